import { newId } from '@overturn/platform';
import { asFirm, auditEntry, inTransaction } from '../support/sql';
import { startTwoFirms } from '../support/world';

type World = Awaited<ReturnType<typeof startTwoFirms>>;
let world: World;
beforeAll(async () => {
  world = await startTwoFirms();
});
afterAll(() => world?.api.close());

const CHECK = '23514';
const UNIQUE = '23505';
const asApp = <Row extends object>(sql: string, params: readonly unknown[] = []) =>
  asFirm<Row & Record<string, unknown>>(world.ours.firmId, auditEntry(world.ours.firmId), [sql, params]);

describe('A finding is cleared by a person with a reason', () => {
  const me = () => world.ours.member('owner').staffId;

  it.each([
    ['without a person', `state = 'cleared', judged_by = null, judged_at = platform.now(), judgement = 'x'`],
    ['without a reason', `state = 'cleared', judged_by = $1, judged_at = platform.now(), judgement = null`],
    [
      'with a reason of spaces',
      `state = 'confirmed', judged_by = $1, judged_at = platform.now(), judgement = '  '`,
    ],
    ['without a time', `state = 'cleared', judged_by = $1, judged_at = null, judgement = 'x'`],
    [
      'and is open no longer while it is judged',
      `state = 'open', judged_by = $1, judged_at = platform.now(), judgement = 'x'`,
    ],
  ])('not %s', async (_how, set) => {
    const params = set.includes('$1') ? [me()] : [];
    await expect(asApp(`update clients.link_findings set ${set}`, params)).rejects.toMatchObject({
      code: CHECK,
      constraint: 'judged_by_a_person_with_a_reason',
    });
  });

  it('by nobody of another firm', async () => {
    const attempt = asApp(
      `update clients.link_findings set state = 'cleared', judged_by = $1, judged_at = platform.now(), judgement = 'x'`,
      [world.theirs.member('owner').staffId],
    );
    await expect(attempt).rejects.toMatchObject({ code: '23503' });
  });

  it.each(['clients.link_judgements', 'clients.link_finding_facts'])(
    'and %s stays as it was written',
    async (table) => {
      for (const sql of [`update ${table} set firm_id = firm_id`, `delete from ${table}`]) {
        await expect(asApp(sql)).rejects.toMatchObject({ code: '42501' });
        const asOwner = inTransaction('owner', [
          [`select set_config('app.firm_id', $1, true)`, [world.ours.firmId]],
          auditEntry(world.ours.firmId),
          sql,
        ]);
        await expect(asOwner).rejects.toThrow('append_only');
      }
    },
  );
});

describe('Findings and facts in the database', () => {
  const copyOfFinding = (columns: string) =>
    asApp(
      `insert into clients.link_findings (firm_id, id, client_a, client_b, nature, kind, key, strength, fact_set)
       select firm_id, $1, ${columns}, nature, kind, key, strength, fact_set from clients.link_findings limit 1`,
      [newId()],
    );

  it('hold one finding for each pair and value, whichever client comes first', async () => {
    await expect(copyOfFinding('client_a, client_b')).rejects.toMatchObject({ code: UNIQUE });
    await expect(copyOfFinding('client_b, client_a')).rejects.toMatchObject({ constraint: 'pair_in_order' });
  });

  it.each([
    ['a full account number as a tail', 'bank_tail', '6225880212345678', '招商银行', 'no_account_number'],
    ['seven digits', 'bank_tail', '1234567', '招商银行', 'only_the_tail_of_an_account'],
    ['a tail without its bank', 'bank_tail', '6688', null, 'only_the_tail_of_an_account'],
    ['an account number under another name', 'supplier', '厂 6225 8802 1234 5678', null, 'no_account_number'],
  ])('hold not %s', async (_what, kind, value, bank, constraint) => {
    const attempt = asApp(
      `insert into clients.link_facts (firm_id, id, client_id, kind, value, bank, key, role, source)
       values ($1, $2, $3, $4, $5, $6, 'x', 'seller', 'client_told')`,
      [world.ours.firmId, newId(), world.ours.opened.client.id, kind, value, bank],
    );
    await expect(attempt).rejects.toMatchObject({ code: CHECK, constraint });
  });

  it('no check stands after a fact has changed, however it was changed', async () => {
    const standing = () =>
      asApp<{ fresh: boolean }>(
        'select checked_version = facts_version as fresh from clients.link_checks where client_id = $1',
        [world.ours.opened.client.id],
      );
    expect(await standing()).toEqual([{ fresh: true }]);
    await asApp(`update clients.link_facts set note = 'by hand' where client_id = $1`, [
      world.ours.opened.client.id,
    ]);
    expect(await standing()).toEqual([{ fresh: false }]);
    const claim = asApp('update clients.link_checks set checked_version = facts_version + 1');
    await expect(claim).rejects.toMatchObject({ code: CHECK });
  });
});
