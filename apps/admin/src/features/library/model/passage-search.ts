import {
  CAUSES,
  PASSAGE_LANGUAGES,
  PASSAGE_PARTS,
  PASSAGE_STATES,
  type Cause,
  type PassageLanguage,
  type PassagePart,
  type PassageState,
} from '@overturn/kernel/vocabulary';
import type { PassageSearch } from '../../../shared/library/passages.queries';

/** What the address of the library holds. */
export interface PassageAddress {
  q?: string;
  part?: PassagePart;
  language?: PassageLanguage;
  cause?: Cause;
  state?: PassageState;
}

const oneOf = <T extends string>(words: readonly T[], raw: unknown): T | undefined =>
  words.find((one) => one === raw);

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function parsePassageAddress(raw: Record<string, unknown>): PassageAddress {
  const q =
    typeof raw['q'] === 'string' || typeof raw['q'] === 'number' ? String(raw['q']).slice(0, 100) : '';
  const address = {
    q: q === '' ? undefined : q,
    part: oneOf(PASSAGE_PARTS, raw['part']),
    language: oneOf(PASSAGE_LANGUAGES, raw['language']),
    cause: oneOf(CAUSES, raw['cause']),
    state: oneOf(PASSAGE_STATES, raw['state']),
  };
  return Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined));
}

/** What the API is asked for. */
export const searchOf = ({ cause, ...rest }: PassageAddress): PassageSearch => ({
  ...rest,
  ...(cause ? { cause: [cause] } : {}),
});

export const isNarrowed = (address: PassageAddress): boolean => Object.keys(address).length > 0;
