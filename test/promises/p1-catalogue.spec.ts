import { tenantTables } from '../support/catalogue';
import { asOwner } from '../support/sql';

/** These belong to a person, who may work for two firms: their row security goes by the person. */
const BY_PERSON = ['clients.passkeys', 'clients.portal_sessions', 'identity.links', 'identity.sessions'];

/** The only functions that run with more rights than who calls them. */
const DEFINERS = [
  'cases.erase_rows(uuid)',
  'cases.firms_with_bulk_work()',
  'cases.firms_with_due_reminders()',
  'cases.firms_with_erasures()',
  'cases.firms_with_expired_grants()',
  'cases.firms_with_photos_to_read()',
  'cases.firms_with_stale_intake_files()',
  'cases.intake_of(text)',
  'cases.longest_overdue_reminder_seconds()',
  'cases.search_ids(text,integer)',
  'cases.tagged_ids(text[],integer)',
  'clients.passkey_of(text)',
  'clients.portal_code_of(text)',
  'clients.portal_entry_of(text)',
  'clients.portal_invitation_of(text)',
  'clients.portal_places_of(uuid)',
  'clients.portal_session_of(text)',
  'clients.search_ids(text,integer)',
  'dunning.firms_with_levels()',
  'evidence.firms_with_abandoned_uploads()',
  'evidence.firms_with_due_chases()',
  'evidence.firms_with_previews_due()',
  'evidence.firms_with_scans_due(boolean)',
  'identity.credentials_of(text)',
  'identity.firm_ids()',
  'identity.firm_of_slug(text)',
  'identity.firms_of(uuid)',
  'identity.is_slug_taken(text,uuid)',
  'identity.link_of(text,text)',
  'identity.own_secrets()',
  'identity.person_for(uuid,text,text,text)',
  'identity.session_of(text)',
  'identity.use_recovery_code(text)',
  'identity.use_totp_step(bigint)',
  'library.passage_ids(text,integer)',
  'library.precedent_ids(text,integer)',
  'messages.reply_address_of(text)',
  'notifications.due_client_digests(integer)',
  'notifications.due_digests(integer)',
  'notifications.due_mails(integer)',
  'notifications.failed_mails()',
  'notifications.feed_of(text)',
  'notifications.firms_to_check()',
  'notifications.mails_held_no_longer(integer)',
  'payments.due_operations(integer)',
  'payments.firm_of(text,text[])',
  'payments.firms_to_reconcile()',
  'payments.firms_with_messages()',
  'platform.advance_clock(bigint)',
  'platform.lock_waiting_events(integer)',
  'platform.mark_relayed(uuid[],uuid[])',
  'platform.oldest_waiting_event_seconds()',
  'robots.due_sendings(integer)',
];

/** Tables of which a client sees rows, by a rule of their own; every other one shows clients nothing. */
const SEEN_BY_CLIENTS = [
  'audit.entries',
  'audit.heads',
  'billing.engagements',
  'billing.invoice_lines',
  'billing.invoices',
  'cases.case_events',
  'cases.cases',
  'cases.deadlines',
  'cases.declarations',
  'cases.questionnaire_answers',
  'clients.client_users',
  'clients.clients',
  'clients.contacts',
  'clients.notification_choices',
  'clients.passkeys',
  'clients.portal_codes',
  'clients.portal_invitations',
  'clients.portal_sessions',
  'clients.seller_account_marketplaces',
  'clients.seller_accounts',
  'evidence.document_request_files',
  'evidence.document_request_steps',
  'evidence.document_requests',
  'evidence.files',
  'evidence.uploads',
  'fapiao.fapiaos',
  'fapiao.files',
  'fapiao.titles',
  'identity.firms',
  'identity.letterheads',
  'identity.logos',
  'identity.people',
  'library.article_versions',
  'library.articles',
  'messages.message_files',
  'messages.message_mails',
  'messages.messages',
  'messages.reads',
  'messages.retractions',
  'payments.cards',
  'payments.consents',
  'payments.operations',
  'plans.verdicts',
  'plans.versions',
  'platform.outbox',
  'prevention.sendings',
  'prevention.ticks',
  'prevention.versions',
  'transfers.claim_files',
  'transfers.claims',
  'transfers.details',
];
const WRITTEN_BY_CLIENTS = [
  'audit.entries',
  'audit.heads',
  'cases.questionnaire_answers',
  'clients.client_users',
  'clients.notification_choices',
  'clients.passkeys',
  'clients.portal_codes',
  'clients.portal_invitations',
  'clients.portal_sessions',
  'evidence.document_request_files',
  'evidence.document_request_steps',
  'evidence.document_requests',
  'evidence.files',
  'evidence.uploads',
  'fapiao.fapiaos',
  'fapiao.titles',
  'identity.people',
  'messages.message_files',
  'messages.message_mails',
  'messages.messages',
  'messages.reads',
  'messages.retractions',
  'payments.consents',
  'payments.operations',
  'platform.outbox',
  'prevention.ticks',
  'transfers.claim_files',
  'transfers.claims',
];

describe('P1: the catalogue', () => {
  it('knows a running role that owns nothing and is above no rule', async () => {
    const [role] = await asOwner(`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
             (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where c.relowner = r.oid and n.nspname <> 'bullmq' and n.nspname !~ '^pg_') as owned,
             (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships
      from pg_roles r where rolname = 'overturn_app'`);
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owned: 0,
      memberships: 0,
    });
  });

  it('has row security enabled and forced on every table that carries a firm', async () => {
    const tables = await tenantTables();
    expect(tables.length).toBeGreaterThan(20);
    const weak = await asOwner([
      `select oid::regclass::text as name from pg_class
       where oid = any (select unnest($1::text[])::regclass) and not (relrowsecurity and relforcerowsecurity)`,
      [tables.map((table) => table.name)],
    ]);
    expect(weak).toEqual([]);
  });

  it('lets the running role see and write only rows of the firm that is set, or of the person themselves', async () => {
    const policies = await asOwner<{ name: string; using: string; check: string | null }>(`
      select format('%I.%I', schemaname, tablename) as name, qual as using, with_check as check from pg_policies
      where roles && '{public,overturn_app}'::name[] and schemaname <> 'bullmq' and permissive = 'PERMISSIVE'`);
    const byFirm = (rule: string | null) => rule?.includes('platform.current_firm()') ?? true;
    const byPerson = (rule: string | null) => rule?.includes('platform.current_person()') ?? true;
    const odd = policies.filter(({ name, using, check }) =>
      [...BY_PERSON, 'identity.people'].includes(name)
        ? !(byFirm(using) || byPerson(using)) || !(byFirm(check) || byPerson(check))
        : !byFirm(using) || !byFirm(check),
    );
    expect(odd).toEqual([]);
    const covered = new Set(policies.map((policy) => policy.name));
    expect((await tenantTables()).filter(({ name }) => !covered.has(name))).toEqual([]);
  });

  it('shuts clients out of every table that carries a firm, but for what a table lets them see', async () => {
    const rules = await asOwner<{ name: string; using: string; check: string }>(`
      select format('%I.%I', schemaname, tablename) as name, qual as using, with_check as check from pg_policies
      where policyname = 'client_rows' and permissive = 'RESTRICTIVE' and cmd = 'ALL' and roles = '{overturn_app}'`);
    const shut = new Set(rules.map(({ name }) => name));
    const tables = [...(await tenantTables()).map(({ name }) => name), 'identity.people'];
    expect(tables.filter((name) => !shut.has(name))).toEqual([]);
    const staffOnly = /^\(\s*\(? ?\(?SELECT platform\.current_client\(\) AS current_client\) IS NULL\)?$/;
    const open = rules.filter(({ using }) => !staffOnly.test(using)).map(({ name }) => name);
    expect(open.sort()).toEqual(SEEN_BY_CLIENTS);
    const writable = rules.filter(({ check }) => !/ OR false\)$/.test(check) && !staffOnly.test(check));
    expect(writable.map(({ name }) => name).sort()).toEqual(WRITTEN_BY_CLIENTS);
  });

  it('reads the firm, the client and the person as nothing when they are unset or empty', async () => {
    const rows = await asOwner<{ source: string }>(`
      select prosrc as source from pg_proc where oid in
        ('platform.current_firm()'::regprocedure, 'platform.current_client()'::regprocedure,
         'platform.current_person()'::regprocedure)`);
    expect(rows).toHaveLength(3);
    for (const { source } of rows)
      expect(source).toMatch(/nullif\(current_setting\('app\.\w+', true\), ''\)::uuid/);
  });

  it('begins every primary key with the firm', async () => {
    const others = (await tenantTables())
      .filter(({ name }) => !BY_PERSON.includes(name) && name !== 'identity.firms')
      .filter(({ primaryKey }) => primaryKey[0] !== 'firm_id');
    expect(others).toEqual([]);
  });

  it('carries the firm in every foreign key between tables that carry one', async () => {
    const loose = await asOwner([
      `select c.conrelid::regclass::text as from, c.conname from pg_constraint c
       where c.contype = 'f' and c.conrelid = any (select unnest($1::text[])::regclass)
         and c.confrelid = any (select unnest($1::text[])::regclass)
         and not exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname = 'firm_id')`,
      [(await tenantTables()).map((table) => table.name)],
    ]);
    expect(loose).toEqual([]);
  });

  it('has the firm in every unique key, so that a collision tells nothing about another firm', async () => {
    const loose = await asOwner<{ name: string }>([
      `select i.indexrelid::regclass::text as name from pg_index i
       where i.indisunique and i.indrelid = any (select unnest($1::text[])::regclass)
         and not exists (select from pg_attribute a where a.attrelid = i.indrelid and a.attname = 'firm_id' and a.attnum = any (i.indkey::int[]))
       order by 1`,
      [(await tenantTables()).map((table) => table.name)],
    ]);
    // Ids and hashes of random tokens: nobody can meet another's. A firm's public address is known to everybody.
    expect(loose.map(({ name }) => name)).toEqual([
      'clients.portal_sessions_pkey',
      'clients.portal_sessions_token_hash_key',
      'identity.firms_pkey',
      'identity.firms_slug',
      'identity.former_slugs_slug',
      'identity.links_pkey',
      'identity.links_token_hash_key',
      'identity.sessions_pkey',
      'identity.sessions_token_hash_key',
      'messages.reply_addresses_token_hash_key',
      // The provider's own ids: it gives none twice, and a firm cannot choose one.
      'payments.cards_method_id_key',
      'payments.customers_customer_id_key',
      'payments.messages_id_key',
      'payments.objects_id_key',
    ]);
  });

  it('has a reference behind every column that is an id of something else', async () => {
    const loose = await asOwner<{ name: string }>([
      `select format('%s.%I', a.attrelid::regclass, a.attname) as name from pg_attribute a
       where a.attrelid = any (select unnest($1::text[])::regclass) and a.atttypid = 'uuid'::regtype and a.attname not in ('id', 'firm_id')
         and not exists (select from pg_constraint c where c.contype = 'f' and c.conrelid = a.attrelid and a.attnum = any (c.conkey))
       order by 1`,
      [(await tenantTables()).map((table) => table.name)],
    ]);
    expect(loose).toEqual([]);
  });

  it('has no function with its owner’s rights beyond the listed ones, each with a search path of its own', async () => {
    const found = await asOwner<{ name: string; pinned: boolean; owner: string }>(`
      select p.oid::regprocedure::text as name, pg_get_userbyid(p.proowner) as owner,
             coalesce(array_to_string(p.proconfig, ',') like '%search_path=pg_catalog%', false) as pinned
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') order by 1`);
    expect(found.map(({ name }) => name)).toEqual(DEFINERS);
    expect(found.filter(({ pinned, owner }) => !pinned || owner !== 'overturn_system')).toEqual([]);
  });

  it('has no view that would look past row security', async () => {
    const views = await asOwner(`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'bullmq') and (c.relkind = 'm'
        or c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false))
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`);
    expect(views).toEqual([]);
  });

  it('explains every table and column, personal data by name', async () => {
    const silent = await asOwner(`
      select format('%s.%I', c.oid::regclass, a.attname) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'r' and n.nspname in ('platform', 'audit', 'identity', 'clients', 'notices', 'evidence', 'plans', 'cases', 'library', 'billing', 'messages', 'payments', 'commissions', 'fapiao', 'dunning', 'robots', 'notifications')
        and (col_description(c.oid, a.attnum) is null or obj_description(c.oid) is null) order by 1`);
    expect(silent).toEqual([]);
  });
});
