import { Refusal, type Scope } from '@overturn/kernel';

/** The member of staff who acts. @throws HTTP.PERMISSION_NEEDED for anybody else */
export function actingStaffId({ actor }: Scope): string {
  if (actor.kind !== 'staff') throw new Refusal('HTTP.PERMISSION_NEEDED');
  return actor.staffId;
}
