import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MUTABLE_TODOS } from '@overturn/kernel/vocabulary';
import { letClient } from './support/client-rows';
import { describe, protectTenantTable } from './support/tenant-table';

/** Clients' people choose what they are mailed about; what binds them is always told. */
export class ChooseNotifications1764300707000 implements MigrationInterface {
  name = 'ChooseNotifications1764300707000';

  async up(runner: QueryRunner): Promise<void> {
    const mutable = MUTABLE_TODOS.map((one) => `'${one}'`).join(', ');
    await runner.query(`
      create table clients.notification_choices (
        firm_id uuid not null,
        client_user_id uuid not null,
        muted text[] not null default '{}' check (muted <@ array[${mutable}]),
        primary key (firm_id, client_user_id),
        foreign key (firm_id, client_user_id) references clients.client_users (firm_id, id)
      );`);
    await describe(runner, 'clients.notification_choices', 'What a client’s person is not mailed about', {
      firm_id: 'Firm',
      client_user_id: 'Client user',
      muted: 'Kinds of things that wait, of which no mail is sent',
    });
    await protectTenantTable(runner, 'clients.notification_choices', {
      grants: 'select, insert, update',
      isAudited: true,
    });
    // Row security of client users leaves the person's own.
    const own = `client_user_id in (select id from clients.client_users)`;
    await letClient(runner, 'clients.notification_choices', { see: own, write: own });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
