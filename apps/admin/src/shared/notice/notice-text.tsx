import { Button } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '../i18n';
import { highlight, type Mark } from './model/highlight';
import { toneOf } from './model/tones';
import { useFieldName } from './use-field-name';

/** Longer notices are drawn in parts, so that the page stays quick. */
const PART = 60_000;

interface NoticeTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The field whose places stand out. */
  readonly active: string | null;
}

/** What Amazon wrote, with the places marked that its fields were read from. */
export function NoticeText({ text, marks, active }: NoticeTextProps) {
  const t = useT();
  const fieldName = useFieldName();
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(PART);
  const segments = useMemo(() => highlight(text.slice(0, shown), marks), [text, marks, shown]);

  useEffect(() => {
    const scroller = box.current;
    const place = active === null ? null : scroller?.querySelector<HTMLElement>(`[data-fields~="${active}"]`);
    if (!scroller || !place) return;
    const top = place.offsetTop - scroller.offsetTop;
    const isInSight = top >= scroller.scrollTop && top < scroller.scrollTop + scroller.clientHeight - 24;
    if (!isInSight) scroller.scrollTop = Math.max(0, top - scroller.clientHeight / 3);
  }, [active]);

  return (
    <div
      ref={box}
      className="notice-text"
      tabIndex={0}
      role="region"
      aria-label={t('notices.text.label')}
      data-focusing={active !== null}
    >
      {segments.map(({ start, text: part, fields }) =>
        fields.length === 0 ? (
          <span key={start}>{part}</span>
        ) : (
          <mark
            key={start}
            data-tone={toneOf(fields.includes('warnings') ? 'warnings' : fields[0])}
            data-fields={fields.join(' ')}
            data-active={active !== null && fields.includes(active)}
            title={fields.map(fieldName).join(' · ')}
          >
            {part}
          </mark>
        ),
      )}
      {text.length > shown ? (
        <div>
          <Button onClick={() => setShown(shown + PART * 4)}>{t('notices.text.more')}</Button>
        </div>
      ) : null}
    </div>
  );
}
