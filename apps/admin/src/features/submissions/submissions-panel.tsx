import type { CaseView, SubmissionsView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { commandState } from '../../shared/case-change';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { Countdown } from '../../shared/components/countdown';
import { DateWithZone } from '../../shared/components/date-with-zone';
import { EmptyState } from '../../shared/components/empty-state';
import { Loaded } from '../../shared/components/loaded';
import { useT } from '../../shared/i18n';
import { areGatesOpen } from '../../shared/plan/gate-lines';
import { PlanGates } from '../../shared/plan/plan-gates';
import { planQuery } from '../../shared/plan/plan.queries';
import { useCodeText } from '../../shared/words/known-text';
import { FileSubmissionDialog } from './components/file-submission-dialog';
import { OverrideDialog } from './components/override-dialog';
import { SubmissionList } from './components/submission-list';
import { submissionsQuery } from './queries';
import './submissions.css';

/** The way to Amazon: what was sent, until when nobody writes again, and the next filing. */
export function SubmissionsPanel({ current }: CasePanelProps) {
  const t = useT();
  const query = useQuery(submissionsQuery(current.id));
  return (
    <Loaded query={query}>
      {(page) => (
        <>
          <ContactLock current={current} page={page} />
          <NextFiling current={current} page={page} />
          {page.items.length === 0 ? (
            <EmptyState title={t('submissions.none')} />
          ) : (
            <SubmissionList items={page.items} />
          )}
        </>
      )}
    </Loaded>
  );
}

interface PartProps {
  readonly current: CaseView;
  readonly page: SubmissionsView;
}

function ContactLock({ current, page: { isContactLocked, nextContactAt, attemptsLeft } }: PartProps) {
  const t = useT();
  return (
    <>
      {attemptsLeft === null ? null : (
        <Alert
          type="warning"
          showIcon
          className="form-alert"
          title={t('submissions.attemptsLeft', { count: attemptsLeft })}
        />
      )}
      {isContactLocked && nextContactAt ? (
        <Alert
          type="info"
          showIcon
          className="form-alert"
          title={t('submissions.locked')}
          description={
            <>
              <Countdown dueAt={nextContactAt} kind="opens_at" />{' '}
              <DateWithZone at={nextContactAt} zone={current.zone} />
            </>
          }
        />
      ) : null}
    </>
  );
}

/** What a second person may let pass. */
const OVERRIDABLE = ['gatesAreOpen', 'evidenceIsInOrder', 'contactLockIsOver'];

function NextFiling({ current, page }: PartProps) {
  const t = useT();
  const codeText = useCodeText();
  const planLoad = useQuery(planQuery(current.id));
  const plan = planLoad.data;
  const [open, setOpen] = useState<'file' | 'override' | null>(null);
  const filing = commandState(current.allowedCommands, 'FileSubmission');
  const override = commandState(current.allowedCommands, 'GrantOverride');
  if (!filing && !override) return null;
  if (plan === undefined) return <Loaded query={planLoad}>{() => null}</Loaded>;
  const hasGates = current.status === 'ready_to_submit';
  const isGateShut = hasGates && !areGatesOpen(plan.gates);
  const needsOverride = isGateShut || page.isContactLocked || filing?.blockedBy === 'evidenceIsInOrder';
  const canOverride = OVERRIDABLE.some((guard) => guard === filing?.blockedBy);
  const newest = plan.versions.find(({ round }) => round === current.round);
  return (
    <section aria-label={t('submissions.next')}>
      {hasGates && newest ? (
        <PlanGates
          gates={plan.gates}
          content={newest.content}
          threshold={plan.lint.settings.scoreThreshold}
        />
      ) : null}
      {filing?.blockedBy ? (
        <p className="quiet">
          {t('cases.command.blocked', { command: t('submissions.file') })}{' '}
          {codeText('cases.guard', filing.blockedBy)}
          {canOverride ? ` ${t('submissions.override.how')}` : ''}
        </p>
      ) : null}
      {page.overrides.map(({ id, by, reason }) => (
        <p key={id} className="submission-override">
          {t('submissions.override.ready', { name: by.name, reason })}
        </p>
      ))}
      <div className="submission-buttons">
        {filing ? (
          <Button
            type="primary"
            disabled={filing.blockedBy !== null && !(canOverride && page.overrides.length > 0)}
            onClick={() => setOpen('file')}
          >
            {t('submissions.file')}
          </Button>
        ) : null}
        {override && needsOverride ? (
          <Button onClick={() => setOpen('override')}>{t('submissions.override.grant')}</Button>
        ) : null}
      </div>
      {open === 'file' ? (
        <FileSubmissionDialog
          current={current}
          page={page}
          planVersionHash={newest?.contentHash ?? ''}
          needsOverride={needsOverride}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'override' ? <OverrideDialog current={current} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}
