import type { PlanDraftView, PlanEdit } from '@overturn/contracts/admin';
import { EMPTY_PLAN, type PlanContent } from '@overturn/wording';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { api } from '../../shared/api';
import { planQuery } from '../../shared/plan/plan.queries';
import { useSession } from '../../shared/session';
import { useDebounced } from '../../shared/use-debounced';
import { useSelfSaver } from '../../shared/use-self-saver';
import { forgetOnDevice, fromDevice, keepOnDevice } from './model/device';
import { editsToSend, followed, received, settled, type PlaceChoice, type PlanSync } from './model/plan-sync';

interface Drafting {
  readonly sync: PlanSync;
  /** As the server answered last. */
  readonly draft: PlanDraftView | null;
}

const KEEP_AFTER_MS = 400;

/** The plan on the screen: what this device kept from before, on top of what the server has. */
function begin(draft: PlanDraftView | null, kept: ReturnType<typeof fromDevice>): Drafting {
  const content: PlanContent = draft?.content ?? EMPTY_PLAN;
  const unsaved = kept ?? { kept: content, wanted: content };
  return { sync: followed({ ...unsaved, conflicts: [] }, content), draft };
}

/** A plan on the screen that saves itself, part by part, and is kept on this device until it is saved. */
export function usePlanDraft(
  about: { readonly id: string; readonly round: number },
  draft: PlanDraftView | null,
) {
  const client = useQueryClient();
  const { person } = useSession();
  const [key] = useState({ personId: person.id, caseId: about.id, round: about.round });
  const saver = useSelfSaver<Drafting>({
    initial: () => begin(draft, fromDevice(key)),
    isUnsaved: ({ sync }) => editsToSend(sync).length > 0,
    send: async ({ sync }) => {
      const edits = [...editsToSend(sync)];
      const answer = await api.editPlanDraft({
        params: { caseId: key.caseId },
        body: { edits: edits as PlanEdit[] },
      });
      void client.invalidateQueries({ queryKey: planQuery(key.caseId).queryKey });
      void client.invalidateQueries({ queryKey: ['cases', 'one', key.caseId] });
      const { content } = answer.draft;
      return (now) => ({
        sync: received(now.sync, sync.wanted, edits, { content, conflicts: answer.conflicts }),
        draft: answer.draft,
      });
    },
  });
  const { change, flush, get, phase, problem } = saver;
  const { sync } = saver.state;
  const follow = useEffectEvent(() => {
    if (draft && draft.version > (saver.state.draft?.version ?? 0) && phase !== 'saving')
      change((now) => ({ sync: followed(now.sync, draft.content), draft }));
  });
  useEffect(() => follow(), [draft?.version, phase]);
  const isKept = useKeptOnDevice(key, sync, phase === 'saved');
  const edit = useCallback(
    (how: (plan: PlanContent) => PlanContent) =>
      change((now) => ({ ...now, sync: { ...now.sync, wanted: how(now.sync.wanted) } })),
    [change],
  );
  const settle = useCallback(
    (place: string, choice: PlaceChoice) =>
      change((now) => ({ ...now, sync: settled(now.sync, place, choice) })),
    [change],
  );
  /** Saves everything. @returns the draft as it is kept, or null where it is not */
  const flushDraft = useCallback(
    async () => ((await flush()) && get().state.sync.conflicts.length === 0 ? get().state.draft : null),
    [flush, get],
  );
  return {
    content: sync.wanted,
    conflicts: sync.conflicts,
    edit,
    settle,
    flush: flushDraft,
    phase,
    problem,
    isKept,
  };
}

/** Keeps what is unsaved on this device, and forgets it once the server has it. @returns whether it is kept */
function useKeptOnDevice(key: Parameters<typeof keepOnDevice>[0], sync: PlanSync, isSaved: boolean): boolean {
  const [isKept, setIsKept] = useState(false);
  const rested = useDebounced(sync, KEEP_AFTER_MS);
  const keepNow = useEffectEvent(() => {
    if (!isSaved) keepOnDevice(key, sync);
  });
  useEffect(() => {
    if (isSaved && rested.conflicts.length === 0) {
      forgetOnDevice(key);
      setIsKept(false);
    } else setIsKept(keepOnDevice(key, rested));
  }, [key, rested, isSaved]);
  useEffect(() => {
    const leave = () => keepNow();
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
  return isKept;
}
