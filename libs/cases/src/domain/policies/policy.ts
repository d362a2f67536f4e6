import type { Cause } from '@overturn/kernel';

/** What a person writes of a policy of Amazon's. */
export interface PolicyFields {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly summaryZh: string;
  readonly summaryEn: string;
  /** Public https address; null where none is known. */
  readonly url: string | null;
  readonly causes: readonly Cause[];
}

export interface SeedPolicy extends PolicyFields {
  readonly code: string;
}
