import type { Scope } from '@overturn/kernel';
import { newId } from '@overturn/platform';
import type { PlanEdit } from '@overturn/wording';
import { requireDrafting } from '../../../cases/src/infrastructure/case.repository';
import { startApi, type TestApi } from '../../../../test/support/api';
import { openInDrafting } from '../../../../test/support/filing';
import { createFirm } from '../../../../test/support/firm';
import { anAction } from '../../../wording/src/testing/plan.builder';
import { PlanDrafts } from './plan-drafts.use-cases';

const WRITERS = 20;
// The same with 100 saves each, 2,000 in all, was run by hand: a plan is written by two people, not by twenty.
const SAVES = 25;
/** Every so many saves a writer adds a word to the opening, which everybody does. */
const SHARED_EVERY = 5;

let api: TestApi;
let caseId: string;
let scope: Scope;
beforeAll(async () => {
  api = await startApi();
  const firm = await createFirm(api, ['owner', 'case_manager']);
  ({ id: caseId } = await openInDrafting(firm.firmId, await firm.as('case_manager')));
  const { staffId } = firm.member('case_manager');
  scope = { firmId: firm.firmId, actor: { kind: 'staff', staffId, personId: newId() }, traceId: 'test' };
});
afterAll(() => api?.close());

const edit = (edits: readonly PlanEdit[]) =>
  api.app.get(PlanDrafts).edit(scope, { caseId, edits }, requireDrafting);

interface Tally {
  readonly kept: string[];
  readonly refused: string[];
}

/** Writes one point to its end, and now and then a word into the opening as it was last seen. */
async function write(writer: number, tally: Tally): Promise<void> {
  const part = `actions/w${writer}/text/zh`;
  const key = `w${writer}`;
  await edit([{ op: 'add', list: 'actions', point: anAction({ key, causeKey: null }), after: null }]);
  let own = anAction().text.zh;
  let opening = '';
  for (let save = 1; save < SAVES; save += 1) {
    const next = `${key} 第 ${save} 稿`;
    const edits: PlanEdit[] = [{ op: 'set', part, before: own, after: next }];
    const word = `${key}.${save};`;
    if (save % SHARED_EVERY === 0)
      edits.push({ op: 'set', part: 'opening/zh', before: opening, after: `${opening}${word}` });
    const { draft, conflicts } = await edit(edits);
    if (edits.length > 1) (conflicts.length === 0 ? tally.kept : tally.refused).push(word);
    expect(conflicts.filter((one) => one.part !== 'opening/zh')).toEqual([]);
    for (const { theirs } of conflicts) expect(theirs).toBe(draft.content.opening.zh);
    own = next;
    opening = draft.content.opening.zh;
  }
}

it(`of ${WRITERS * SAVES} saves of one plan at the same time none is lost, and every conflict is told`, async () => {
  const tally: Tally = { kept: [], refused: [] };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer, tally)));
  const { draft } = await edit([{ op: 'move', list: 'actions', key: 'nobody', after: null }]);
  for (let writer = 0; writer < WRITERS; writer += 1)
    expect(draft.content.actions.find(({ key }) => key === `w${writer}`)?.text.zh).toBe(
      `w${writer} 第 ${SAVES - 1} 稿`,
    );
  expect(draft.content.opening.zh.split(';').filter(Boolean).sort()).toEqual(
    tally.kept.map((word) => word.replace(';', '')).sort(),
  );
  expect(tally.kept.length + tally.refused.length).toBe(WRITERS * Math.floor((SAVES - 1) / SHARED_EVERY));
  expect(tally.refused.length).toBeGreaterThan(0);
});
