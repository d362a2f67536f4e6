import type { MarketplaceCode } from '@overturn/kernel';

/** What may tell whose a message is, the surest first. Screens hold a text per code. */
export const CLUE_CODES = [
  'merchant_token',
  'case_reference',
  'order_id',
  'seller_name',
  'asin',
  'marketplace',
  'other_marketplace',
] as const;
export type ClueCode = (typeof CLUE_CODES)[number];

export interface Clue {
  readonly code: ClueCode;
  /** As the message says it. */
  readonly value: string;
}

/** A case that waits for Amazon, with what of the message points to it. */
export interface WaitingCase {
  readonly caseId: string;
  readonly marketplace: MarketplaceCode;
  readonly clues: readonly Clue[];
}

export interface AnswerCandidate {
  readonly caseId: string;
  readonly score: number;
  readonly clues: readonly Clue[];
}

/** `clear`: one case stands out. `several` and `none` are for a person to decide. */
export type MatchVerdict = 'clear' | 'several' | 'none';

export interface AnswerMatch {
  readonly verdict: MatchVerdict;
  /** The likeliest first. */
  readonly candidates: readonly AnswerCandidate[];
}

/** One of these is worth more than all weaker ones that usually come together. */
const WEIGHTS: Readonly<Record<ClueCode, number>> = {
  merchant_token: 12,
  case_reference: 12,
  order_id: 9,
  seller_name: 6,
  asin: 5,
  marketplace: 1,
  other_marketplace: -4,
};
/** From here a case is likely; a marketplace alone never is. */
const LIKELY = 5;
/** By so much the first must lead the second. */
const LEAD = 3;
const SHOWN = 5;

/** Ranks the cases that a message may answer. A second clue of one kind adds a point, it does not double. */
export function matchAnswer(
  marketplace: MarketplaceCode | null,
  waiting: readonly WaitingCase[],
): AnswerMatch {
  const ranked = waiting
    .map((one) => candidateOf(marketplace, one))
    .sort((a, b) => b.score - a.score || (a.caseId < b.caseId ? -1 : 1));
  const [first, second] = ranked;
  const likely = ranked.filter(({ score }) => score >= LIKELY);
  const isClear = first !== undefined && first.score >= LIKELY && first.score - (second?.score ?? 0) >= LEAD;
  return {
    verdict: isClear ? 'clear' : likely.length > 0 ? 'several' : 'none',
    candidates: ranked.slice(0, SHOWN),
  };
}

function candidateOf(marketplace: MarketplaceCode | null, one: WaitingCase): AnswerCandidate {
  const where: readonly Clue[] =
    marketplace === null
      ? []
      : [{ code: marketplace === one.marketplace ? 'marketplace' : 'other_marketplace', value: marketplace }];
  const clues = [...one.clues, ...where];
  const codes = new Set(clues.map(({ code }) => code));
  const repeats = clues.length - codes.size;
  const score = [...codes].reduce((sum, code) => sum + WEIGHTS[code], Math.min(repeats, 2));
  const rank = (code: ClueCode) => CLUE_CODES.indexOf(code);
  return { caseId: one.caseId, score, clues: clues.sort((a, b) => rank(a.code) - rank(b.code)) };
}
