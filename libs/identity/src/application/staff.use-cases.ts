import { Injectable } from '@nestjs/common';
import { Refusal, type Language, type Permission, type Scope } from '@overturn/kernel';
import { UnitOfWork, newId, type ChangeTx } from '@overturn/platform';
import {
  requireSomebodyInCharge,
  setRoles,
  staffRecords,
  type StaffRecord,
} from '../infrastructure/staff.repository';

export interface RoleRecord {
  id: string;
  code: string | null;
  name: string;
  permissions: Permission[];
  version: number;
}

/** The firm's people and roles. */
@Injectable()
export class StaffDirectory {
  constructor(private readonly work: UnitOfWork) {}

  list(scope: Scope): Promise<StaffRecord[]> {
    return this.work.read(scope, (tx) => staffRecords(tx));
  }

  /** @throws IDENTITY.STAFF_NOT_FOUND */
  async get(scope: Scope, staffId: string): Promise<StaffRecord> {
    const [record] = await this.work.read(scope, (tx) => staffRecords(tx, staffId));
    if (!record) throw new Refusal('IDENTITY.STAFF_NOT_FOUND');
    return record;
  }

  /** @throws IDENTITY.STAFF_NOT_FOUND, IDENTITY.VERSION_CONFLICT, IDENTITY.LAST_OWNER, IDENTITY.NOT_JOINED_YET */
  async update(
    scope: Scope,
    staffId: string,
    change: {
      version: number;
      roleIds?: string[] | undefined;
      state?: 'active' | 'retired' | undefined;
      languages?: Language[] | undefined;
      capacity?: number | undefined;
    },
  ): Promise<StaffRecord> {
    return this.work.change(scope, 'staff.update', async (tx) => {
      const [before] = await staffRecords(tx, staffId);
      if (!before) throw new Refusal('IDENTITY.STAFF_NOT_FOUND');
      if (change.state === 'active' && before.state === 'invited')
        throw new Refusal('IDENTITY.NOT_JOINED_YET');
      await bumpVersion(
        tx,
        'identity.staff',
        staffId,
        change.version,
        'state = coalesce($3, state), languages = coalesce($4, languages), capacity = coalesce($5, capacity)',
        [
          change.state ?? null,
          change.languages ? [...new Set(change.languages)] : null,
          change.capacity ?? null,
        ],
      );
      if (change.roleIds) await setRoles(tx, staffId, change.roleIds);
      await requireSomebodyInCharge(tx);
      tx.touch('staff', staffId);
      const [after] = await staffRecords(tx, staffId);
      return after ?? before;
    });
  }

  listRoles(scope: Scope): Promise<RoleRecord[]> {
    return this.work.read(scope, (tx) =>
      tx.query<RoleRecord>(
        'select id, code, name, permissions, version from identity.roles order by code is null, id',
      ),
    );
  }

  /** @throws IDENTITY.ROLE_NAME_TAKEN */
  async createRole(scope: Scope, input: { name: string; permissions: Permission[] }): Promise<RoleRecord> {
    return this.work.change(scope, 'role.create', async (tx) => {
      await refuseTakenName(tx, input.name, null);
      const id = newId();
      await tx.query('insert into identity.roles (firm_id, id, name, permissions) values ($1, $2, $3, $4)', [
        scope.firmId,
        id,
        input.name,
        input.permissions,
      ]);
      tx.touch('role', id);
      return { id, code: null, name: input.name, permissions: input.permissions, version: 1 };
    });
  }

  /** @throws IDENTITY.ROLE_NOT_FOUND, IDENTITY.VERSION_CONFLICT, IDENTITY.LAST_OWNER, IDENTITY.ROLE_NAME_TAKEN */
  async updateRole(
    scope: Scope,
    roleId: string,
    input: { version: number; name: string; permissions: Permission[] },
  ): Promise<RoleRecord> {
    return this.work.change(scope, 'role.update', async (tx) => {
      const [before] = await tx.query<{ code: string | null }>(
        'select code from identity.roles where id = $1',
        [roleId],
      );
      if (!before) throw new Refusal('IDENTITY.ROLE_NOT_FOUND');
      await refuseTakenName(tx, input.name, roleId);
      await bumpVersion(tx, 'identity.roles', roleId, input.version, 'name = $3, permissions = $4', [
        input.name,
        input.permissions,
      ]);
      await requireSomebodyInCharge(tx);
      tx.touch('role', roleId);
      return {
        id: roleId,
        code: before.code,
        name: input.name,
        permissions: input.permissions,
        version: input.version + 1,
      };
    });
  }
}

async function refuseTakenName(tx: ChangeTx, name: string, exceptId: string | null): Promise<void> {
  const taken = await tx.query('select from identity.roles where name = $1 and id is distinct from $2', [
    name,
    exceptId,
  ]);
  if (taken.length > 0) throw new Refusal('IDENTITY.ROLE_NAME_TAKEN');
}

async function bumpVersion(
  tx: ChangeTx,
  table: 'identity.staff' | 'identity.roles',
  id: string,
  version: number,
  set: string,
  values: readonly unknown[],
): Promise<void> {
  const rows = await tx.query(
    `with changed as (update ${table} set version = version + 1, ${set} where id = $1 and version = $2 returning id) select id from changed`,
    [id, version, ...values],
  );
  if (rows.length === 0) throw new Refusal('IDENTITY.VERSION_CONFLICT');
}
