import type { LinkFactFields, LinkFactView } from '@overturn/contracts/admin';
import {
  GIVEN_LINK_SOURCES,
  type GivenLinkSource,
  type LinkKind,
  type LinkRole,
} from '@overturn/kernel/vocabulary';

/** What the form of a fact holds; empty means none. */
export interface FactInput {
  readonly kind: LinkKind;
  readonly value: string;
  readonly bank?: string;
  readonly role: LinkRole;
  readonly source: GivenLinkSource;
  readonly knownOn?: string;
  readonly note?: string;
  readonly evidence?: readonly string[];
}

const ROLE_OF_KIND: Partial<Readonly<Record<LinkKind, LinkRole>>> = {
  supplier: 'supplier',
  complainant: 'complainant',
};

/** The side that a fact of a kind is on, unless somebody says otherwise. */
export const usualRole = (kind: LinkKind): LinkRole => ROLE_OF_KIND[kind] ?? 'seller';

const isGiven = (source: string): source is GivenLinkSource =>
  GIVEN_LINK_SOURCES.some((candidate) => candidate === source);

export const inputOfFact = (fact: LinkFactView | null): FactInput =>
  fact
    ? {
        kind: fact.kind,
        value: fact.value,
        bank: fact.bank ?? '',
        role: fact.role,
        source: isGiven(fact.source) ? fact.source : 'other',
        knownOn: fact.knownOn ?? '',
        note: fact.note,
        evidence: fact.evidenceId ? [fact.evidenceId] : [],
      }
    : { kind: 'legal_representative', value: '', role: 'seller', source: 'client_told' };

/** The form's texts as the API takes them. Evidence is told only on a case's page, and when it has changed. */
export function fieldsOfInput(
  input: FactInput,
  caseId: string | null,
  keptEvidenceId: string | null = null,
): LinkFactFields {
  const file = input.evidence?.at(-1) ?? null;
  return {
    kind: input.kind,
    value: input.value.trim(),
    bank: input.kind === 'bank_tail' ? (input.bank?.trim() ?? '') || null : null,
    role: input.role,
    source: input.source,
    knownOn: input.knownOn?.trim() || null,
    note: input.note?.trim() ?? '',
    ...(caseId === null || file === keptEvidenceId ? {} : { evidence: file ? { caseId, id: file } : null }),
  };
}
