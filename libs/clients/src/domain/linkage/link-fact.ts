import type { FindingNature, FindingState, FindingStrength, LinkKind, LinkRole } from '@overturn/kernel';

/** What ties a client to somebody, as far as comparing goes. */
export interface LinkFact {
  readonly id: string;
  readonly clientId: string;
  readonly kind: LinkKind;
  readonly value: string;
  readonly bank: string | null;
  readonly key: string;
  readonly role: LinkRole;
}

/** Two clients that meet in one value; `mine` and `theirs` are the facts on both sides. */
export interface FoundLink {
  readonly otherClientId: string;
  readonly nature: FindingNature;
  readonly kind: LinkKind;
  readonly key: string;
  readonly strength: FindingStrength;
  readonly mine: readonly LinkFact[];
  readonly theirs: readonly LinkFact[];
}

/** A finding as it is kept. */
export interface KnownFinding {
  readonly id: string;
  readonly otherClientId: string;
  readonly nature: FindingNature;
  readonly kind: LinkKind;
  readonly key: string;
  readonly strength: FindingStrength;
  readonly state: FindingState;
  /** Names the facts that it was found by: when they change, what was said of it no longer holds. */
  readonly factSet: string;
}
