import { newId } from '@overturn/platform';
import { tenantTables } from '../support/catalogue';
import { asFirm, asSuperuser, auditEntry } from '../support/sql';
import { startTwoFirms } from '../support/world';

type World = Awaited<ReturnType<typeof startTwoFirms>>;
let world: World;
beforeAll(async () => {
  world = await startTwoFirms();
});
afterAll(() => world?.api.close());

const RLS_OR_GRANT = '42501';
/** Here a trigger speaks before row security does: what is settled cannot even be copied within its firm. */
const REFUSED_EARLIER: Readonly<Record<string, string>> = {
  'cases.outcome_claims': '23001',
  'cases.outcome_evidence': '23001',
  'cases.rejection_analyses': '23001',
  'messages.retractions': '23001',
  'billing.calculations': '23001',
  'billing.credit_notes': '23001',
  'billing.engagements': '23001',
  'billing.guarantee_claims': '23001',
  'billing.bank_matches': '23001',
  'billing.invoice_grounds': '23001',
  'billing.invoice_lines': '23001',
  'billing.invoices': '23001',
  'billing.ledger_transactions': '23001',
  'billing.payments': '23001',
  'commissions.agreement_parts': '23001',
  'commissions.agreements': '23001',
  'billing.payment_exchanges': '23001',
  'billing.postings': '23001',
  'billing.verified_payouts': '23001',
  'dunning.pauses': '23001',
  'dunning.reminders': '23001',
  'fapiao.fapiaos': '23001',
};

describe('P1: nobody writes into another firm', () => {
  it('refuses a copy of a row under the other firm’s id, in every table that carries a firm', async () => {
    const unexpected: (readonly [table: string, code: string])[] = [];
    for (const { name } of await tenantTables()) {
      const columns = await asSuperuser<{ list: string }>([
        `select string_agg(quote_ident(attname), ', ') as list from pg_attribute
         where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname <> 'firm_id' and attgenerated = ''`,
        [name],
      ]);
      const list = columns[0]?.list ?? '';
      const copy = `insert into ${name} (firm_id, ${list}) select $1, ${list} from ${name} where firm_id = $2 limit 1`;
      const generated = `insert into ${name} (${list}) select ${list.replace(/\bid\b/, '$1::uuid')} from ${name} where firm_id = $2 limit 1`;
      const insert = name === 'identity.firms' ? generated : copy;
      const present = await asFirm(world.ours.firmId, [
        `select from ${name} where firm_id = $1`,
        [world.ours.firmId],
      ]);
      if (present.length === 0) continue;
      const attempt = asFirm(world.ours.firmId, auditEntry(world.ours.firmId), [
        insert,
        [world.theirs.firmId, world.ours.firmId],
      ]);
      const code = await attempt.then(
        () => 'written',
        (error: { code: string }) => error.code,
      );
      if (![RLS_OR_GRANT, REFUSED_EARLIER[name]].includes(code)) unexpected.push([name, code]);
    }
    expect(unexpected).toEqual([]);
  });

  it('changes nothing of the other firm, whichever table may be changed', async () => {
    for (const { name } of await tenantTables()) {
      const attempt = asFirm<{ id: string }>(world.ours.firmId, [
        `with moved as (update ${name} set firm_id = firm_id where firm_id = $1 returning 1) select * from moved`,
        [world.theirs.firmId],
      ]);
      const outcome = await attempt.then(
        (rows) => rows.length,
        (error: { code: string }) => error.code,
      );
      expect([0, RLS_OR_GRANT, '428C9']).toContain(outcome);
    }
  });

  it('refuses to hand one’s own client over to the other firm', async () => {
    const attempt = asFirm(world.ours.firmId, auditEntry(world.ours.firmId), [
      'update clients.clients set firm_id = $1',
      [world.theirs.firmId],
    ]);
    await expect(attempt).rejects.toMatchObject({ code: RLS_OR_GRANT });
  });

  it('lets nobody invite themselves into another firm', async () => {
    const rows = await asSuperuser<{ person_id: string }>([
      'select person_id from identity.staff where firm_id = $1 limit 1',
      [world.ours.firmId],
    ]);
    const me = rows[0]?.person_id ?? '';
    const attempt = asFirm(
      world.ours.firmId,
      [`select set_config('app.person_id', $1, true)`, [me]],
      [
        `insert into identity.links (id, purpose, person_id, firm_id, token_hash, expires_at)
       values ($1, 'invitation', $2, $3, $4, now() + interval '1 day')`,
        [newId(), me, world.theirs.firmId, newId()],
      ],
    );
    await expect(attempt).rejects.toMatchObject({ code: RLS_OR_GRANT });
  });
});

describe('P1: a row cannot point into another firm', () => {
  const pointCase = (column: string, value: string) =>
    asFirm(world.ours.firmId, auditEntry(world.ours.firmId), [
      `update cases.cases set ${column} = $1 where id = $2`,
      [value, world.ours.opened.id],
    ]);
  const FOREIGN_KEY = '23503';

  it.each([
    ['client_id', () => world.theirs.opened.client.id],
    ['seller_account_id', () => world.theirs.opened.sellerAccount.id],
    ['assignee_id', () => world.theirs.member('owner').staffId],
    ['opening_notice_id', () => world.theirs.opened.notices[0] ?? ''],
  ])('refuses a case whose %s is the other firm’s', async (column, value) => {
    await expect(pointCase(column, value())).rejects.toMatchObject({ code: FOREIGN_KEY });
  });

  it('refuses a case whose next deadline is the other firm’s', async () => {
    const foreign = world.theirs.opened.deadlines[0]?.id ?? '';
    await expect(pointCase('next_deadline_id', foreign)).rejects.toMatchObject({ code: FOREIGN_KEY });
  });

  it('refuses a seller account of another client of the same firm', async () => {
    const id = newId();
    const attempt = asFirm(
      world.ours.firmId,
      auditEntry(world.ours.firmId),
      [
        `insert into clients.clients (firm_id, id, name_zh) values ($1, $2, '另一客户')`,
        [world.ours.firmId, id],
      ],
      ['update cases.cases set client_id = $1 where id = $2', [id, world.ours.opened.id]],
    );
    await expect(attempt).rejects.toMatchObject({ code: FOREIGN_KEY });
  });

  it('refuses a session in a firm that the person does not work for', async () => {
    const attempt = asSuperuser([
      'update identity.sessions set firm_id = $1 where firm_id = $2',
      [world.theirs.firmId, world.ours.firmId],
    ]);
    await expect(attempt).rejects.toMatchObject({ code: FOREIGN_KEY });
  });

  it('refuses a notice that the other firm’s staff is said to have brought', async () => {
    const attempt = asFirm(world.ours.firmId, auditEntry(world.ours.firmId), [
      `insert into notices.notices (firm_id, id, source, sha256, size_bytes, file_key, body_text, reading, kind, role, sender_verdict, stored_by)
       select firm_id, gen_random_uuid(), source, repeat('0', 64), 1, 'key', body_text, reading, kind, role, sender_verdict, $1
       from notices.notices limit 1`,
      [world.theirs.member('owner').staffId],
    ]);
    await expect(attempt).rejects.toMatchObject({ code: FOREIGN_KEY });
  });
});
