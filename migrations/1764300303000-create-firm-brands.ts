import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letClient } from './support/client-rows';
import { describe, protectTenantTable } from './support/tenant-table';

/** How a firm presents itself to its clients: colour, address, phones, slogan. */
export class CreateFirmBrands1764300303000 implements MigrationInterface {
  name = 'CreateFirmBrands1764300303000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.firm_brands (
        firm_id uuid not null primary key references identity.firms (id),
        colour text check (colour ~ '^#[0-9a-f]{6}$'),
        address_zh text not null,
        address_en text not null,
        phones text[] not null check (cardinality(phones) <= 5),
        slogan_zh text not null,
        slogan_en text not null,
        version int not null
      );`);
    await describe(runner, 'identity.firm_brands', 'How a firm presents itself to its clients', {
      firm_id: 'Firm',
      colour: 'As #rrggbb, readable on white; null: the product’s own',
      address_zh: 'Address in Chinese; may be empty',
      address_en: 'Address in English; may be empty',
      phones: 'The firm’s own numbers, at most five',
      slogan_zh: 'Slogan in Chinese; may be empty',
      slogan_en: 'Slogan in English; may be empty',
      version: 'Optimistic version',
    });
    await protectTenantTable(runner, 'identity.firm_brands', {
      grants: 'select, insert, update',
      isAudited: true,
    });
    await letClient(runner, 'identity.firm_brands', { see: 'true' });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
