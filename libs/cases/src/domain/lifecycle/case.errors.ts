/** Codes of expected refusals. `CASES.VERSION_CONFLICT` and `CASES.NOT_FOUND` are the runner's. */
export const CASE_ERROR_CODES = [
  'CASES.TRANSITION_NOT_ALLOWED',
  'CASES.GUARD_FAILED',
  'CASES.VERSION_CONFLICT',
  'CASES.NOT_FOUND',
  'CASES.RULE_PACK_INVALID',
  'CASES.DEADLINE_CANDIDATE_UNKNOWN',
] as const;
export type CaseErrorCode = (typeof CASE_ERROR_CODES)[number];
