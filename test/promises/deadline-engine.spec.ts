import type { TestApi } from '../support/api';
import { asFirm, asSuperuser, auditEntry } from '../support/sql';
import { startTwoFirms, type BusyFirm } from '../support/world';

let api: TestApi;
let firm: BusyFirm;
beforeAll(async () => {
  ({ api, ours: firm } = await startTwoFirms());
});
afterAll(() => api?.close());

const RESTRICTED = { code: '23001' };
const inFirm = (sql: string, ...params: unknown[]) =>
  asFirm(firm.firmId, auditEntry(firm.firmId), [sql, [firm.firmId, ...params]]);

describe('Rules that were in force', () => {
  it.each([
    ['rewritten', `rules = '[]'`],
    ['renumbered', `pack_version = '99'`],
    ['dated back', `activated_at = activated_at - interval '1 day'`],
  ])('are never %s', async (_what, change) => {
    for (const state of ['active', 'retired'])
      await expect(
        inFirm(`update cases.rule_packs set ${change} where firm_id = $1 and state = $2`, state),
      ).rejects.toMatchObject(RESTRICTED);
  });

  it('are in force one at a time', async () => {
    await expect(
      inFirm(
        `insert into cases.rule_packs (firm_id, id, code, pack_version, rules, state, activated_at)
         values ($1, gen_random_uuid(), 'own', '1', '[]', 'active', platform.now())`,
      ),
    ).rejects.toMatchObject({ code: '23505' });
  });
});

describe('A proposal', () => {
  const one = async (state: string) => {
    const [row] = await asSuperuser<{ id: string }>([
      'select id from cases.deadline_proposals where firm_id = $1 and state = $2 limit 1',
      [firm.firmId, state],
    ]);
    if (!row) throw new Error(`No proposal is ${state}`);
    return row.id;
  };

  it('keeps what it proposed', async () => {
    await expect(
      inFirm(
        `update cases.deadline_proposals set reason = 'other' where firm_id = $1 and id = $2`,
        await one('proposed'),
      ),
    ).rejects.toMatchObject(RESTRICTED);
  });

  it('is decided by somebody, once', async () => {
    const id = await one('proposed');
    await expect(
      inFirm(
        `update cases.deadline_proposals set state = 'accepted', decided_at = platform.now() where firm_id = $1 and id = $2`,
        id,
      ),
    ).rejects.toMatchObject({ code: '23514' });
    const decide = (state: string) =>
      inFirm(
        `update cases.deadline_proposals set state = $3, decided_by = $4, decided_at = platform.now()
         where firm_id = $1 and id = $2`,
        id,
        state,
        firm.member('owner').staffId,
      );
    await decide('rejected');
    await expect(decide('accepted')).rejects.toMatchObject(RESTRICTED);
  });
});
