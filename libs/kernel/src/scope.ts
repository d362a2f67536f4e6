/** Who acts, and inside which firm: a required argument of every repository and read model. */
export interface Scope {
  readonly firmId: string;
  readonly actor: Actor;
  /** Ties together what one request or job wrote. */
  readonly traceId: string;
}

export type Actor =
  | { readonly kind: 'staff'; readonly staffId: string; readonly personId: string }
  | { readonly kind: 'client'; readonly clientId: string; readonly personId: string }
  | { readonly kind: 'system'; readonly name: string };

export const systemScope = (firmId: string, name: string, traceId: string): Scope => ({
  firmId,
  actor: { kind: 'system', name },
  traceId,
});

/** The member of staff who acts, for what is done by staff alone: clients and jobs do not come there. */
export function actingStaffId({ actor }: Scope): string {
  if (actor.kind !== 'staff') throw new Error(`A member of staff does this, not a ${actor.kind}`);
  return actor.staffId;
}
