import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeDefiner } from './support/tenant-table';

/** A charge and the mirror that it is paid on are due at the same moment: the mirror is taken up first, so that the charge need not wait. */
export class TakeMirrorsUpFirst1764401300000 implements MigrationInterface {
  name = 'TakeMirrorsUpFirst1764401300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function payments.due_operations(int);
      create function payments.due_operations(most int) returns table (firm_id uuid, id uuid)
        language sql stable security definer set search_path = pg_catalog, platform, payments as $$
        select o.firm_id, o.id from payments.operations o where o.next_at <= platform.now()
        order by o.next_at, o.mirror_operation_id nulls first limit most $$;`);
    await makeDefiner(runner, 'payments.due_operations(int)');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
