import type { Scope } from '@overturn/kernel';

/** The member of staff who acts; only staff come here. */
export function staffIdOf({ actor }: Scope): string {
  if (actor.kind !== 'staff') throw new Error('This is done by staff');
  return actor.staffId;
}
