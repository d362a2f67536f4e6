import { UploadOutlined } from '@ant-design/icons';
import type { NoticeView } from '@overturn/contracts/admin';
import { ApiProblem, problemText } from '@overturn/ui';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Input } from 'antd';
import { useRef, useState, type DragEvent } from 'react';
import { useLocale, useT } from '../i18n';
import { duplicateOf, useAddNotice, type NewNotice } from './notice.queries';

interface NoticeDropProps {
  readonly onRead: (notice: NoticeView) => void;
  /** Told of a notice that was kept before and has no case; without it the way leads to a new case. */
  readonly onKnown?: (noticeId: string) => void;
}

/** Brings a notice in: paste it, drop a mail on the box, or choose a file. The text stays when reading fails. */
export function NoticeDrop({ onRead, onKnown }: NoticeDropProps) {
  const t = useT();
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const add = useAddNotice();
  const read = (added: NewNotice) => add.mutate(added, { onSuccess: onRead });
  const readFile = (file: File | undefined) => {
    if (file) read({ file });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    readFile(event.dataTransfer.files[0]);
  };
  return (
    <div
      className="notice-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Input.TextArea
        aria-label={t('notices.drop.label')}
        placeholder={t('notices.drop.placeholder')}
        autoSize={{ minRows: 10, maxRows: 22 }}
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {add.isError ? <AddProblem error={add.error} onKnown={onKnown} /> : null}
      <div className="notice-drop-buttons">
        <Button
          type="primary"
          disabled={text.trim() === ''}
          loading={add.isPending}
          onClick={() => read({ text })}
        >
          {t('notices.drop.read')}
        </Button>
        <Button icon={<UploadOutlined />} disabled={add.isPending} onClick={() => chooser.current?.click()}>
          {t('notices.drop.choose')}
        </Button>
        <span className="quiet">{t('notices.drop.hint')}</span>
        <input
          ref={chooser}
          type="file"
          accept=".eml,.txt,message/rfc822,text/plain"
          hidden
          aria-label={t('notices.drop.choose')}
          onChange={(event) => {
            readFile(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </div>
  );
}

interface AddProblemProps {
  readonly error: unknown;
  readonly onKnown: ((noticeId: string) => void) | undefined;
}

function AddProblem({ error, onKnown }: AddProblemProps) {
  const t = useT();
  const locale = useLocale();
  const duplicate = duplicateOf(error);
  const problem = ApiProblem.of(error);
  return (
    <Alert
      type={duplicate ? 'info' : 'error'}
      showIcon
      role="alert"
      title={problemText(problem, locale)}
      description={
        duplicate ? (
          <span className="link-row">
            {duplicate.caseId ? (
              <Link to="/cases/$caseId" params={{ caseId: duplicate.caseId }}>
                {t('notices.drop.toCase')}
              </Link>
            ) : onKnown ? (
              <Button size="small" onClick={() => onKnown(duplicate.noticeId)}>
                {t('notices.drop.goOn')}
              </Button>
            ) : (
              <Link to="/cases/new" search={{ noticeId: duplicate.noticeId }}>
                {t('notices.drop.goOn')}
              </Link>
            )}
            <Link to="/notices/$noticeId" params={{ noticeId: duplicate.noticeId }}>
              {t('notices.drop.toNotice')}
            </Link>
          </span>
        ) : (
          t('notices.drop.kept')
        )
      }
    />
  );
}
