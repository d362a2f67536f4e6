import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DEFAULT_ROLES, DEFAULT_ROLE_PERMISSIONS } from '@overturn/kernel/vocabulary';
import { forEachFirm } from './support/for-each-firm';

/** Roles that a firm has not renamed get the permissions that their default has gained; none is taken away. */
export class GrantPermissions1764100001000 implements MigrationInterface {
  name = 'GrantPermissions1764100001000';

  async up(runner: QueryRunner): Promise<void> {
    await forEachFirm(runner, 'role.grant_new_permissions', async (firmId) => {
      for (const code of DEFAULT_ROLES)
        await runner.query(
          `update identity.roles set version = version + 1, permissions = (
             select array_agg(distinct one) from unnest(permissions || $3::text[]) as one)
           where firm_id = $1 and code = $2 and not permissions @> $3::text[]`,
          [firmId, code, DEFAULT_ROLE_PERMISSIONS[code]],
        );
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
