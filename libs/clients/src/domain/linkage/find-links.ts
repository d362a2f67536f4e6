import {
  LINK_KINDS,
  type FindingNature,
  type FindingStrength,
  type LinkKind,
  type LinkRole,
} from '@overturn/kernel';
import { mayBeSameAddress } from './address-key';
import { hanOf, type Transliterate } from './folding';
import type { FoundLink, LinkFact } from './link-fact';

/** Kinds whose values are compared with each other: a client's supplier may be another client. */
const MEETING_PLACES: readonly (readonly LinkKind[])[] = [
  ['entity_name', 'supplier', 'brand', 'complainant'],
  ['legal_representative', 'shareholder'],
  ['email', 'secondary_user'],
];

/** The kinds among which a value of this kind is looked for, its own included. */
export const meetingKinds = (kind: LinkKind): readonly LinkKind[] =>
  MEETING_PLACES.find((kinds) => kinds.includes(kind)) ?? [kind];

const STRONG: ReadonlySet<LinkKind> = new Set([
  'entity_name', 'tax_number', 'bank_tail', 'merchant_token', 'phone', 'email', 'wechat', 'secondary_user', 'device',
]); // prettier-ignore
/** Weak alone, for names repeat and houses have many doors; strong beside anything else that is shared. */
const STRONG_WITH_ANOTHER: ReadonlySet<LinkKind> = new Set([
  'legal_representative', 'shareholder', 'address', 'ip_address',
]); // prettier-ignore
const COMPLAINING: ReadonlySet<LinkRole> = new Set(['rights_owner', 'complainant']);

interface Meeting {
  readonly otherClientId: string;
  readonly nature: FindingNature;
  readonly kind: LinkKind;
  readonly key: string;
  readonly mine: readonly LinkFact[];
  readonly theirs: readonly LinkFact[];
}

/**
 * Where a client's facts meet those of others. `candidates` have one of the client's keys; two that only sound
 * alike are left out. One link for each other client, nature, kind and key, in a fixed order.
 */
export function findLinks(
  mine: readonly LinkFact[],
  candidates: readonly LinkFact[],
  transliterate: Transliterate,
): FoundLink[] {
  const meetings = new Map<string, Meeting>();
  for (const fact of mine)
    for (const other of candidates) {
      if (!meetingKinds(fact.kind).includes(other.kind) || fact.key !== other.key) continue;
      if (!mayBeSame(fact, other, transliterate)) continue;
      const meeting = {
        otherClientId: other.clientId,
        nature: natureOf(fact, other),
        kind: weaker(fact, other),
        key: fact.key,
      };
      const id = JSON.stringify(Object.values(meeting));
      const known = meetings.get(id);
      meetings.set(id, {
        ...meeting,
        mine: withFact(known?.mine ?? [], fact),
        theirs: withFact(known?.theirs ?? [], other),
      });
    }
  const all = [...meetings.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, meeting]) => meeting);
  return all.map((meeting) => ({ ...meeting, strength: strengthOf(meeting, all) }));
}

const withFact = (facts: readonly LinkFact[], fact: LinkFact): readonly LinkFact[] =>
  facts.some((one) => one.id === fact.id) ? facts : [...facts, fact];

const weaker = (one: LinkFact, other: LinkFact): LinkKind =>
  LINK_KINDS.indexOf(one.kind) > LINK_KINDS.indexOf(other.kind) ? one.kind : other.kind;

/** Who complains in one matter and sells in another stands on both sides. */
const natureOf = (one: LinkFact, other: LinkFact): FindingNature => {
  const isOpposed = (a: LinkFact, b: LinkFact) => COMPLAINING.has(a.role) && b.role === 'seller';
  return isOpposed(one, other) || isOpposed(other, one) ? 'opposed' : 'shared';
};

/** 王芳 and 王方 sound alike but are two people; 招商银行 12 6688 and 34 6688 are two accounts. */
function mayBeSame(one: LinkFact, other: LinkFact, transliterate: Transliterate): boolean {
  if (one.kind === 'address') return mayBeSameAddress(one.value, other.value, transliterate);
  if (one.kind === 'bank_tail') return one.value.endsWith(other.value) || other.value.endsWith(one.value);
  if (meetingKinds(one.kind).length === 1) return true;
  const [a, b] = [comparableHan(one.value), comparableHan(other.value)];
  return a === '' || b === '' || a.includes(b) || b.includes(a);
}

const comparableHan = (value: string): string =>
  hanOf(value).replaceAll(/股份有限公司|有限责任公司|有限公司|公司|集团|先生|女士|小姐|[省市]/g, '');

function strengthOf({ kind, nature, otherClientId }: Meeting, all: readonly Meeting[]): FindingStrength {
  if (nature === 'opposed' || STRONG.has(kind)) return 'strong';
  const hasAnother = all.some((one) => one.otherClientId === otherClientId && one.kind !== kind);
  return STRONG_WITH_ANOTHER.has(kind) && hasAnother ? 'strong' : 'weak';
}
