import type { Scope } from '@overturn/kernel';

/** The member of staff who acts. */
export function actingStaffId({ actor }: Scope): string {
  if (actor.kind !== 'staff') throw new Error(`A member of staff does this, not a ${actor.kind}`);
  return actor.staffId;
}
