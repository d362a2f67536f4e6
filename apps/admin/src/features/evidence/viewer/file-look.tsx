import type { EvidenceView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Alert, Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useT } from '../../../shared/i18n';
import { lookQuery } from './viewer.queries';
import { PdfPages } from './pdf-pages';

/** Nothing in a foreign file may load or run: no scripts, forms, frames or remote pictures. */
const NOTHING_REMOTE = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><style>body{font:14px/1.6 sans-serif;background:#fff;color:#111;overflow-wrap:anywhere}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:2px 6px}pre{white-space:pre-wrap}img{max-width:100%}</style>`;

/** What a file looks like; nothing in it acts. */
export function FileLook({ file }: { readonly file: EvidenceView }) {
  const t = useT();
  const query = useQuery(lookQuery(file));
  if (query.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  if (query.data === undefined)
    return <Alert type="info" showIcon role="status" title={t('evidence.viewer.noPreview')} />;
  if (file.mediaType === 'application/pdf') return <PdfPages bytes={query.data} title={file.fileName} />;
  return file.mediaType.startsWith('image/') ? (
    <Picture bytes={query.data} title={file.fileName} />
  ) : (
    <Words bytes={query.data} title={file.fileName} />
  );
}

interface LookProps {
  readonly bytes: Blob;
  readonly title: string;
}

function Picture({ bytes, title }: LookProps) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(bytes);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return url === undefined ? null : <img className="evidence-picture" src={url} alt={title} />;
}

function Words({ bytes, title }: LookProps) {
  const [html, setHtml] = useState<string>();
  useEffect(() => void bytes.text().then(setHtml), [bytes]);
  if (html === undefined) return <Skeleton active />;
  return (
    <iframe
      className="evidence-words"
      sandbox=""
      referrerPolicy="no-referrer"
      title={title}
      srcDoc={`${NOTHING_REMOTE}${html}`}
    />
  );
}
