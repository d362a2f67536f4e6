import type { NoticeView } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../i18n';
import { CertaintyTag } from './certainty-tag';
import { FieldCorrection } from './field-correction';
import type { JudgedField } from './model/reading-marks';
import { toneOf } from './model/tones';
import { useFieldValue } from './use-field-value';

interface JudgedRowProps {
  readonly notice: NoticeView;
  readonly field: JudgedField;
  readonly canCorrect: boolean;
  readonly onPoint: (field: string | null) => void;
}

const SNIPPET = 90;

/** One field: its value, how sure the machine is and why, and a person's correction beside it. */
export function JudgedRow({ notice, field, canCorrect, onPoint }: JudgedRowProps) {
  const t = useT();
  const valueText = useFieldValue();
  const [isCorrecting, setCorrecting] = useState(false);
  const judged = notice.reading[field];
  const { correction } = judged;
  const span = judged.reasons.find((reason) => reason.span !== null)?.span ?? null;
  const isMissing = valueText(field, judged.value) === null && correction === null;
  const machine = valueText(field, judged.value) ?? t('notices.value.nothing');
  return (
    <div
      className="reading-row"
      onMouseEnter={() => onPoint(field)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(field)}
      onBlur={() => onPoint(null)}
    >
      <div className="reading-label">
        <span className="tone-dot" data-tone={toneOf(field)} aria-hidden="true" />
        {t(`notices.field.${field}`)}
      </div>
      <div className="reading-value">
        <div className="reading-line">
          <strong data-missing={isMissing}>
            {correction ? (valueText(field, correction.value) ?? t('notices.value.nothing')) : machine}
          </strong>
          {correction ? null : <CertaintyTag confidence={judged.confidence} />}
          {canCorrect && !isCorrecting ? (
            <Button
              type="link"
              size="small"
              aria-label={`${t('notices.correct')} ${t(`notices.field.${field}`)}`}
              onClick={() => setCorrecting(true)}
            >
              {isMissing ? t('notices.choose') : t('notices.correct')}
            </Button>
          ) : null}
        </div>
        {correction ? (
          <p className="reading-reason">
            {t('notices.corrected', { by: correction.by })} · {t('notices.machine')}
            <s>{machine}</s>
            {correction.reason ? ` · ${correction.reason}` : ''}
          </p>
        ) : span ? (
          <p className="reading-reason">
            <q lang={notice.reading.language === 'unknown' ? undefined : notice.reading.language}>
              {notice.text.slice(span.start, Math.min(span.end, span.start + SNIPPET))}
              {span.end - span.start > SNIPPET ? '…' : ''}
            </q>
          </p>
        ) : null}
        {isCorrecting ? (
          <FieldCorrection notice={notice} field={field} onDone={() => setCorrecting(false)} />
        ) : null}
      </div>
    </div>
  );
}
