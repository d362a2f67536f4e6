import {
  CAUSES,
  MARKETPLACE_CODES,
  NOTICE_KINDS,
  PASSAGE_LANGUAGES,
  PASSAGE_PARTS,
  PRECEDENT_OUTCOMES,
} from '@overturn/kernel/vocabulary';
import type { PrecedentSearch } from '../precedents/precedents.queries';

const oneOf = <T extends string>(words: readonly T[], raw: unknown): T | undefined =>
  words.find((one) => one === raw);

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function parsePrecedentSearch(raw: Record<string, unknown>): PrecedentSearch {
  const q =
    typeof raw['q'] === 'string' || typeof raw['q'] === 'number' ? String(raw['q']).slice(0, 100) : '';
  const search = {
    q: q === '' ? undefined : q,
    part: oneOf(PASSAGE_PARTS, raw['part']),
    language: oneOf(PASSAGE_LANGUAGES, raw['language']),
    cause: oneOf(CAUSES, raw['cause']),
    noticeKind: oneOf(NOTICE_KINDS, raw['noticeKind']),
    marketplace: oneOf(MARKETPLACE_CODES, raw['marketplace']),
    outcome: oneOf(PRECEDENT_OUTCOMES, raw['outcome']),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** Below this many plans a share says little: the figures of a handful of cases move with each one. */
export const FEW_PLANS = 20;

interface Plans {
  readonly won: number;
  readonly partly_won: number;
  readonly lost: number;
}

/** How many plans there are, and whether too few to conclude anything from. */
export function plansInAll({ won, partly_won: partly, lost }: Plans): { total: number; isFew: boolean } {
  const total = won + partly + lost;
  return { total, isFew: total < FEW_PLANS };
}
