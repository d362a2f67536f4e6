import type { CaseView, PlanView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { CopyButton } from '../../shared/components/copy-button';
import { EmptyState } from '../../shared/components/empty-state';
import { Loaded } from '../../shared/components/loaded';
import { useT } from '../../shared/i18n';
import { PlanGates } from '../../shared/plan/plan-gates';
import { planQuery } from '../../shared/plan/plan.queries';
import { useCan } from '../../shared/session';
import { PlanActions } from './components/plan-actions';
import { PlanDownload } from './components/plan-download';
import { PlanEditor } from './components/plan-editor';
import { PlanVersions } from './components/plan-versions';
import { zhText } from './model/plan-draft';
import './plans.css';

/** The plan of action of a case: written, reviewed, approved by the client, version by version. */
export function PlanPanel({ current }: CasePanelProps) {
  const query = useQuery(planQuery(current.id));
  return (
    <Loaded query={query}>
      {(plan) => (
        <>
          <PlanNow current={current} plan={plan} />
          {current.status === 'drafting' && plan.draft ? (
            <PlanDownload caseId={current.id} caseNumber={current.number} version={null} />
          ) : null}
          <PlanVersions current={current} versions={plan.versions} />
        </>
      )}
    </Loaded>
  );
}

function PlanNow({ current, plan }: { readonly current: CaseView; readonly plan: PlanView }) {
  const t = useT();
  const can = useCan();
  const newest = plan.versions.find(({ round }) => round === current.round);
  if (current.status === 'drafting' && can('plan:write'))
    return <PlanEditor key={current.round} current={current} plan={plan} />;
  if (current.status === 'drafting' || newest === undefined)
    return <EmptyState title={t(current.status === 'drafting' ? 'plans.beingWritten' : 'plans.none')} />;
  return (
    <section aria-label={t('plans.version', { number: newest.number })}>
      <h3>{t('plans.version', { number: newest.number })}</h3>
      <PlanActions current={current} version={newest} />
      <PlanGates gates={plan.gates} content={newest.content} threshold={plan.lint.settings.scoreThreshold} />
      <div className="plan-both">
        <pre className="plan-text" lang="zh">
          {zhText(newest.content)}
        </pre>
        <pre className="plan-text" lang="en">
          {newest.rendered}
        </pre>
      </div>
      <CopyButton text={newest.rendered} label={t('plans.copy')} />
    </section>
  );
}
