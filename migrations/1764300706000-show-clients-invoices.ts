import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letClient } from './support/client-rows';

/** Clients see the invoices that were issued to them, line by line; drafts and what is approved stay inside. */
export class ShowClientsInvoices1764300706000 implements MigrationInterface {
  name = 'ShowClientsInvoices1764300706000';

  async up(runner: QueryRunner): Promise<void> {
    await letClient(runner, 'billing.invoices', {
      see: `client_id = (select platform.current_client()) and issued_at is not null`,
    });
    await letClient(runner, 'billing.invoice_lines', {
      see: `exists (select from billing.invoices own
        where own.firm_id = invoice_lines.firm_id and own.id = invoice_lines.invoice_id)`,
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
