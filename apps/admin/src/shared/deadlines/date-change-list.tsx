import type { DateChange } from '@overturn/contracts/admin';
import { formatBound, formatInstant, zoneName } from '@overturn/ui';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useLocale, useT } from '../i18n';
import { useSession } from '../session';
import { useDeadlineName } from '../words/deadline-name';
import './deadlines.css';

const COLOUR = { add: 'green', move: 'blue', pinned: 'gold', withdraw: 'default' } as const;

/** What changes in one deadline: the date in force struck out, the new one beside it. */
export function DateChangeLine({
  change,
  zone,
  children,
}: {
  readonly change: DateChange;
  readonly zone: string;
  readonly children?: ReactNode;
}) {
  const t = useT();
  const locale = useLocale();
  const own = useSession().person.zone;
  const deadlineName = useDeadlineName();
  const format = change.dueKind === 'latest_by' ? formatBound : formatInstant;
  const date = (at: string) => (
    <time dateTime={at}>{`${format(at, locale, zone)} (${zoneName(zone, locale)})`}</time>
  );
  const ownDate = change.newDueAt !== null && zone !== own ? change.newDueAt : null;
  return (
    <div className="date-change">
      <span className="date-change-name">
        <strong>{deadlineName(change.code)}</strong>
        <Tag color={COLOUR[change.kind]}>{t(`vocab.proposalKind.${change.kind}`)}</Tag>
        {change.isAmbiguous ? <span className="quiet">{t('deadlines.ambiguous')}</span> : null}
      </span>
      <span className="date-change-dates">
        {change.oldDueAt === null ? null : (
          <span>
            <span className="sr-only">{t('deadlines.old')} </span>
            {change.kind === 'pinned' ? date(change.oldDueAt) : <s>{date(change.oldDueAt)}</s>}
          </span>
        )}
        {change.newDueAt === null ? null : (
          <span>
            <span aria-hidden="true">→ </span>
            <span className="sr-only">{t('deadlines.new')} </span>
            {date(change.newDueAt)}
          </span>
        )}
        {ownDate === null ? null : (
          <span className="quiet">{`${format(ownDate, locale, own)} (${zoneName(own, locale)})`}</span>
        )}
      </span>
      {children}
    </div>
  );
}

/** Several, as a list. */
export function DateChangeList({
  changes,
  zone,
}: {
  readonly changes: readonly DateChange[];
  readonly zone: string;
}) {
  return (
    <ul className="date-changes">
      {changes.map((change) => (
        <li key={`${change.code}/${change.reading}`}>
          <DateChangeLine change={change} zone={zone} />
        </li>
      ))}
    </ul>
  );
}
