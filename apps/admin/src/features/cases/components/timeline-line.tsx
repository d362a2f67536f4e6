import { LockOutlined } from '@ant-design/icons';
import type { TimelineEntry } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { useDeadlineName } from '../../../shared/words/deadline-name';
import { useLocale, useT } from '../../../shared/i18n';
import { useCodeText } from '../../../shared/words/known-text';
import { useSession } from '../../../shared/session';
import { staffQuery } from '../api/case.queries';
import {
  dateChangeIn,
  eventName,
  statusChangeIn,
  tagsIn,
  textIn,
  writtenIn,
} from '../model/timeline-details';

/** One event of a case: who did what and when, and what they wrote. */
export function TimelineLine({ entry }: { readonly entry: TimelineEntry }) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const deadlineName = useDeadlineName();
  const { zone } = useSession().person;
  const staff = useQuery(staffQuery).data?.items;
  const change = statusChangeIn(entry.payload);
  const dates = dateChangeIn(entry.payload);
  const status = (code: string) => codeText('vocab.caseStatus', code);
  const assigneeId = textIn(entry.payload, 'assigneeId');
  const assignee = staff?.find(({ id }) => id === assigneeId)?.name;
  const acceptedBy = textIn(entry.payload, 'acceptedBy');
  const contactName = textIn(entry.payload, 'contactName');
  const answerKind = textIn(entry.payload, 'answerKind');
  const deadline = textIn(entry.payload, 'title') ?? textIn(entry.payload, 'code');
  const who = entry.actor.kind === 'system' ? t('cases.actor.system') : entry.actor.name;
  return (
    <div className="timeline-line">
      <div className="timeline-head">
        <strong>{codeText('cases.event', eventName(entry.kind))}</strong>
        {assignee ? <span>{assignee}</span> : null}
        {acceptedBy ? <span>{acceptedBy}</span> : null}
        {contactName ? (
          <span>
            {contactName} ({t('cases.event.recordedByStaff')})
          </span>
        ) : null}
        {answerKind ? <span>{codeText('vocab.answerKind', answerKind)}</span> : null}
        {tagsIn(entry.payload).map(({ sign, tag }) => (
          <span key={sign + tag}>
            {sign} {tag}
          </span>
        ))}
        {deadline ? <span>{deadlineName(deadline)}</span> : null}
        {entry.visibility === 'staff' ? (
          <span className="internal-badge">
            <LockOutlined aria-hidden /> {t('cases.internal')}
          </span>
        ) : null}
      </div>
      {change ? (
        <p className="quiet">
          {change.from ? `${status(change.from)} → ` : ''}
          {status(change.to)}
        </p>
      ) : null}
      {dates ? (
        <p className="quiet">
          {dates.from ? <s>{formatInstant(dates.from, locale, zone)}</s> : null}
          {dates.to ? ` → ${formatInstant(dates.to, locale, zone)}` : ''}
        </p>
      ) : null}
      {writtenIn(entry.payload).map(({ name, text }) => (
        <p key={name} className="timeline-text">
          {text}
        </p>
      ))}
      <p className="timeline-meta">
        {who} · <time dateTime={entry.at}>{formatInstant(entry.at, locale, zone)}</time>
      </p>
    </div>
  );
}
