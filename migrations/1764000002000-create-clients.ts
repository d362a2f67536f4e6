import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MARKETPLACES } from '@overturn/kernel/vocabulary';
import { describe, letSystemRead, makeDefiner, protectTenantTable } from './support/tenant-table';

/** Clients (客户), their contacts and seller accounts, and Amazon's marketplaces. */
export class CreateClients1764000002000 implements MigrationInterface {
  name = 'CreateClients1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema clients;
      grant usage on schema clients to overturn_app, overturn_system;
      grant create on schema clients to overturn_system;

      create table clients.marketplaces (
        code text primary key,
        amazon_id text not null unique,
        region text not null check (region in ('NA', 'EU', 'FE')),
        currency text not null,
        zone text not null,
        languages text[] not null
      );
      grant select on clients.marketplaces to overturn_app;

      create table clients.clients (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        name_zh text,
        name_en text,
        tax_number text,
        notes text,
        search_text text not null default '',
        created_at timestamptz(3) not null default platform.now(),
        retired_at timestamptz(3),
        version int not null default 1,
        primary key (firm_id, id),
        check (coalesce(name_zh, name_en) is not null)
      );
      create unique index clients_tax_number on clients.clients (firm_id, tax_number) where tax_number is not null;
      create index clients_newest on clients.clients (firm_id, created_at desc, id desc);
      create index clients_search on clients.clients using gin (platform.bigrams(search_text));

      create table clients.contacts (
        firm_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        name text not null,
        email text,
        phone text,
        wechat text,
        locale text not null check (locale in ('zh-CN', 'en')),
        retired_at timestamptz(3),
        version int not null default 1,
        primary key (firm_id, id),
        foreign key (firm_id, client_id) references clients.clients (firm_id, id)
      );
      create index contacts_of_client on clients.contacts (firm_id, client_id);

      create table clients.seller_accounts (
        firm_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        name text not null,
        merchant_token text,
        retired_at timestamptz(3),
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, client_id, id),
        foreign key (firm_id, client_id) references clients.clients (firm_id, id)
      );
      create unique index seller_accounts_token on clients.seller_accounts (firm_id, merchant_token)
        where merchant_token is not null;

      create table clients.seller_account_marketplaces (
        firm_id uuid not null,
        seller_account_id uuid not null,
        marketplace text not null references clients.marketplaces (code),
        primary key (firm_id, seller_account_id, marketplace),
        foreign key (firm_id, seller_account_id) references clients.seller_accounts (firm_id, id)
      );

      create function clients.refresh_search() returns trigger language plpgsql as $$
        begin
          update clients.clients c set search_text = concat_ws(' ', c.name_zh, c.name_en, c.tax_number,
            (select string_agg(concat_ws(' ', name, email, phone, wechat), ' ') from clients.contacts x
              where x.firm_id = c.firm_id and x.client_id = c.id),
            (select string_agg(concat_ws(' ', name, merchant_token), ' ') from clients.seller_accounts x
              where x.firm_id = c.firm_id and x.client_id = c.id))
          where c.firm_id = new.firm_id and c.id = new.client_id;
          return null;
        end $$;
      create function clients.refresh_own_search() returns trigger language plpgsql as $$
        begin
          new.search_text := concat_ws(' ', new.name_zh, new.name_en, new.tax_number,
            (select string_agg(concat_ws(' ', name, email, phone, wechat), ' ') from clients.contacts x
              where x.firm_id = new.firm_id and x.client_id = new.id),
            (select string_agg(concat_ws(' ', name, merchant_token), ' ') from clients.seller_accounts x
              where x.firm_id = new.firm_id and x.client_id = new.id));
          return new;
        end $$;
      create trigger search before insert or update of name_zh, name_en, tax_number on clients.clients
        for each row execute function clients.refresh_own_search();
      create trigger search after insert or update on clients.contacts
        for each row execute function clients.refresh_search();
      create trigger search after insert or update on clients.seller_accounts
        for each row execute function clients.refresh_search();`);
    await this.describeTables(runner);
    for (const table of ['clients', 'contacts', 'seller_accounts'])
      await protectTenantTable(runner, `clients.${table}`, {
        grants: 'select, insert, update',
        isAudited: true,
      });
    await protectTenantTable(runner, 'clients.seller_account_marketplaces', {
      grants: 'select, insert, delete',
      isAudited: true,
    });
    await letSystemRead(runner, 'clients.clients');
    await runner.query(`
      -- Filters by firm itself, because text search is not leakproof and row security would keep it off the index.
      create function clients.search_ids(query text, how_many int) returns setof uuid
        language sql stable security definer set search_path = pg_catalog, platform, clients as $$
        select id from clients.clients
        where firm_id = platform.current_firm()
          and platform.bigrams(search_text) @> platform.bigrams(query)
          and position(platform.folded(query) in platform.folded(search_text)) > 0
        order by created_at desc, id desc limit how_many $$;`);
    await makeDefiner(runner, 'clients.search_ids(text, int)');
    for (const market of MARKETPLACES)
      await runner.query(`insert into clients.marketplaces values ($1, $2, $3, $4, $5, $6)`, [
        market.code,
        market.amazonId,
        market.region,
        market.currency,
        market.zone,
        market.languages,
      ]);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(
      runner,
      'clients.marketplaces',
      'Amazon’s marketplaces (站点); zones are practitioners’ knowledge',
      {
        code: 'US, UK, DE ...',
        amazon_id: 'Marketplace id of Amazon’s API',
        region: 'NA, EU or FE',
        currency: 'ISO 4217',
        zone: 'IANA zone in which its days are counted',
        languages: 'Languages of its notices',
      },
    );
    await describe(runner, 'clients.clients', 'Sellers’ companies (客户)', {
      firm_id: 'Firm',
      id: 'Client',
      name_zh: 'PII: Chinese name (a sole trader’s is a person’s)',
      name_en: 'PII: English name',
      tax_number: 'PII: 统一社会信用代码 or another tax number',
      notes: 'PII: staff’s notes',
      search_text: 'PII: everything that search finds the client by',
      created_at: 'Product time',
      retired_at: 'Product time; nothing is deleted',
      version: 'Optimistic version',
    });
    await describe(runner, 'clients.contacts', 'People at a client', {
      firm_id: 'Firm',
      id: 'Contact',
      client_id: 'Client',
      name: 'PII: name',
      email: 'PII: address',
      phone: 'PII: phone',
      wechat: 'PII: WeChat id',
      locale: 'Language in which to write to them',
      retired_at: 'Product time',
      version: 'Optimistic version',
    });
    await describe(runner, 'clients.seller_accounts', 'Accounts on Amazon (店铺)', {
      firm_id: 'Firm',
      id: 'Seller account',
      client_id: 'Client',
      name: 'Shop name',
      merchant_token: 'Amazon’s merchant token',
      retired_at: 'Product time',
      version: 'Optimistic version',
    });
    await describe(runner, 'clients.seller_account_marketplaces', 'Where an account sells', {
      firm_id: 'Firm',
      seller_account_id: 'Seller account',
      marketplace: 'Marketplace',
    });
  }
}
