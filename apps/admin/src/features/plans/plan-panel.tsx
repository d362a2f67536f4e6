import type { CaseView, PlanView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Suspense, lazy } from 'react';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { CopyButton } from '../../shared/components/copy-button';
import { EmptyState } from '../../shared/components/empty-state';
import { Loaded } from '../../shared/components/loaded';
import { useT } from '../../shared/i18n';
import { PlanGates } from '../../shared/plan/plan-gates';
import { planQuery } from '../../shared/plan/plan.queries';
import { useCan } from '../../shared/session';
import { PlanActions } from './components/versions/plan-actions';
import { PlanDownload } from './components/plan-download';
import { PlanVersions } from './components/versions/plan-versions';
import { OpenVersionText } from './components/versions/version-text';
import './plans.css';

// The editor is heavy, and only who writes needs it.
const PlanEditor = lazy(() =>
  import('./components/plan-editor').then((module) => ({ default: module.PlanEditor })),
);
const WATCH_MS = 20_000;

/** The plan of action of a case: written, reviewed, approved by the client, version by version. */
export function PlanPanel({ current }: CasePanelProps) {
  const query = useQuery({
    ...planQuery(current.id),
    // What others write meanwhile appears without being asked for.
    refetchInterval: current.status === 'drafting' ? WATCH_MS : false,
  });
  return (
    <Loaded query={query}>
      {(plan) => (
        <>
          <PlanNow current={current} plan={plan} />
          {current.status === 'drafting' && plan.draft ? (
            <PlanDownload caseId={current.id} caseNumber={current.number} version={null} />
          ) : null}
          <PlanVersions current={current} plan={plan} />
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
    return (
      <Suspense fallback={<Skeleton active />}>
        <PlanEditor key={current.round} current={current} plan={plan} />
      </Suspense>
    );
  if (current.status === 'drafting' || newest === undefined)
    return <EmptyState title={t(current.status === 'drafting' ? 'plans.beingWritten' : 'plans.none')} />;
  return (
    <section aria-label={t('plans.version', { number: newest.number })}>
      <h3>{t('plans.version', { number: newest.number })}</h3>
      <PlanActions current={current} version={newest} />
      <PlanGates gates={plan.gates} content={newest.content} threshold={plan.lint.settings.scoreThreshold} />
      <OpenVersionText
        key={newest.id}
        caseId={current.id}
        version={newest}
        versions={plan.versions}
        findings={plan.gates.findings}
      />
      <CopyButton text={newest.rendered} label={t('plans.copy')} />
    </section>
  );
}
