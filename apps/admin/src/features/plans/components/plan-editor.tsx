import type { CaseView, PlanView } from '@overturn/contracts/admin';
import { explainFinding } from '@overturn/lint';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { api } from '../../../shared/api';
import { commandState, useCaseChanged } from '../../../shared/case-change';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { evidenceQuery } from '../../../shared/evidence/evidence.queries';
import { useLocale, useT } from '../../../shared/i18n';
import { PlanGates } from '../../../shared/plan/plan-gates';
import { usePlanCheck } from '../../../shared/plan/use-plan-check';
import { useReport } from '../../../shared/report';
import { useCan } from '../../../shared/session';
import { planCommentsQuery } from '../comments.queries';
import { DeskContext } from '../editor/desk-context';
import { editorDesk, type EditorDesk } from '../editor/editor-desk';
import { PassageTool } from '../editor/passage-tool';
import { PlanToolbar } from '../editor/plan-toolbar';
import { planHand } from '../model/plan-hand';
import { textNotes } from '../model/text-notes';
import { usePlanDraft } from '../use-plan-draft';
import { PlaceConflicts } from './place-conflicts';
import { PlanComments, type Words } from './plan-comments';
import { PlanFields } from './plan-fields';
import { RenderedPlan } from './rendered-plan';
import { SaveLine } from './save-line';

interface PlanEditorProps {
  readonly current: CaseView;
  readonly plan: PlanView;
}

/** Where a plan is written: saves itself, shows what Amazon would read and what is missing, and goes to review. */
export function PlanEditor({ current, plan }: PlanEditorProps) {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const caseChanged = useCaseChanged();
  const [desk] = useState(editorDesk);
  const [chosen, setChosen] = useState<Words | null>(null);
  const { content, edit, conflicts, settle, flush, ...saving } = usePlanDraft(current, plan.draft);
  const hand = useMemo(() => planHand(edit), [edit]);
  const { checked, ...found } = usePlanCheck(content, plan.lint);
  const evidence = useEvidence(current.id, desk);
  useTextNotes(current.id, desk, checked, found.findings);
  const jump = useCallback(
    (part: string, from: number | null, to: number | null) => {
      if (!desk.goTo(part, from, to)) showPlace(part);
    },
    [desk],
  );
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
    <DeskContext value={desk}>
      <PlanToolbar evidence={evidence} onComment={can('case:write') ? setChosen : null}>
        <PassageTool current={current} />
      </PlanToolbar>
      <PlanFields plan={content} hand={hand} edited={plan.draft?.edited ?? NOTHING} evidence={evidence} />
      <PlanComments
        caseId={current.id}
        plan={content}
        versionId={null}
        chosen={chosen}
        onChosenDone={() => setChosen(null)}
        onJump={jump}
      />
      <PlanGates
        gates={{ ...plan.gates, ...found }}
        content={checked}
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
            onClick={() => submit.mutate()}
          >
            {t('plans.submit')}
          </Button>
        ) : null}
      </div>
    </DeskContext>
  );
}

const NOTHING: NonNullable<PlanView['draft']>['edited'] = [];
const NO_THREADS: readonly never[] = [];

/** Scrolls to a point that has no text of its own to put a caret into. */
function showPlace(part: string): void {
  const place = document.getElementById(`plan-${part.split('/').slice(0, 2).join('/')}`);
  place?.scrollIntoView({ block: 'center' });
  place?.focus();
}

/** The files of the case that a plan may name; their names stand beside the signs in its texts. */
function useEvidence(caseId: string, desk: EditorDesk) {
  const can = useCan();
  const { data } = useQuery({ ...evidenceQuery(caseId), enabled: can('evidence:read') });
  const options = useMemo(
    () => (data?.items ?? []).map(({ id, fileName }) => ({ value: id, label: fileName })),
    [data],
  );
  useEffect(
    () => desk.setEvidenceNames(new Map(options.map(({ value, label }) => [value, label]))),
    [desk, options],
  );
  return options;
}

/** Marks in the texts what the checker and people say of them, behind the keys. */
function useTextNotes(
  caseId: string,
  desk: EditorDesk,
  content: Parameters<typeof textNotes>[0],
  findings: PlanView['gates']['findings'],
): void {
  const language = useLocale() === 'en' ? 'en' : 'zh';
  const { data } = useQuery(planCommentsQuery(caseId));
  const threads = data?.threads ?? NO_THREADS;
  useEffect(() => {
    const { marks, notes } = textNotes(content, findings, threads, (one) => explainFinding(one, language));
    desk.setMarks(marks, notes);
  }, [desk, content, findings, threads, language]);
}
