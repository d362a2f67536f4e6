import type { DeadlineView } from '@overturn/contracts/admin';
import { Button, Tag } from 'antd';
import { Countdown } from '../../../shared/components/countdown';
import { DateWithZone } from '../../../shared/components/date-with-zone';
import { useDeadlineName } from '../../../shared/words/deadline-name';
import { useT } from '../../../shared/i18n';
import type { DeadlineAct } from './deadline-dialog';

interface DeadlineCardProps {
  readonly deadline: DeadlineView;
  readonly mayChange: boolean;
  readonly onAct: (act: DeadlineAct) => void;
  readonly onWhy: () => void;
}

/** One date of a case, in the viewer's zone and the marketplace's, with how long is left. */
export function DeadlineCard({ deadline, mayChange, onAct, onWhy }: DeadlineCardProps) {
  const t = useT();
  const name = useDeadlineName()(deadline.code);
  const isOpen = deadline.state === 'open';
  const button = (label: string, onClick: () => void) => (
    <Button type="link" size="small" aria-label={`${label} · ${name}`} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <article className="deadline" data-open={isOpen}>
      <div className="deadline-head">
        <h3>{name}</h3>
        {isOpen ? (
          <Countdown dueAt={deadline.dueAt} kind={deadline.kind} countsHours={deadline.countsHours} />
        ) : (
          <Tag>{t(`vocab.deadlineState.${deadline.state}`)}</Tag>
        )}
      </div>
      <p>
        <DateWithZone at={deadline.dueAt} zone={deadline.zone} isBound={deadline.kind === 'latest_by'} />
      </p>
      <div className="deadline-foot">
        <span className="quiet">
          {t(`vocab.deadlineKind.${deadline.kind}`)} · {t(`vocab.deadlineSource.${deadline.why.source}`)}
          {deadline.isAmbiguous ? ` · ${t('deadlines.ambiguous')}` : ''}
          {deadline.isPinned ? ` · ${t('cases.deadlines.pinned')}` : ''}
        </span>
        <span className="deadline-buttons">
          {button(t('cases.why.open'), onWhy)}
          {isOpen && mayChange ? (
            <>
              {button(t('cases.deadlines.pin'), () => onAct({ act: 'pin', deadline }))}
              {button(t('cases.deadlines.satisfy'), () => onAct({ act: 'satisfy', deadline }))}
            </>
          ) : null}
        </span>
      </div>
    </article>
  );
}
