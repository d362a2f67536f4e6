import type { CaseListItem } from '@overturn/contracts/admin';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { command, openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { withoutTriggers } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api);
  owner = await firm.as('owner');
  const mine = firm.member('owner').staffId;
  for (let turn = 0; turn < 9; turn++) await openCase(owner, turn % 3 === 0 ? { assigneeId: mine } : {});
  await command(owner, await openCase(owner), 'Decline', { reason: '冲突' });
  // All at the same instant, a third of them with nothing due: ties and gaps in every sort column.
  await withoutTriggers(
    [`update cases.cases set opened_at = '2026-01-01', updated_at = '2026-01-01', next_deadline_at = '2026-12-01' where firm_id = $1`, [firm.firmId]],
    [`update cases.cases set next_deadline_at = null, next_deadline_id = null
      where firm_id = $1 and number::text ~ '(2|5|8)$'`, [firm.firmId]],
  ); // prettier-ignore
});
afterAll(() => api?.close());

async function all(query: string): Promise<CaseListItem[]> {
  const seen: CaseListItem[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await owner.get(`/cases?limit=2&${query}${cursor && `&cursor=${cursor}`}`);
    const page = body as { items: CaseListItem[]; nextCursor: string | null };
    seen.push(...page.items);
    cursor = page.nextCursor;
  }
  return seen;
}

describe('The list of cases', () => {
  it.each(
    ['due', 'opened', 'updated'].flatMap(
      (sort) =>
        [
          [sort, 'asc'],
          [sort, 'desc'],
        ] as const,
    ),
  )(
    'sorted by %s %s shows each open case exactly once, though many have the same instant',
    async (sort, dir) => {
      const seen = await all(`sort=${sort}&dir=${dir}`);
      expect(seen).toHaveLength(9);
      expect(new Set(seen.map((one) => one.id)).size).toBe(9);
    },
  );

  it('shows cases without a date behind all that have one, whichever way it is sorted', async () => {
    for (const dir of ['asc', 'desc']) {
      const dated = (await all(`sort=due&dir=${dir}`)).map((one) => one.nextDeadline !== null);
      expect(dated).toEqual([...dated].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('has views whose counts are those of their lists', async () => {
    const { views } = (await owner.get('/cases/summary')).body as {
      views: Record<string, { count: number }>;
    };
    for (const [view, { count }] of Object.entries(views))
      expect([view, (await all(`view=${view}`)).length]).toEqual([view, count]);
    expect(views).toMatchObject({
      open: { count: 9 },
      mine: { count: 3 },
      unscheduled: { count: 0 },
      closed: { count: 1 },
    });
  });

  it('is filtered by who has the case, by status and by words', async () => {
    expect(await all('assignee=none')).toHaveLength(6);
    expect(await all('assignee=me')).toHaveLength(3);
    expect(await all('status=enquiry&status=closed')).toHaveLength(9);
    expect(await all('marketplace=DE')).toHaveLength(0);
    expect(await all(`q=${encodeURIComponent('好货')}`)).toHaveLength(9);
    expect(await all('q=B0TESTCASE')).toHaveLength(9);
    expect(await all(`q=${encodeURIComponent('好车')}`)).toHaveLength(0);
  });
});
