import type { DeadlineView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useLocale, useT } from '../../../shared/i18n';
import { useCodeText } from '../../../shared/words/known-text';
import { useSession } from '../../../shared/session';

/** The reminders of a date, planned and sent, and how the date was changed. */
export function DeadlineRecord({ deadline }: { readonly deadline: DeadlineView }) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const { zone } = useSession().person;
  const when = (at: string) => <time dateTime={at}>{formatInstant(at, locale, zone)}</time>;
  return (
    <>
      <h3>{t('cases.reminders.title')}</h3>
      {deadline.reminders.length === 0 ? <p className="quiet">{t('cases.reminders.none')}</p> : null}
      <ul className="record-list">
        {deadline.reminders.map(({ rung, fireAt, firedAt, state }) => (
          <li key={`${rung}/${fireAt}`}>
            <span>{codeText('vocab.rung', rung)}</span>
            {when(firedAt ?? fireAt)}
            <span className="quiet">{codeText('cases.reminderState', state)}</span>
          </li>
        ))}
      </ul>
      <h3>{t('cases.history.title')}</h3>
      {deadline.history.length === 0 ? <p className="quiet">{t('cases.history.none')}</p> : null}
      <ul className="record-list">
        {deadline.history.map(({ dueAt, changedAt, by, reason }) => (
          <li key={`${changedAt}/${dueAt}`}>
            <span>
              <s>{when(dueAt)}</s>
            </span>
            <span className="quiet">
              {by} · {when(changedAt)} · {codeText('cases.settledFor', reason)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
