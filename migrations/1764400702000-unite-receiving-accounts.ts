import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letClient } from './support/client-rows';
import { forEachFirm } from './support/for-each-firm';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

/** Where clients pay to stands in one place, which papers and the portal read: no longer in the letterhead and with transfers. */
export class UniteReceivingAccounts1764400702000 implements MigrationInterface {
  name = 'UniteReceivingAccounts1764400702000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.receiving_accounts (
        firm_id uuid not null references identity.firms (id),
        version int not null check (version > 0),
        accounts jsonb not null check (jsonb_typeof(accounts) = 'array'),
        as_written text not null,
        made_by uuid,
        made_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, version),
        foreign key (firm_id, made_by) references identity.staff (firm_id, id)
      );
      create function billing.receiving_accounts_follow() returns trigger language plpgsql as $$
        begin
          if new.version <> 1 + coalesce((select max(version) from billing.receiving_accounts a where a.firm_id = new.firm_id), 0) then
            raise exception 'accounts_skipped: versions follow each other' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger receiving_accounts_follow before insert on billing.receiving_accounts
        for each row execute function billing.receiving_accounts_follow();`);
    await describe(
      runner,
      'billing.receiving_accounts',
      'Where clients pay to (收款账户), version by version: papers keep the one of their day',
      {
        firm_id: 'Firm',
        version: 'Version; the last one holds',
        accounts: 'The firm’s accounts: currency, holder, bank, number, note',
        as_written:
          'What the letterhead said of it before there was this table: papers of those days say it; then empty',
        made_by: 'Staff member; null for what was carried over',
        made_at: 'Product time',
      },
    );
    await protectTenantTable(runner, 'billing.receiving_accounts', {
      grants: 'select, insert',
      isAudited: true,
    });
    await letClient(runner, 'billing.receiving_accounts', { see: 'true' });
    await this.carryOver(runner);
    await makeAppendOnly(runner, 'billing.receiving_accounts');
    await runner.query(`
      drop table transfers.details;
      drop function transfers.details_follow;
      alter table identity.letterheads drop column bank_account;`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  /** Each change of either place is a version with what both said then: a paper of that day is drawn as it was. */
  private async carryOver(runner: QueryRunner): Promise<void> {
    await forEachFirm(runner, 'transfer_details.carry_over', (firmId) =>
      runner.query(
        `insert into billing.receiving_accounts (firm_id, version, accounts, as_written, made_by, made_at)
         select $1, row_number() over (order by made_at), accounts, as_written, made_by, made_at
         from (
           select made_at, made_by, accounts, as_written, lag(accounts) over changes as accounts_before,
             lag(as_written) over changes as written_before
           from (
             select distinct on (made_at) made_at, made_by,
               coalesce((select d.accounts from transfers.details d where d.firm_id = $1 and d.made_at <= change.made_at
                 order by d.version desc limit 1), '[]') as accounts,
               coalesce((select l.bank_account from identity.letterheads l where l.firm_id = $1 and l.made_at <= change.made_at
                 order by l.version desc limit 1), '') as as_written
             from (select made_at, made_by, version from transfers.details where firm_id = $1
               union all select made_at, made_by, version from identity.letterheads where firm_id = $1) change
             order by made_at, version desc) both_then
           window changes as (order by made_at)) changed
         where (accounts, as_written) is distinct from (coalesce(accounts_before, '[]'), coalesce(written_before, ''))
         order by made_at`,
        [firmId],
      ),
    );
    await forEachFirm(runner, 'transfer_details.unite', (firmId) =>
      runner.query(
        `insert into billing.receiving_accounts (firm_id, version, accounts, as_written)
         select firm_id, version + 1, accounts, '' from (
           select * from billing.receiving_accounts where firm_id = $1 order by version desc limit 1) last
         where accounts <> '[]' and as_written <> ''`,
        [firmId],
      ),
    );
  }
}
