/** An expected failure: a code from the owning lib (`CASES.TRANSITION_NOT_ALLOWED`) and what a text needs. */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
}

export type Result<T, Code extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure<Code> };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <Code extends string>(
  code: Code,
  params: Failure['params'] = {},
): { readonly ok: false; readonly error: Failure<Code> } => ({ ok: false, error: { code, params } });

/** Carries a Failure out of a use case; the HTTP layer turns it into problem JSON. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly params: Failure['params'] = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

/** The value, or a thrown Refusal: for use cases that cannot go on. */
export function orRefuse<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refusal(result.error.code, result.error.params);
}
