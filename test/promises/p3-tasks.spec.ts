import type { TestApi } from '../support/api';
import { asFirm, auditEntry } from '../support/sql';
import { startTwoFirms, type BusyFirm } from '../support/world';

let api: TestApi;
let firm: BusyFirm;
beforeAll(async () => {
  ({ api, ours: firm } = await startTwoFirms());
});
afterAll(() => api?.close());

const RESTRICTED = { code: '23001' };
const CHECK = { code: '23514' };
const run = (sql: string) => asFirm(firm.firmId, auditEntry(firm.firmId), sql);

// The busy firm has completed one task and kept a version of a sheet.
describe('A settled task', () => {
  it.each([
    [
      'who',
      `settled_by = (select id from identity.staff where firm_id = t.firm_id and id <> t.settled_by limit 1)`,
    ],
    ['when', `settled_at = settled_at - interval '1 day'`],
    ['the remark', `settled_note = 'altered'`],
    ['how', `state = 'waived', settled_note = 'altered'`],
    ['that it was settled', `state = 'cancelled'`],
  ])('keeps %s', async (_what, change) => {
    await expect(run(`update cases.tasks t set ${change} where state = 'done'`)).rejects.toMatchObject(
      RESTRICTED,
    );
  });

  it('has somebody and a time, and a waived one a reason', async () => {
    const settle = (set: string) => run(`update cases.tasks set ${set} where state = 'open'`);
    const by = `settled_by = '${firm.member('owner').staffId}'`;
    await expect(settle(`state = 'done', settled_at = now()`)).rejects.toMatchObject(CHECK);
    await expect(settle(`state = 'done', ${by}`)).rejects.toMatchObject(CHECK);
    await expect(
      settle(`state = 'waived', ${by}, settled_at = now(), settled_note = ''`),
    ).rejects.toMatchObject(CHECK);
  });
});

describe('A task', () => {
  it('stays what it is and in its round', async () => {
    await expect(run(`update cases.tasks set code = 'other'`)).rejects.toMatchObject(RESTRICTED);
    await expect(run(`update cases.tasks set round = round + 1`)).rejects.toMatchObject(RESTRICTED);
  });

  it('is made once per case and round', async () => {
    const twice = run(
      `insert into cases.tasks (firm_id, id, case_id, round, code, phase, title_zh, title_en, owner_role, source)
       select firm_id, gen_random_uuid(), case_id, round, code, phase, title_zh, title_en, owner_role, source from cases.tasks limit 1`,
    );
    await expect(twice).rejects.toMatchObject({ code: '23505' });
  });

  it('cannot be deleted, and its history neither changed nor deleted', async () => {
    await expect(run('delete from cases.tasks')).rejects.toMatchObject({ code: '42501' });
    await expect(run(`update cases.task_changes set note = 'x'`)).rejects.toMatchObject({ code: '42501' });
    await expect(run('delete from cases.task_changes')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('A version of a playbook’s sheet', () => {
  it('is never changed', async () => {
    await expect(run(`update cases.playbooks set content = '{}'`)).rejects.toMatchObject(RESTRICTED);
    await expect(run(`update cases.playbooks set note = 'x'`)).rejects.toMatchObject(RESTRICTED);
  });

  it('is in force alone', async () => {
    const second = run(
      `insert into cases.playbooks (firm_id, id, code, sheet_version, state, content, made_by, activated_by, activated_at)
       select firm_id, gen_random_uuid(), code, 90 + n, 'active', content, made_by, made_by, now()
       from cases.playbooks, generate_series(1, 2) as n limit 2`,
    );
    await expect(second).rejects.toMatchObject({ code: '23505' });
  });
});
