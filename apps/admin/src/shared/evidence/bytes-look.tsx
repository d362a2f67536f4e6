import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { PdfPages } from './pdf-pages';
import './bytes-look.css';

/** Nothing in a foreign file may load or run: no scripts, forms, frames or remote pictures. */
const NOTHING_REMOTE = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><style>body{font:14px/1.6 sans-serif;background:#fff;color:#111;overflow-wrap:anywhere}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:2px 6px}pre{white-space:pre-wrap}img{max-width:100%}</style>`;

interface LookProps {
  readonly bytes: Blob;
  readonly title: string;
}

/** Bytes of a file as people look at them: the pages of a PDF, a picture, or words; nothing in them acts. */
export function BytesLook({ bytes, mediaType, title }: LookProps & { readonly mediaType: string }) {
  if (mediaType === 'application/pdf') return <PdfPages bytes={bytes} title={title} />;
  return mediaType.startsWith('image/') ? (
    <Picture bytes={bytes} title={title} />
  ) : (
    <Words bytes={bytes} title={title} />
  );
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
