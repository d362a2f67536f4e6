import { clientName } from '@overturn/ui';
import type { CaseView } from '@overturn/contracts/admin';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Countdown } from '../../../shared/components/countdown';
import { useDeadlineName } from '../../../shared/words/deadline-name';
import { useLocale, useT } from '../../../shared/i18n';
import { nearestDeadline } from '../model/deadline-groups';
import { AssigneeControl } from './assignee-control';
import { TagControl } from './desk/tag-control';
import { CommandBar } from './command-bar';
import { StatusTag } from './status-tag';

/** What must be in sight all the time: whose case, where it stands, until when, who, and the next step. */
export function CaseHeader({ current }: { readonly current: CaseView }) {
  const t = useT();
  const locale = useLocale();
  const deadlineName = useDeadlineName();
  const nearest = nearestDeadline(current.deadlines);
  const { client, sellerAccount, marketplace, number } = current;
  useEffect(() => {
    document.title = `${number} · Overturn`;
  }, [number]);
  return (
    <header className="case-header">
      <div className="case-header-main">
        <h1>
          <span className="case-number">{number}</span> {clientName(client, locale)}
        </h1>
        <p className="quiet case-header-line">
          <Link to="/clients/$clientId" params={{ clientId: client.id }}>
            {sellerAccount.name}
          </Link>
          <span>{t(`vocab.marketplace.${marketplace}`)}</span>
          <AssigneeControl current={current} />
        </p>
        <div className="case-header-line">
          <StatusTag status={current.status} />
          {current.closedAs ? <span>{t(`vocab.closedAs.${current.closedAs}`)}</span> : null}
          {nearest ? (
            <span className="case-header-due">
              <Countdown dueAt={nearest.dueAt} kind={nearest.kind} />
              <span>{deadlineName(nearest.code)}</span>
            </span>
          ) : (
            <span className="quiet">{t('cases.noDeadline')}</span>
          )}
        </div>
        <TagControl current={current} />
      </div>
      <CommandBar current={current} />
    </header>
  );
}
