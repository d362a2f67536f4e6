import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DEFAULT_ROLES, DEFAULT_ROLE_PERMISSIONS } from '@overturn/kernel/vocabulary';
import { forEachFirm } from './support/for-each-firm';

const GAINED = ['fee:manage_plans', 'invoice:read', 'invoice:write', 'invoice:approve', 'ledger:close'];

/** Roles that a firm has not renamed get the permissions about money; none is taken away, no other is given back. */
export class GrantBillingPermissions1764200604000 implements MigrationInterface {
  name = 'GrantBillingPermissions1764200604000';

  async up(runner: QueryRunner): Promise<void> {
    await forEachFirm(runner, 'role.grant_billing_permissions', async (firmId) => {
      for (const code of DEFAULT_ROLES) {
        const gained = DEFAULT_ROLE_PERMISSIONS[code].filter((one) => GAINED.includes(one));
        if (gained.length > 0)
          await runner.query(
            `update identity.roles set version = version + 1, permissions = (
               select array_agg(distinct one) from unnest(permissions || $3::text[]) as one)
             where firm_id = $1 and code = $2 and not permissions @> $3::text[]`,
            [firmId, code, gained],
          );
      }
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
