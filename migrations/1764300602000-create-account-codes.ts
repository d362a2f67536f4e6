import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LEDGER_ACCOUNTS } from '@overturn/kernel/vocabulary';
import { describe, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** How the firm's own books name the accounts of the ledger. */
export class CreateAccountCodes1764300602000 implements MigrationInterface {
  name = 'CreateAccountCodes1764300602000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.account_codes (
        firm_id uuid not null references identity.firms (id),
        account text not null check (account in (${oneOf(LEDGER_ACCOUNTS)})),
        code text not null check (code ~ '^[0-9A-Za-z.-]{1,20}$'),
        set_by uuid not null,
        set_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, account),
        foreign key (firm_id, set_by) references identity.staff (firm_id, id)
      );`);
    await describe(
      runner,
      'billing.account_codes',
      'Codes of the firm’s books (科目编码) for accounts of the ledger',
      {
        firm_id: 'Firm',
        account: 'Account of the ledger',
        code: 'Code in the firm’s books',
        set_by: 'Staff member',
        set_at: 'Product time',
      },
    );
    await protectTenantTable(runner, 'billing.account_codes', {
      grants: 'select, insert, update',
      isAudited: true,
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
