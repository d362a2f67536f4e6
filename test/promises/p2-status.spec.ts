import { asFirm, auditEntry } from '../support/sql';
import { startTwoFirms } from '../support/world';

type World = Awaited<ReturnType<typeof startTwoFirms>>;
let world: World;
beforeAll(async () => {
  world = await startTwoFirms();
});
afterAll(() => world?.api.close());

const change = (sql: string) =>
  asFirm(world.ours.firmId, auditEntry(world.ours.firmId), [sql, [world.ours.opened.id]]);
const event = (statusAfter: string, versionAfter: number) => `
  insert into cases.case_events (firm_id, id, case_id, sequence, kind, payload, visibility, actor, case_version,
    status_after, transaction_id, previous_hash, hash)
  select firm_id, gen_random_uuid(), id, 0, 'test.v1', '{}', 'staff', '{}', ${versionAfter}, '${statusAfter}', 0, '', ''
  from cases.cases where id = $1`;

describe('P2: a case’s status never changes alone', () => {
  it('refuses a new status at the same version', async () => {
    await expect(change(`update cases.cases set status = 'drafting' where id = $1`)).rejects.toThrow(
      'case_version',
    );
  });

  it('refuses a version that jumps or falls', async () => {
    for (const version of ['version + 2', 'version - 1'])
      await expect(
        change(`update cases.cases set status = 'drafting', version = ${version} where id = $1`),
      ).rejects.toThrow('case_version');
  });

  it('refuses, at commit, a new status at the next version without an event', async () => {
    await expect(
      change(`update cases.cases set status = 'drafting', version = version + 1 where id = $1`),
    ).rejects.toThrow('case_without_event');
  });

  it('refuses an event of an earlier transaction, of another status or of another version', async () => {
    const { opened, firmId } = world.ours;
    const next = opened.version + 1;
    await asFirm(firmId, auditEntry(firmId), [event('drafting', next), [opened.id]]);
    const move = `update cases.cases set status = 'drafting', version = version + 1 where id = $1`;
    await expect(change(move)).rejects.toThrow('case_without_event');
    for (const wrong of [event('in_review', next), event('drafting', next + 1)])
      await expect(
        asFirm(firmId, auditEntry(firmId), [move, [opened.id]], [wrong, [opened.id]]),
      ).rejects.toThrow('case_without_event');
  });

  it('refuses a new case without its first event', async () => {
    const attempt = change(`
      insert into cases.cases (firm_id, id, number, status, suspension_type, causes, marketplace, zone, client_id,
        seller_account_id, opening_notice_id, notice_received_at)
      select firm_id, gen_random_uuid(), 'X-1', status, suspension_type, causes, marketplace, zone, client_id,
        seller_account_id, (select id from notices.notices limit 1), now() from cases.cases where id = $1`);
    await expect(attempt).rejects.toMatchObject({ code: expect.stringMatching(/^23/) as string });
  });

  it('refuses a closed case without a result, and a result of an open case', async () => {
    for (const set of [`status = 'closed'`, `closed_as = 'won'`])
      await expect(
        change(`update cases.cases set ${set}, version = version + 1 where id = $1`),
      ).rejects.toMatchObject({ code: '23514' });
  });
});

describe('a change leaves an audit entry', () => {
  it.each([
    ['a client', 'update clients.clients set notes = notes'],
    ['a contact', 'update clients.contacts set name = name'],
    ['a seller account', 'update clients.seller_accounts set name = name'],
    ['a notice', 'update notices.notices set version = version + 1'],
    ['a case', 'update cases.cases set updated_at = now()'],
    ['a deadline', 'update cases.deadlines set version = version + 1'],
    ['a role', 'update identity.roles set name = name'],
    ['a member of staff', 'update identity.staff set version = version + 1'],
    ['who has which role', 'delete from identity.staff_roles'],
    ['the firm', 'update identity.firms set name = name'],
  ])('refuses at commit to change %s without one', async (_what, sql) => {
    await expect(asFirm(world.ours.firmId, sql)).rejects.toThrow('unaudited_change');
  });

  it('does not count an entry that another transaction wrote', async () => {
    await asFirm(world.ours.firmId, auditEntry(world.ours.firmId));
    await expect(asFirm(world.ours.firmId, 'update clients.clients set notes = notes')).rejects.toThrow(
      'unaudited_change',
    );
  });
});
