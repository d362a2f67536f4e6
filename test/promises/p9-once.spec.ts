import { startApi, type TestApi } from '../support/api';
import { noticeText, openingRequest, pasteNotice } from '../support/cases';
import { asFirm } from '../support/sql';
import { createFirmWithCase, type FirmWithCase } from '../support/world';

let api: TestApi;
let firm: FirmWithCase;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirmWithCase(api);
});
afterAll(() => api?.close());

const UNIQUE = '23505';

describe('P9: a reminder reaches each person once', () => {
  const remind = (rung: string, dueAt: string, role: 'owner' | 'case_manager' = 'owner') =>
    asFirm(firm.firmId, [
      `insert into notifications.notifications (firm_id, id, recipient_id, kind, params, deadline_id, rung)
       values ($1, gen_random_uuid(), $2, 'deadline_reminder', $3, $4, $5)`,
      [firm.firmId, firm.member(role).staffId, JSON.stringify({ dueAt }), firm.opened.deadlines[0]?.id, rung],
    ]);

  it('refuses a second one for the same deadline, rung and person; another rung, date or person is another one', async () => {
    await remind('t-7d', '2027-01-01T00:00:00.000Z');
    await expect(remind('t-7d', '2027-01-01T00:00:00.000Z')).rejects.toMatchObject({ code: UNIQUE });
    await remind('t-3d', '2027-01-01T00:00:00.000Z');
    await remind('t-7d', '2027-01-02T00:00:00.000Z');
    await remind('t-7d', '2027-01-01T00:00:00.000Z', 'case_manager');
  });

  it('refuses a second live rung of the same kind for one deadline', async () => {
    const attempt = asFirm(
      firm.firmId,
      `insert into cases.reminders (firm_id, id, deadline_id, rung, fire_at)
       select firm_id, gen_random_uuid(), deadline_id, rung, fire_at from cases.reminders where state = 'planned' limit 1`,
    );
    await expect(attempt).rejects.toMatchObject({ code: UNIQUE });
  });

  it('refuses a reminder that does not say of which deadline and rung', async () => {
    const attempt = asFirm(firm.firmId, [
      `insert into notifications.notifications (firm_id, id, recipient_id, kind, params)
       values ($1, gen_random_uuid(), $2, 'deadline_reminder', '{}')`,
      [firm.firmId, firm.member('owner').staffId],
    ]);
    await expect(attempt).rejects.toMatchObject({ code: '23514' });
  });
});

describe('P10: the same bytes are one notice in a firm', () => {
  it('keeps one of twenty that come at once, and tells the others which', async () => {
    const text = noticeText();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => firm.owner.post('/notices', { text })),
    );
    const [kept] = answers.filter((one) => one.status === 201);
    expect(answers.map((one) => one.status).sort()).toEqual([201, ...Array<number>(19).fill(409)]);
    const { id } = kept?.body as { id: string };
    for (const one of answers.filter((other) => other !== kept))
      expect(one.body).toMatchObject({
        code: 'NOTICES.ALREADY_HERE',
        params: { noticeId: id, caseId: null },
      });
  });

  it('names the case as well once the notice has opened one', async () => {
    const text = noticeText();
    const notice = await pasteNotice(firm.owner, text);
    const opened = await firm.owner.post('/cases', openingRequest(notice.id));
    const again = await firm.owner.post('/notices', { text });
    expect(again.body).toMatchObject({
      status: 409,
      params: { noticeId: notice.id, caseId: (opened.body as { id: string }).id },
    });
  });

  it('lets another firm keep the same bytes, and tells neither about the other', async () => {
    const other = await createFirmWithCase(api);
    const text = noticeText();
    const [mine, theirs] = [await pasteNotice(firm.owner, text), await pasteNotice(other.owner, text)];
    expect(mine.id).not.toBe(theirs.id);
  });
});
