import { asFirm, auditEntry, inTransaction } from '../support/sql';
import { startTwoFirms } from '../support/world';

type World = Awaited<ReturnType<typeof startTwoFirms>>;
let world: World;
beforeAll(async () => {
  world = await startTwoFirms();
});
afterAll(() => world?.api.close());

const COLUMN: Readonly<Record<string, string>> = {
  'cases.case_events': 'payload',
  'audit.entries': 'action',
  'plans.comments': 'body',
  'plans.reviews': 'note',
  'cases.deadline_changes': 'reason',
  'notices.corrections': 'reason',
  'cases.case_links': 'relation',
  'cases.outcome_evidence': 'claim_id',
  'evidence.document_request_files': 'evidence_id',
  'evidence.document_request_steps': 'step',
  'evidence.facts': 'kind',
  'evidence.file_metadata': 'programs',
  'evidence.raised_suspicions': 'reason',
  'evidence.suspicion_judgements': 'reason',
  'evidence.particulars': 'content',
  'evidence.set_asides': 'reason',
  'evidence.verdict_overrides': 'reason',
  'cases.funds_releases': 'released_on',
  'cases.funds_release_lines': 'amount_minor',
  'cases.funds_release_evidence': 'release_id',
  'library.passage_versions': 'body',
  'library.article_versions': 'title_zh',
  'library.article_publications': 'number',
  'library.passage_approvals': 'approved_at',
  'messages.messages': 'body',
  'messages.message_files': 'evidence_id',
  'messages.message_mails': 'signature',
  'messages.reply_addresses': 'token_hash',
  'messages.retractions': 'retracted_at',
  'billing.fee_plan_versions': 'content',
  'identity.letterheads': 'name_zh',
  'identity.logos': 'sha256',
  'billing.verified_payouts': 'kept_back_minor',
  'billing.expenses': 'amount_minor',
  'billing.calculations': 'total_minor',
  'billing.calculation_payouts': 'payout_id',
  'billing.invoice_lines': 'amount_minor',
  'billing.ledger_transactions': 'occurred_on',
  'billing.postings': 'amount_minor',
  'billing.period_closings': 'closed_through',
  'billing.bank_statements': 'file_name',
  'billing.bank_lines': 'amount_minor',
  'billing.bank_matches': 'payment_id',
  'billing.bank_set_asides': 'reason',
  'dunning.reminders': 'days',
  'billing.exchange_rates': 'rate',
  'billing.payment_exchanges': 'settles_minor',
  'commissions.payees': 'name',
  'commissions.agreement_parts': 'share_ppm',
  'commissions.earnings': 'amount_minor',
  'fapiao.titles': 'title',
  'fapiao.files': 'format',
  'payments.policies': 'is_on',
  'payments.customers': 'customer_id',
  'payments.consents': 'text_zh',
  'payments.reconciliations': 'compared',
  'payments.mismatches': 'kind',
  'identity.former_slugs': 'slug',
  'prevention.versions': 'measures',
  'prevention.sendings': 'version',
  'prevention.ticks': 'is_done',
  'transfers.details': 'accounts',
  'transfers.claim_files': 'claim_id',
};
const RECORDS = Object.keys(COLUMN);

/** As the owner, who may set a firm as well: row security holds for the owner too. */
const asOwnerOfFirm = (sql: string) =>
  inTransaction('owner', [
    [`select set_config('app.firm_id', $1, true)`, [world.ours.firmId]],
    auditEntry(world.ours.firmId),
    sql,
  ]);
const asApp = (sql: string) => asFirm(world.ours.firmId, auditEntry(world.ours.firmId), sql);

describe.each(RECORDS)('P3: rows of %s stay as they were written', (table) => {
  const column = COLUMN[table] ?? '';
  const attempts = [
    `update ${table} set ${column} = ${column}`,
    `delete from ${table}`,
    `truncate ${table} cascade`,
  ];

  it.each(attempts)('for the running role: %s', async (sql) => {
    await expect(asApp(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(attempts)('for the owner of the table: %s', async (sql) => {
    await expect(asOwnerOfFirm(sql)).rejects.toThrow('append_only');
  });
});

describe('P10: an original stays as it came', () => {
  it.each([
    `sha256 = repeat('0', 64)`,
    `file_key = 'elsewhere'`,
    `body_text = 'rewritten'`,
    `reading = '{}'`,
    `sent_at = now() - interval '1 year'`,
    `subject = 'rewritten'`,
    `from_address = 'rewritten@example.com'`,
    `sanitised_html = 'rewritten'`,
    `size_bytes = 1`,
    `file_name = 'rewritten.eml'`,
    `stored_at = now() - interval '1 year'`,
    `stored_by = null`,
    `sender_verdict = 'genuine!'`,
  ])('refuses, for the running role and the owner, to set %s', async (set) => {
    const sql = `update notices.notices set ${set}`;
    await expect(asApp(sql)).rejects.toThrow('notice_original');
    await expect(asOwnerOfFirm(sql)).rejects.toThrow('notice_original');
  });
});

describe('P11: nothing is deleted', () => {
  it('grants the running role DELETE only on links between rows, counters of tries, challenges and bytes on their way in', async () => {
    const rows = await inTransaction<{ name: string }>('owner', [
      `select format('%I.%I', table_schema, table_name) as name from information_schema.table_privileges
       where grantee = 'overturn_app' and privilege_type = 'DELETE' and table_schema <> 'bullmq' order by 1`,
    ]);
    expect(rows.map((row) => row.name)).toEqual([
      'cases.intake_files',
      'cases.policy_citations',
      'clients.passkey_challenges',
      'clients.seller_account_marketplaces',
      'evidence.uploads',
      'identity.staff_roles',
      'platform.rate_limits',
    ]);
  });

  it('grants the running role TRUNCATE, REFERENCES and TRIGGER on nothing', async () => {
    const rows = await inTransaction('owner', [
      `select table_schema, table_name, privilege_type from information_schema.table_privileges
       where grantee in ('overturn_app', 'PUBLIC') and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')
         and table_schema not in ('bullmq', 'pg_catalog', 'information_schema')`,
    ]);
    expect(rows).toEqual([]);
  });

  it.each(['clients.clients', 'cases.cases', 'notices.notices', 'cases.deadlines', 'identity.staff'])(
    'refuses to delete from %s',
    async (table) => {
      await expect(asApp(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
    },
  );
});
