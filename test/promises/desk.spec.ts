import { asFirm, auditEntry } from '../support/sql';
import { startTwoFirms } from '../support/world';

type World = Awaited<ReturnType<typeof startTwoFirms>>;
let world: World;
beforeAll(async () => {
  world = await startTwoFirms();
});
afterAll(() => world?.api.close());

const change = (sql: string) => asFirm(world.ours.firmId, auditEntry(world.ours.firmId), sql);

describe('Bulk jobs, tags and feeds, by the database itself', () => {
  it('a job does not finish while cases are left, and a case is not settled twice', async () => {
    await expect(change(`update cases.bulk_jobs set state = 'finished', ended_at = now()`)).rejects.toThrow(
      'bulk_job_unfinished',
    );
    await change(`update cases.bulk_job_items set state = 'done', settled_at = now()`);
    await expect(change(`update cases.bulk_job_items set state = 'refused', code = 'X'`)).rejects.toThrow(
      'bulk_item_settled',
    );
    await change(`update cases.bulk_jobs set state = 'finished', ended_at = now()`);
    await expect(change(`update cases.bulk_jobs set state = 'running', ended_at = null`)).rejects.toThrow(
      'bulk_job_ended',
    );
  });

  it('a case of a job that has ended is not settled any more', async () => {
    const { firmId } = world.theirs;
    const there = (sql: string) => asFirm(firmId, auditEntry(firmId), sql);
    await there(`update cases.bulk_jobs set state = 'cancelled', ended_at = now()`);
    await expect(there(`update cases.bulk_job_items set state = 'done', settled_at = now()`)).rejects.toThrow(
      'bulk_job_ended',
    );
  });

  it('tags do not change without a new version, nor become more than twenty', async () => {
    await expect(change(`update cases.cases set tags = '{x}'`)).rejects.toThrow('case_tags');
    await expect(
      change(
        `update cases.cases set version = version + 1, tags = array(select n::text from generate_series(1, 21) n)`,
      ),
    ).rejects.toThrow('few_tags');
  });

  it('a view that is not shared is not pinned', async () => {
    await expect(change(`update cases.saved_views set is_shared = false`)).rejects.toThrow(
      'only_shared_views_are_pinned',
    );
  });

  it('a revoked feed is never opened again, and a feed never gets another secret', async () => {
    await expect(
      change(`update notifications.calendar_feeds set token_hash = repeat('0', 64)`),
    ).rejects.toThrow('calendar_feed');
    await change(`update notifications.calendar_feeds set revoked_at = now()`);
    await expect(change(`update notifications.calendar_feeds set revoked_at = null`)).rejects.toThrow(
      'calendar_feed',
    );
  });
});
