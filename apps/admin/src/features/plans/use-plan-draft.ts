import type { PlanContent, PlanDraftView } from '@overturn/contracts/admin';
import { ApiProblem } from '@overturn/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { api } from '../../shared/api';
import { planQuery } from '../../shared/plan/plan.queries';
import { useDebounced } from '../../shared/use-debounced';
import { draftSaver, type SaveState } from './model/draft-saver';
import { EMPTY_PLAN } from './model/plan-draft';

const REST_MS = 1200;

const isConflict = (state: SaveState): boolean =>
  state.kind === 'failed' && ApiProblem.of(state.error).code === 'PLANS.VERSION_CONFLICT';

/** A plan on the screen that saves itself after each rest, and when the screen is left. */
export function usePlanDraft(caseId: string, draft: PlanDraftView | null) {
  const client = useQueryClient();
  const [content, setContent] = useState<PlanContent>(draft?.content ?? EMPTY_PLAN);
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const [saver] = useState(() =>
    draftSaver<PlanContent, PlanDraftView>({
      content,
      version: draft?.version ?? 0,
      answer: draft,
      onState: setState,
      save: async (wanted, version) => {
        const saved = await api.savePlanDraft({ params: { caseId }, body: { version, content: wanted } });
        void client.invalidateQueries({ queryKey: planQuery(caseId).queryKey });
        void client.invalidateQueries({ queryKey: ['cases', 'one', caseId] });
        return saved;
      },
    }),
  );
  const conflict = isConflict(state);
  const rested = useDebounced(content, REST_MS);
  useEffect(() => {
    if (!conflict) void saver.flush();
  }, [saver, rested, conflict]);
  useEffect(
    () => () => {
      void saver.flush();
    },
    [saver],
  );
  const isUnsaved = state.kind !== 'saved';
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  const change = useCallback(
    (next: PlanContent) => {
      setContent(next);
      saver.want(next);
    },
    [saver],
  );
  const edit = useCallback(
    (how: (plan: PlanContent) => PlanContent) => change(how(saver.wanted())),
    [saver, change],
  );
  /** After a conflict: goes on with one's own words, or with the other person's. */
  const settle = useCallback(
    (theirs: PlanDraftView, keepMine: boolean) => {
      saver.rebase(theirs, theirs.content);
      if (!keepMine) change(theirs.content);
      void saver.flush();
    },
    [saver, change],
  );
  return { content, edit, state, isConflict: conflict, flush: saver.flush, settle };
}
