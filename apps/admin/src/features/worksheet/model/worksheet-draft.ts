import type { WorksheetContent, WorksheetView } from '@overturn/contracts/admin';
import type { Cause } from '@overturn/kernel/vocabulary';

export type CauseDraft = WorksheetContent['causes'][number];
export type WhyDraft = CauseDraft['whys'][number];

const WHYS_SHOWN = 3;
export const WHYS_AT_MOST = 5;

const emptyWhy = (): WhyDraft => ({ because: '', facts: '', evidenceIds: [], asins: [], orderIds: [] });

const isBlank = ({ because, facts, evidenceIds, asins, orderIds }: WhyDraft): boolean =>
  because.trim() === '' &&
  facts.trim() === '' &&
  [evidenceIds, asins, orderIds].every((list) => list.length === 0);

/** The part of a worksheet about one cause, with at least three places to write in. */
export function causeDraft(content: WorksheetContent, cause: Cause): CauseDraft {
  const kept = content.causes.find((one) => one.cause === cause);
  const whys = kept?.whys ?? [];
  const missing = Math.max(0, WHYS_SHOWN - whys.length);
  return {
    cause,
    whys: [...whys, ...Array.from({ length: missing }, emptyWhy)],
    rulesRead: kept?.rulesRead ?? { policyUrl: '', readOn: null },
  };
}

/** The worksheet with one cause replaced; blank whys at its end are no whys. */
export function withCause(content: WorksheetContent, draft: CauseDraft): WorksheetContent {
  const last = draft.whys.findLastIndex((why) => !isBlank(why));
  const tidy = { ...draft, whys: draft.whys.slice(0, last + 1) };
  const isThere = content.causes.some(({ cause }) => cause === draft.cause);
  return {
    ...content,
    causes: isThere
      ? content.causes.map((one) => (one.cause === draft.cause ? tidy : one))
      : [...content.causes, tidy],
  };
}

export const withWhy = (draft: CauseDraft, place: number, change: Partial<WhyDraft>): CauseDraft => ({
  ...draft,
  whys: draft.whys.map((why, index) => (index === place ? { ...why, ...change } : why)),
});

export const withAnotherWhy = (draft: CauseDraft): CauseDraft => ({
  ...draft,
  whys: draft.whys.length < WHYS_AT_MOST ? [...draft.whys, emptyWhy()] : draft.whys,
});

const PATTERNS = { asins: /^[A-Z0-9]{10}$/, orderIds: /^\d{3}-\d{7}-\d{7}$/ } as const;

/** What was typed or pasted as ASINs or order ids: those that are, and those that are none. */
export function sortedIds(
  kind: keyof typeof PATTERNS,
  typed: readonly string[],
): { readonly good: string[]; readonly bad: string[] } {
  const all = [
    ...new Set(typed.flatMap((text) => text.toUpperCase().split(/[\s,，;；、]+/)).filter(Boolean)),
  ];
  return {
    good: all.filter((id) => PATTERNS[kind].test(id)),
    bad: all.filter((id) => !PATTERNS[kind].test(id)),
  };
}

/** The causes of a case first, then those that it once had and that somebody has written about. */
export const causesShown = (
  content: WorksheetContent,
  causes: readonly Cause[],
): readonly { readonly cause: Cause; readonly isFormer: boolean }[] => [
  ...causes.map((cause) => ({ cause, isFormer: false })),
  ...content.causes
    .filter(({ cause, whys }) => !causes.includes(cause) && whys.length > 0)
    .map(({ cause }) => ({ cause, isFormer: true })),
];

/** Whether a cause was called deliberate: a senior reviewer then looks at the case. */
export const needsSeniorReview = ({ intent }: Pick<WorksheetView, 'intent'>): boolean =>
  intent.statements?.some((one) => one.intent === 'deliberate') ?? false;
