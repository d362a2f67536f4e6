import { remarkCode } from './remark-code';

/** An open invoice that money may be for. */
export interface MatchCandidate {
  readonly invoiceId: string;
  readonly number: string;
  readonly caseNumber: string;
  readonly clientNames: readonly string[];
  readonly currency: string;
  readonly openMinor: bigint;
}

export interface MatchedLine {
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly counterparty: string;
  readonly remark: string;
}

export type MatchReason = 'amount' | 'number' | 'case' | 'name' | 'part';
export interface MatchSuggestion {
  readonly invoiceId: string;
  /** Up to 100; below 40 nothing is suggested. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

const LEAST_SCORE = 40;
const MOST_SUGGESTIONS = 3;
const LIKE_NAME = 0.6;

/** Letters and digits only, in one width and case: how names and numbers are compared. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/(?:有限公司|有限责任公司|coltd|limited|ltd|llc|inc)$/gu, '');

const pairsOf = (text: string): readonly string[] =>
  [...text].slice(1).map((letter, index) => `${[...text][index] ?? ''}${letter}`);

/** Dice’s coefficient of letter pairs: 1 for the same, 0 for nothing in common. */
export function likeness(a: string, b: string): number {
  const [left, right] = [bare(a), bare(b)];
  if (left === '' || right === '') return 0;
  if (left === right) return 1;
  const pairs = [...pairsOf(right)];
  const all = pairsOf(left);
  let common = 0;
  for (const pair of all) {
    const at = pairs.indexOf(pair);
    if (at < 0) continue;
    pairs.splice(at, 1);
    common += 1;
  }
  return all.length === 0 ? 0 : (2 * common) / (all.length + pairsOf(right).length);
}

/** Whether a text names a number, in any form, and not only as the beginning of a longer one. */
const holds = (text: string, number: string): boolean =>
  number !== '' && new RegExp(`${bare(number)}(?!\\d)`, 'u').test(bare(text));
/** Numbers of invoices hold what looks like the number of a case. */
const withoutInvoices = (text: string): string => bare(text).replaceAll(/inv\d+/gu, ' ');

/**
 * Which invoices a line may pay, the likeliest first, at most three: by amount, the number that the payer wrote, the
 * case, the payer's name. It only suggests; two people record and confirm.
 */
export function suggestMatches(
  line: MatchedLine,
  candidates: readonly MatchCandidate[],
): readonly MatchSuggestion[] {
  const text = `${line.remark} ${line.counterparty}`;
  return candidates
    .filter(({ currency, openMinor }) => currency === line.currency && openMinor >= line.amountMinor)
    .map(({ invoiceId, number, caseNumber, clientNames, openMinor }) => {
      const reasons: MatchReason[] = [];
      let score = 0;
      const add = (points: number, reason: MatchReason) => {
        score += points;
        reasons.push(reason);
      };
      if (openMinor === line.amountMinor) add(40, 'amount');
      else add(5, 'part');
      if (holds(text, number) || holds(text, remarkCode(number))) add(40, 'number');
      if (holds(withoutInvoices(text), caseNumber)) add(25, 'case');
      const like = Math.max(0, ...clientNames.map((name) => likeness(name, line.counterparty)));
      if (like >= LIKE_NAME) add(Math.round(30 * like), 'name');
      return { invoiceId, score: Math.min(score, 100), reasons };
    })
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || (a.invoiceId < b.invoiceId ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS);
}
