import type { NoticeView } from '@overturn/contracts/admin';
import { useMemo, useState, type ReactNode } from 'react';
import { useT } from '../i18n';
import { marksOfReading } from './model/reading-marks';
import { NoticeReading } from './notice-reading';
import { NoticeText } from './notice-text';
import './notice.css';

interface ReadNoticeProps {
  readonly notice: NoticeView;
  readonly canCorrect: boolean;
  /** In place of the plain text, such as the mail's own look. */
  readonly text?: ReactNode;
}

/** A notice beside what was read from it: pointing at a field shows its places in the text. */
export function ReadNotice({ notice, canCorrect, text }: ReadNoticeProps) {
  const t = useT();
  const [active, setActive] = useState<string | null>(null);
  const marks = useMemo(() => marksOfReading(notice.reading), [notice.reading]);
  return (
    <div className="read-notice">
      <section aria-label={t('notices.text.label')}>
        {text ?? <NoticeText text={notice.text} marks={marks} active={active} />}
      </section>
      <section aria-label={t('notices.reading.label')}>
        <NoticeReading notice={notice} canCorrect={canCorrect} onPoint={setActive} />
      </section>
    </div>
  );
}
