import { Injectable } from '@nestjs/common';
import {
  DEFAULT_ROLES,
  DEFAULT_ROLE_PERMISSIONS,
  systemScope,
  type DefaultRole,
  type Locale,
} from '@overturn/kernel';
import { UnitOfWork, newId, type ChangeTx } from '@overturn/platform';
import { Passwords, store } from './passwords.use-cases';

export interface FirstStaff {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly role: DefaultRole;
  readonly locale: Locale;
  readonly zone: string;
}

/** The operator's way to set up a firm with its default roles and first people. */
@Injectable()
export class CreateFirm {
  constructor(
    private readonly work: UnitOfWork,
    private readonly passwords: Passwords,
  ) {}

  async execute(input: {
    name: string;
    zone: string;
    staff: readonly FirstStaff[];
  }): Promise<{ firmId: string; staffIds: string[] }> {
    const firmId = newId();
    const scope = systemScope(firmId, 'create-firm', newId());
    const hashes = await Promise.all(input.staff.map((one) => this.passwords.hashNew(one.password, [])));
    const members = await this.work.change(scope, 'firm.create', async (tx) => {
      await tx.query('insert into identity.firms (id, name, zone) values ($1, $2, $3)', [
        firmId,
        input.name,
        input.zone,
      ]);
      const roles = await createRoles(tx);
      tx.touch('firm', firmId);
      const added = [];
      for (const [index, one] of input.staff.entries())
        added.push({ ...(await addStaff(tx, one, roles)), one, hash: hashes[index] ?? '' });
      return added;
    });
    for (const { personId, one, hash } of members)
      await this.work.asPerson(personId, async (tx) => {
        await store(tx, personId, hash);
        await tx.query('update identity.people set zone = $2, locale = $3 where id = $1', [
          personId,
          one.zone,
          one.locale,
        ]);
      });
    return { firmId, staffIds: members.map((member) => member.staffId) };
  }
}

async function createRoles(tx: ChangeTx): Promise<ReadonlyMap<DefaultRole, string>> {
  const roles = new Map<DefaultRole, string>();
  for (const code of DEFAULT_ROLES) {
    const id = newId();
    roles.set(code, id);
    await tx.query(
      'insert into identity.roles (firm_id, id, code, name, permissions) values ($1, $2, $3, $3, $4)',
      [tx.scope.firmId, id, code, DEFAULT_ROLE_PERMISSIONS[code]],
    );
  }
  return roles;
}

async function addStaff(
  tx: ChangeTx,
  one: FirstStaff,
  roles: ReadonlyMap<DefaultRole, string>,
): Promise<{ personId: string; staffId: string }> {
  const [person] = await tx.query<{ id: string }>('select identity.person_for($1, $2, $3, $4) as id', [
    newId(),
    one.email,
    one.name,
    one.locale,
  ]);
  if (!person) throw new Error('No person');
  const staffId = newId();
  await tx.query(
    `insert into identity.staff (firm_id, id, person_id, state, joined_at) values ($1, $2, $3, 'active', transaction_timestamp())`,
    [tx.scope.firmId, staffId, person.id],
  );
  await tx.query('insert into identity.staff_roles (firm_id, staff_id, role_id) values ($1, $2, $3)', [
    tx.scope.firmId,
    staffId,
    roles.get(one.role),
  ]);
  return { personId: person.id, staffId };
}
