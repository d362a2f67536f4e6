import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DEFAULT_ROLES, DEFAULT_ROLE_PERMISSIONS } from '@overturn/kernel/vocabulary';

/** Roles that a firm has not renamed get the permissions that their default has gained; none is taken away. */
export class GrantPermissions1764100001000 implements MigrationInterface {
  name = 'GrantPermissions1764100001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('set local role overturn_system');
    const firms = (await runner.query('select id from identity.firms')) as { id: string }[];
    await runner.query('reset role');
    for (const { id } of firms) {
      await runner.query(`select set_config('app.firm_id', $1, true)`, [id]);
      await runner.query(
        `insert into audit.entries (firm_id, sequence, actor, action, subjects, outcome, trace_id, previous_hash, hash)
         values ($1, 0, '{"kind": "system", "name": "migration"}', 'role.grant_new_permissions', '[]', 'done', 'migration', '', '')`,
        [id],
      );
      for (const code of DEFAULT_ROLES)
        await runner.query(
          `update identity.roles set version = version + 1, permissions = (
             select array_agg(distinct one) from unnest(permissions || $3::text[]) as one)
           where firm_id = $1 and code = $2 and not permissions @> $3::text[]`,
          [id, code, DEFAULT_ROLE_PERMISSIONS[code]],
        );
      // The audit check looks as this firm: it must look before the next firm is set.
      await runner.query('set constraints all immediate');
      await runner.query('set constraints all deferred');
    }
    await runner.query(`select set_config('app.firm_id', '', true)`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
