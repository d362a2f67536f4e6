import type { LintSeverity } from '@overturn/kernel/vocabulary';

/** What a place in a plan is. */
export type PartRole = 'opening' | 'cause' | 'action' | 'measure' | 'owner' | 'closing';

/** Values that the explanation of a finding names. */
export type FindingParams = Readonly<Record<string, string | number>>;

/** What is wrong with a plan, and where. */
export interface LintFinding {
  readonly ruleId: string;
  readonly severity: LintSeverity;
  /** `plan`, `opening/en`, `causes/<key>`, `actions/<key>/text/en`, `measures/<key>/owner/en`, `actions/<key>/doneOn` … */
  readonly part: string;
  /** Half-open range of UTF-16 offsets into the text of the part; null: the part as a whole. */
  readonly from: number | null;
  readonly to: number | null;
  readonly params: FindingParams;
  /** What the range may mechanically be replaced by; null: a person must write. */
  readonly replacement: string | null;
}
