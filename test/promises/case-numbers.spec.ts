import type { CaseView } from '@overturn/contracts/admin';
import { startApi, type TestApi } from '../support/api';
import { openCase, openingRequest, pasteNotice } from '../support/cases';
import { createFirm } from '../support/firm';
import { asOwner } from '../support/sql';

const UNLUCKY = 'Unlucky Shop 4711';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  // Cases of this shop fail at commit, long after they took their number.
  await asOwner(`
    create function public.fail_at_commit() returns trigger language plpgsql as $$ begin raise exception 'unlucky'; end $$;
    create constraint trigger fail_at_commit after insert on cases.cases deferrable initially deferred
      for each row when (new.search_text like '%${UNLUCKY}%') execute function public.fail_at_commit()`);
});
afterAll(async () => {
  await asOwner('drop function public.fail_at_commit() cascade');
  await api?.close();
});

it('case numbers have no gap and no double under twenty openings at once, some of which fail at commit', async () => {
  const firm = await createFirm(api);
  const owner = await firm.as('owner');
  const notices = await Promise.all(Array.from({ length: 20 }, () => pasteNotice(owner)));
  const answers = await Promise.all(
    notices.map((notice, index) => {
      const name = index % 4 === 3 ? UNLUCKY : 'Good Goods';
      return owner.post(
        '/cases',
        openingRequest(notice.id, { sellerAccount: { new: { name, marketplaces: ['US'] } } }),
      );
    }),
  );
  const unlucky = answers.filter((_, index) => index % 4 === 3);
  expect(unlucky.filter((one) => one.status === 201)).toEqual([]);
  const numbers = answers.filter((one) => one.status === 201).map((one) => (one.body as CaseView).number);
  numbers.push((await openCase(owner)).number);
  const year = numbers[0]?.slice(0, 4) ?? '';
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers.sort()).toEqual(numbers.map((_, index) => `${year}-${String(index + 1).padStart(4, '0')}`));
});
