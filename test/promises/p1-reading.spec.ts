import { tenantTables } from '../support/catalogue';
import { asFirm, asSuperuser, inTransaction } from '../support/sql';
import { startTwoFirms } from '../support/world';

type World = Awaited<ReturnType<typeof startTwoFirms>>;
let world: World;
let tables: string[];
beforeAll(async () => {
  world = await startTwoFirms();
  tables = (await tenantTables()).map((table) => table.name);
});
afterAll(() => world?.api.close());

const count = (rows: { count: number }[]) => rows[0]?.count;

describe('P1: nobody reads another firm’s rows', () => {
  it('holds something of the other firm in nearly every table, so that the next test means something', async () => {
    const empty = [];
    for (const table of tables) {
      const rows = await asSuperuser<{ count: number }>([
        `select count(*)::int as count from ${table} where firm_id = $1`,
        [world.theirs.firmId],
      ]);
      if (count(rows) === 0) empty.push(table);
    }
    // Filled by the worker, or by an invitation, which this world has not.
    expect(empty).toEqual([
      'identity.links',
      'notifications.check_runs',
      'notifications.digests',
      'notifications.mails',
      'notifications.notifications',
    ]);
  });

  it('shows no row of the other firm in any table that carries a firm', async () => {
    for (const table of tables) {
      const rows = await asFirm<{ count: number }>(world.ours.firmId, [
        `select count(*)::int as count from ${table} where firm_id = $1`,
        [world.theirs.firmId],
      ]);
      expect([table, count(rows)]).toEqual([table, 0]);
    }
  });

  it('shows no row at all, and no error, while no firm is set', async () => {
    for (const table of tables) {
      const rows = await inTransaction<{ count: number }>('app', [
        `select count(*)::int as count from ${table}`,
      ]);
      expect([table, count(rows)]).toEqual([table, 0]);
    }
  });

  it('shows no row, and no error, after a firm was set and left again on the same connection', async () => {
    const rows = await inTransaction<{ count: number }>('app', [
      [`select set_config('app.firm_id', $1, true)`, [world.ours.firmId]],
      'commit',
      'begin',
      'select count(*)::int as count from cases.cases',
    ]);
    expect(count(rows)).toBe(0);
  });

  it('refuses a firm id that is none', async () => {
    await expect(asFirm('not a firm', 'select count(*) from cases.cases')).rejects.toThrow('uuid');
  });
});
