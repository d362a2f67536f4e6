import type { CaseView, PlanDraftView, PlanView } from '@overturn/contracts/admin';
import { ApiProblem, problemText } from '@overturn/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { api } from '../../../shared/api';
import { commandState, useCaseChanged } from '../../../shared/case-change';
import { CopyButton } from '../../../shared/components/copy-button';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { useLocale, useT } from '../../../shared/i18n';
import { PlanGates } from '../../../shared/plan/plan-gates';
import { planQuery } from '../../../shared/plan/plan.queries';
import { useReport } from '../../../shared/report';
import type { SaveState } from '../model/draft-saver';
import { usePlanDraft } from '../use-plan-draft';
import { PlanFields } from './plan-fields';

interface PlanEditorProps {
  readonly current: CaseView;
  readonly plan: PlanView;
}

/** Where a plan is written: saves itself, shows what Amazon would read and what is missing, and goes to review. */
export function PlanEditor({ current, plan }: PlanEditorProps) {
  const t = useT();
  const report = useReport();
  const caseChanged = useCaseChanged();
  const { content, edit, state, isConflict, flush, settle } = usePlanDraft(current.id, plan.draft);
  const submit = useMutation({
    mutationFn: async () => {
      const saved = await flush();
      if (saved === null) return null;
      return api.submitPlan({
        params: { caseId: current.id },
        body: { version: current.version, planVersionHash: saved.contentHash },
      });
    },
    onSuccess: (changed) => {
      if (changed === null) return undefined;
      report.success(t('plans.submitted'));
      return caseChanged(changed);
    },
  });
  const maySubmit = commandState(current.allowedCommands, 'SubmitForReview') !== null;
  return (
    <>
      <PlanFields plan={content} onEdit={edit} />
      <PlanGates gates={plan.gates} />
      <RenderedPlan rendered={plan.draft?.rendered ?? ''} />
      <RefusalAlert error={submit.error} />
      <div className="plan-bar">
        {isConflict ? (
          <Conflict caseId={current.id} onSettle={settle} />
        ) : (
          <SaveLine state={state} onRetry={() => void flush()} />
        )}
        {maySubmit ? (
          <Button
            type="primary"
            loading={submit.isPending}
            disabled={isConflict || (plan.draft === null && state.kind === 'saved')}
            onClick={() => submit.mutate()}
          >
            {t('plans.submit')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** The English text as it is pasted into Amazon's form. */
export function RenderedPlan({ rendered }: { readonly rendered: string }) {
  const t = useT();
  return (
    <details className="plan-rendered">
      <summary>{t('plans.rendered')}</summary>
      {rendered === '' ? (
        <p className="quiet">{t('plans.rendered.none')}</p>
      ) : (
        <>
          <CopyButton text={rendered} />
          <pre className="plan-text" lang="en">
            {rendered}
          </pre>
        </>
      )}
    </details>
  );
}

function SaveLine({ state, onRetry }: { readonly state: SaveState; readonly onRetry: () => void }) {
  const t = useT();
  const locale = useLocale();
  if (state.kind !== 'failed')
    return (
      <span className="quiet" role="status">
        {t(`plans.save.${state.kind}`)}
      </span>
    );
  return (
    <span role="alert" className="plan-save-failed">
      {problemText(ApiProblem.of(state.error), locale)}{' '}
      <Button size="small" onClick={onRetry}>
        {t('shared.retry')}
      </Button>
    </span>
  );
}

interface ConflictProps {
  readonly caseId: string;
  readonly onSettle: (theirs: PlanDraftView, keepMine: boolean) => void;
}

/** Somebody else saved meanwhile: whose words go on is the author's choice, and nothing is lost before it. */
function Conflict({ caseId, onSettle }: ConflictProps) {
  const t = useT();
  const report = useReport();
  const client = useQueryClient();
  const settle = useMutation({
    mutationFn: async (keepMine: boolean) => {
      const { draft } = await client.fetchQuery({ ...planQuery(caseId), staleTime: 0 });
      if (draft) onSettle(draft, keepMine);
    },
    onError: report.failure,
  });
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      className="form-alert"
      title={t('plans.conflict')}
      description={
        <div className="plan-point-row">
          <Button size="small" loading={settle.isPending} onClick={() => settle.mutate(true)}>
            {t('plans.conflict.mine')}
          </Button>
          <Button size="small" loading={settle.isPending} onClick={() => settle.mutate(false)}>
            {t('plans.conflict.theirs')}
          </Button>
        </div>
      }
    />
  );
}
