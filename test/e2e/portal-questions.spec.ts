import type { CaseView } from '@overturn/contracts/admin';
import type { PortalQuestionsView, PortalTodoView } from '@overturn/contracts/portal';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { moveTo } from '../support/filing';
import { createFirm } from '../support/firm';
import { enterPortal } from '../support/portal';

let api: TestApi;
let staff: Caller;
let opened: CaseView;
let client: Caller;
let rival: Caller;
beforeAll(async () => {
  api = await startApi();
  const firm = await createFirm(api);
  staff = await firm.as('owner');
  opened = await openCase(staff);
  await moveTo(firm.firmId, opened.id, 'investigating');
  client = (await enterPortal(api, staff, opened.client.id, 'member')).caller;
  rival = (await enterPortal(api, staff, (await openCase(staff)).client.id)).caller;
});
afterAll(() => api?.close());

const read = async () => (await client.get(`/cases/${opened.id}/questions`)).body as PortalQuestionsView;
const answer = (question: string, value: unknown, version = 0, caller = client) =>
  caller.put(`/cases/${opened.id}/questions/answers`, { answers: [{ question, value, version }] });

describe('The questionnaire at the portal', () => {
  it('asks the client only what is put to clients, and is something to do', async () => {
    const { sections, completeness } = await read();
    expect(sections.flatMap((one) => one.questions).every(({ audience }) => audience === 'client')).toBe(
      true,
    );
    expect(completeness.asked).toBeGreaterThan(0);
    const { items } = (await client.get('/todos')).body as { items: PortalTodoView[] };
    expect(items).toContainEqual(
      expect.objectContaining({ todo: 'answer_questions', count: completeness.asked }),
    );
  });

  it('keeps each answer over the one that was seen, also over one that staff gave', async () => {
    await staff.put(`/cases/${opened.id}/questionnaire/answers`, {
      answers: [{ question: 'fulfilment', value: 'fba', version: 0 }],
    });
    expect((await read()).answers).toMatchObject([
      { question: 'fulfilment', value: 'fba', answeredAs: 'staff' },
    ]);
    expect(await answer('fulfilment', 'fbm')).toMatchObject({ body: { code: 'CASES.ANSWER_CHANGED' } });
    expect((await answer('fulfilment', 'fbm', 1)).body).toMatchObject({
      answers: [{ value: 'fbm', answeredAs: 'client', version: 2 }],
    });
  });

  it('refuses what is not asked, what does not fit, and another client', async () => {
    expect((await answer('no_such_question', 'x')).status).toBeGreaterThanOrEqual(400);
    expect((await answer('fulfilment', 'by-pigeon', 2)).status).toBe(422);
    expect((await answer('fulfilment', 'fba', 2, rival)).status).toBe(404);
    expect((await rival.get(`/cases/${opened.id}/questions`)).status).toBe(404);
  });
});
