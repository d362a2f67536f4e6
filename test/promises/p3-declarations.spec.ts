import { asFirm, auditEntry, inTransaction } from '../support/sql';
import { startTwoFirms } from '../support/world';

type World = Awaited<ReturnType<typeof startTwoFirms>>;
let world: World;
beforeAll(async () => {
  world = await startTwoFirms();
});
afterAll(() => world?.api.close());

const asApp = (sql: string) => asFirm(world.ours.firmId, auditEntry(world.ours.firmId), sql);
/** As the owner, who may set a firm as well: row security holds for the owner too. */
const asOwnerOfFirm = (sql: string) =>
  inTransaction('owner', [
    [`select set_config('app.firm_id', $1, true)`, [world.ours.firmId]],
    auditEntry(world.ours.firmId),
    sql,
  ]);

describe.each([
  ['a signed declaration', 'cases.declarations', `signed_by = '别人'`],
  ['what was said of an intent', 'cases.worksheet_intents', `intent = 'accident'`],
  ['a decision about an enquiry', 'cases.triage_decisions', `reason = '改写'`],
])('P3: %s never changes', (_what, table, set) => {
  const attempts = [`update ${table} set ${set}`, `delete from ${table}`, `truncate ${table} cascade`];

  it.each(attempts)('for the running role: %s', async (sql) => {
    await expect(asApp(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(attempts)('for the owner of the table: %s', async (sql) => {
    await expect(asOwnerOfFirm(sql)).rejects.toThrow('append_only');
  });
});

describe('P11: nothing of an investigation is deleted', () => {
  it.each(['cases.worksheets', 'cases.questionnaire_answers', 'cases.access_grants'])('not from %s', async (table) => {
    await expect(asApp(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
  });
}); // prettier-ignore

describe('The database refuses', () => {
  it.each([
    ['a declaration that nobody signed', `signed_by = ''`],
    ['a declaration of a code that there is not', `code = 'anything'`],
    ['a declaration without its hash', `text_hash = 'x'`],
  ])('%s', async (_what, set) => {
    const [column, value] = set.split(' = ');
    const columns = ['code', 'text_version', 'text_zh', 'text_en', 'text_hash', 'signed_by', 'signed_on', 'recorded_by'];
    const attempt = asApp(`
      insert into cases.declarations (firm_id, id, case_id, ${columns.join(', ')})
      select firm_id, gen_random_uuid(), case_id,
        ${columns.map((one) => (one === column ? String(value) : one === 'text_version' ? '9' : one)).join(', ')}
      from cases.declarations limit 1`);
    await expect(attempt).rejects.toMatchObject({ code: '23514' });
  });

  it('a grant that ends before it begins, or to do what no grant may', async () => {
    for (const set of [`expires_on = granted_on`, `permissions = array['initiate_payout']`, `permissions = '{}'`])
      await expect(asApp(`update cases.access_grants set ${set}`)).rejects.toMatchObject({ code: '23514' });
  });

  it('a file of another case as the scan of a declaration', async () => {
    const attempt = asApp(`
      insert into cases.declarations (firm_id, id, case_id, code, text_version, text_zh, text_en, text_hash, signed_by,
        signed_on, recorded_by, evidence_id)
      select firm_id, gen_random_uuid(), case_id, code, 9, text_zh, text_en, text_hash, signed_by, signed_on, recorded_by,
        gen_random_uuid() from cases.declarations limit 1`);
    await expect(attempt).rejects.toMatchObject({ code: '23503' });
  });
}); // prettier-ignore
