import type { CaseView, PlanView } from '@overturn/contracts/admin';
import { ApiProblem, problemText } from '@overturn/ui';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../../../shared/api';
import { commandState, useCaseChanged } from '../../../shared/case-change';
import { CopyButton } from '../../../shared/components/copy-button';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { useLocale, useT } from '../../../shared/i18n';
import { PlanGates } from '../../../shared/plan/plan-gates';
import { usePlanCheck } from '../../../shared/plan/use-plan-check';
import { useReport } from '../../../shared/report';
import type { SavePhase } from '../../../shared/self-saver';
import { usePlanDraft } from '../use-plan-draft';
import { PlaceConflicts } from './place-conflicts';
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
  const { content, edit, conflicts, settle, flush, ...saving } = usePlanDraft(current, plan.draft);
  const checked = usePlanCheck(content, plan.lint);
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
      <PlanGates
        gates={{ ...plan.gates, ...checked }}
        content={content}
        threshold={plan.lint.settings.scoreThreshold}
      />
      <RenderedPlan rendered={plan.draft?.rendered ?? ''} />
      <RefusalAlert error={submit.error} />
      <PlaceConflicts plan={content} conflicts={conflicts} onSettle={settle} />
      <div className="plan-bar">
        <SaveLine {...saving} onRetry={() => void flush()} />
        {maySubmit ? (
          <Button
            type="primary"
            loading={submit.isPending}
            disabled={conflicts.length > 0 || (plan.draft === null && saving.phase === 'saved')}
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

interface SaveLineProps {
  readonly phase: SavePhase;
  readonly problem: unknown;
  readonly isKept: boolean;
  readonly onRetry: () => void;
}

/** Where the words on the screen stand; while they are not saved, whether this device keeps them. */
function SaveLine({ phase, problem, isKept, onRetry }: SaveLineProps) {
  const t = useT();
  const locale = useLocale();
  if (phase === 'failed')
    return (
      <span role="alert" className="plan-save-failed">
        {problemText(ApiProblem.of(problem), locale)}{' '}
        <Button size="small" onClick={onRetry}>
          {t('shared.retry')}
        </Button>
      </span>
    );
  return (
    <span className="quiet" role="status">
      {phase === 'offline' && isKept ? t('plans.save.onDevice') : t(`plans.save.${phase}`)}
    </span>
  );
}
