import type { CaseView } from '@overturn/contracts/admin';
import { createFirm } from '../support/firm';
import type { TestApi } from '../support/api';
import { openCase } from '../support/cases';
import { tenantTables } from '../support/catalogue';
import { enterPortal } from '../support/portal';
import { asSuperuser, auditEntry, inTransaction } from '../support/sql';
import { startTwoFirms, type BusyFirm } from '../support/world';

let api: TestApi;
let firm: BusyFirm;
/** Another client of the same firm: what a rival with a real account would look for. */
let rival: CaseView;
let me: Who;
beforeAll(async () => {
  ({ api, ours: firm } = await startTwoFirms());
  rival = await openCase(firm.owner);
  await enterPortal(api, firm.owner, rival.client.id);
  me = await who(firm.firmId, firm.opened.client.id);
});
afterAll(() => api?.close());

interface Who {
  readonly firmId: string;
  readonly clientId: string;
  readonly personId: string;
}
const who = async (firmId: string, clientId: string): Promise<Who> => {
  const [row] = await asSuperuser<{ person_id: string }>([
    'select person_id from clients.client_users where firm_id = $1 and client_id = $2',
    [firmId, clientId],
  ]);
  return { firmId, clientId, personId: row?.person_id ?? '' };
};

type Sql = string | readonly [sql: string, params: readonly unknown[]];
/** Plain SQL as the running product's role, in a client's transaction. */
const asClient = <Row extends object>(one: Who, ...statements: readonly Sql[]) =>
  inTransaction<Row>('app', [
    [
      `select set_config('app.firm_id', $1, true), set_config('app.client_id', $2, true), set_config('app.person_id', $3, true)`,
      [one.firmId, one.clientId, one.personId],
    ],
    ...statements,
  ]);
const countOf = async (one: Who, sql: string, params: readonly unknown[] = []): Promise<number> =>
  Number((await asClient<{ count: number }>(one, [sql, params]))[0]?.count);

/** The tables of which the world holds rows that this client may see. */
const SEEN = [
  'billing.receiving_accounts',
  'cases.case_events',
  'cases.cases',
  'cases.deadlines',
  'cases.declarations',
  'cases.questionnaire_answers',
  'clients.client_users',
  'clients.clients',
  'clients.contacts',
  'clients.notification_choices',
  'clients.portal_codes',
  'clients.portal_invitations',
  'clients.portal_sessions',
  'clients.seller_account_marketplaces',
  'clients.seller_accounts',
  'evidence.document_request_files',
  'evidence.document_requests',
  'evidence.files',
  'identity.firms',
  'identity.letterheads',
  'identity.logos',
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
  'prevention.sendings',
  'prevention.ticks',
  'prevention.versions',
];
/** Only what the transaction itself writes, and where the audit chain ends. */
const MACHINERY = ['audit.heads'];

describe('P1: a client’s transaction', () => {
  it('sees rows of no table but those that are open to clients', async () => {
    const seen = [];
    for (const { name } of await tenantTables())
      if ((await countOf(me, `select count(*)::int as count from ${name}`)) > 0) seen.push(name);
    expect(seen.filter((name) => !MACHINERY.includes(name))).toEqual(SEEN);
  });

  it('sees its own client, shops, contacts and cases, and none of another client of the firm', async () => {
    const own = await asClient<{ id: string }>(me, 'select id from clients.clients');
    expect(own).toEqual([{ id: me.clientId }]);
    for (const table of [
      'clients.contacts',
      'clients.seller_accounts',
      'cases.cases',
      'clients.client_users',
    ])
      expect([
        table,
        await countOf(me, `select count(*)::int as count from ${table} where client_id <> $1`, [me.clientId]),
      ]).toEqual([table, 0]);
    expect(
      await countOf(me, 'select count(*)::int as count from cases.cases where id = $1', [rival.id]),
    ).toBe(0);
  });

  it('sees of its case’s events only those that are marked for clients', async () => {
    const all = await asSuperuser<{ count: number }>([
      'select count(*)::int as count from cases.case_events where case_id = $1',
      [firm.opened.id],
    ]);
    const rows = await asClient<{ visibility: string; case_id: string }>(
      me,
      'select visibility, case_id from cases.case_events',
    );
    expect(new Set(rows.map(({ visibility }) => visibility))).toEqual(new Set(['client']));
    expect(rows.length).toBeLessThan(all[0]?.count ?? 0);
  });

  it('sees no person but itself, and no device of another', async () => {
    const people = await asClient<{ id: string }>(me, 'select id from identity.people');
    expect(people).toEqual([{ id: me.personId }]);
    const other = await who(firm.firmId, rival.client.id);
    expect(
      await countOf(me, 'select count(*)::int as count from clients.portal_sessions where person_id = $1', [
        other.personId,
      ]),
    ).toBe(0);
  });

  it('sees nothing once the client is one of another firm', async () => {
    const elsewhere = await createFirm(api);
    const lost = { ...me, firmId: elsewhere.firmId };
    for (const table of SEEN.filter((name) => !['identity.firms', 'clients.portal_sessions'].includes(name)))
      expect([table, await countOf(lost, `select count(*)::int as count from ${table}`)]).toEqual([table, 0]);
  });

  it.each([
    ['a status', `update cases.cases set status = 'reinstated', version = version + 1`],
    ['a client’s name', `update clients.clients set name_zh = '别人'`],
    ['a contact', `update clients.contacts set email = 'thief@rival.example'`],
    ['a firm’s name', `update identity.firms set name = '别人'`],
  ])('cannot change %s', async (_what, sql) => {
    const attempt = asClient(me, auditEntry(me.firmId), sql);
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  });

  it('cannot give rights to itself, nor enter as another contact', async () => {
    for (const change of [`rights = 'member'`, `client_id = '${rival.client.id}'`])
      await expect(
        asClient(me, auditEntry(me.firmId), `update clients.client_users set ${change}`),
      ).rejects.toThrow();
  });

  it('cannot make a colleague an owner, nor read another’s code', async () => {
    const other = await who(firm.firmId, rival.client.id);
    await asClient(me, auditEntry(me.firmId), [
      `update clients.client_users set rights = 'owner' where person_id = $1`,
      [other.personId],
    ]);
    const [row] = await asSuperuser<{ version: number }>([
      'select version from clients.client_users where person_id = $1',
      [other.personId],
    ]);
    expect(row?.version).toBe(1);
    expect(
      await countOf(me, 'select count(*)::int as count from clients.portal_codes where person_id <> $1', [
        me.personId,
      ]),
    ).toBe(0);
  });
});
