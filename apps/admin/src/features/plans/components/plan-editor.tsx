import type { CaseView, PlanView } from '@overturn/contracts/admin';
import { useMutation, useQuery } from '@tanstack/react-query';
import { EMPTY_PLAN } from '@overturn/wording';
import { Button } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { api } from '../../../shared/api';
import { commandState, useCaseChanged } from '../../../shared/case-change';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { useConfirm } from '../../../shared/components/use-confirm';
import { useT } from '../../../shared/i18n';
import { PlanGates } from '../../../shared/plan/plan-gates';
import { usePlanCheck } from '../../../shared/plan/use-plan-check';
import { useReport } from '../../../shared/report';
import { useCan } from '../../../shared/session';
import { planCommentsQuery } from '../comments.queries';
import { DeskContext } from '../editor/desk-context';
import type { ChosenWords } from '../editor/comment-button';
import { editorDesk } from '../editor/editor-desk';
import { PassageTool } from '../editor/passage-tool';
import { PlanToolbar } from '../editor/plan-toolbar';
import { planHand } from '../model/plan-hand';
import { isAskedStill } from '../model/text-notes';
import { useEvidence, useTextNotes } from '../use-desk';
import { usePlanDraft } from '../use-plan-draft';
import { PlaceConflicts } from './place-conflicts';
import { PlanComments } from './plan-comments';
import { PlanFields } from './points/plan-fields';
import { RenderedPlan } from './versions/rendered-plan';
import { SaveLine } from './save-line';

interface PlanEditorProps {
  readonly current: CaseView;
  readonly plan: PlanView;
}

/**
 * Where a plan is written: saves itself, shows what Amazon would read and what is missing, and goes to review.
 * Every key comes through here, so that whatever does not change with it is memoised.
 */
export function PlanEditor({ current, plan }: PlanEditorProps) {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const confirm = useConfirm();
  const caseChanged = useCaseChanged();
  const [desk] = useState(editorDesk);
  const [chosen, setChosen] = useState<ChosenWords | null>(null);
  const { content, edit, conflicts, settle, flush, ...saving } = usePlanDraft(current, plan.draft);
  const hand = useMemo(() => planHand(edit), [edit]);
  const checked = usePlanCheck(content, plan.lint, () => ({
    ...plan.gates,
    checked: plan.draft?.content ?? EMPTY_PLAN,
  }));
  const gates = useMemo(() => ({ ...plan.gates, ...checked }), [plan.gates, checked]);
  const evidence = useEvidence(current.id, desk);
  useTextNotes(current.id, desk, checked.checked, checked.findings);
  const jump = useCallback(
    (part: string, from: number | null, to: number | null) => {
      if (!desk.goTo(part, from, to)) showPlace(part);
    },
    [desk],
  );
  const passages = useMemo(() => <PassageTool current={current} />, [current]);
  const forget = useCallback(() => setChosen(null), []);
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
  const { data: said } = useQuery(planCommentsQuery(current.id));
  const asked = (said?.threads ?? []).filter(isAskedStill).length;
  const submitNow = async () => {
    if (asked === 0 || (await confirm({ title: t('plans.submit.asked', { count: asked }) }))) submit.mutate();
  };
  const maySubmit = commandState(current.allowedCommands, 'SubmitForReview') !== null;
  return (
    <DeskContext value={desk}>
      <PlanToolbar evidence={evidence} onComment={can('case:write') ? setChosen : null}>
        {passages}
      </PlanToolbar>
      <PlanFields plan={content} hand={hand} edited={plan.draft?.edited ?? NOTHING} evidence={evidence} />
      <PlanComments
        caseId={current.id}
        plan={checked.checked}
        versionId={null}
        versions={plan.versions}
        chosen={chosen}
        onChosenDone={forget}
        onJump={jump}
      />
      <PlanGates
        gates={gates}
        content={checked.checked}
        threshold={plan.lint.settings.scoreThreshold}
        onJump={jump}
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
            onClick={() => void submitNow()}
          >
            {t('plans.submit')}
          </Button>
        ) : null}
      </div>
    </DeskContext>
  );
}

const NOTHING: NonNullable<PlanView['draft']>['edited'] = [];

/** Scrolls to a point that has no text of its own to put a caret into. */
function showPlace(part: string): void {
  const place = document.getElementById(`plan-${part.split('/').slice(0, 2).join('/')}`);
  place?.scrollIntoView({ block: 'center' });
  place?.focus();
}
