import type { DeadlineDraft, KeptDeadline } from './deadline';
import type { RuleTrigger } from './rule-pack';

/**
 * What a recompute proposes, old and new side by side; a person accepts or leaves it. `move` keeps the old
 * date in `kept`. `pinned`: a person fixed the date, so it stays; `draft` shows what the rules would say
 * (null when they no longer speak of it). `withdraw`: no source speaks of it any more.
 */
export type DeadlineProposal =
  | { readonly kind: 'add'; readonly draft: DeadlineDraft }
  | { readonly kind: 'move'; readonly kept: KeptDeadline; readonly draft: DeadlineDraft }
  | { readonly kind: 'pinned'; readonly kept: KeptDeadline; readonly draft: DeadlineDraft | null }
  | { readonly kind: 'withdraw'; readonly kept: KeptDeadline };

/** Happens once per round, so an earlier one that is settled says nothing of the next. */
const REPEATING_TRIGGERS: readonly RuleTrigger[] = ['submission_filed', 'info_requested'];

const isSameMatter = (kept: KeptDeadline, draft: DeadlineDraft): boolean =>
  kept.matter === draft.matter && kept.reading === draft.reading;

const isSameDate = (kept: KeptDeadline, draft: DeadlineDraft): boolean =>
  kept.kind === draft.kind && kept.dueAt.getTime() === draft.dueAt.getTime();

/** Compares what is kept with what the rules say now. Deadlines that agree bring no proposal. */
export function proposeRecompute(
  kept: readonly KeptDeadline[],
  drafts: readonly DeadlineDraft[],
): readonly DeadlineProposal[] {
  const open = kept.filter(({ state }) => state === 'open');
  const forOpen = open.flatMap((deadline): readonly DeadlineProposal[] => {
    const draft = drafts.find((one) => isSameMatter(deadline, one)) ?? null;
    if (draft !== null && isSameDate(deadline, draft)) return [];
    if (draft === null && deadline.source === 'manual') return [];
    if (deadline.isPinned) return [{ kind: 'pinned', kept: deadline, draft }];
    if (draft !== null) return [{ kind: 'move', kept: deadline, draft }];
    return [{ kind: 'withdraw', kept: deadline }];
  });
  const additions = drafts
    .filter((draft) => !open.some((deadline) => isSameMatter(deadline, draft)) && !isSettled(draft, kept))
    .map((draft): DeadlineProposal => ({ kind: 'add', draft }));
  return [...forOpen, ...additions];
}

/** Met, missed or cancelled before: it does not come back unless its trigger is a new one. */
const isSettled = (draft: DeadlineDraft, kept: readonly KeptDeadline[]): boolean =>
  kept.some(
    (deadline) =>
      deadline.state !== 'open' &&
      isSameMatter(deadline, draft) &&
      (isSameDate(deadline, draft) || !REPEATING_TRIGGERS.includes(draft.why.trigger)),
  );
