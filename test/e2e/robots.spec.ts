import { createHmac } from 'node:crypto';
import type { CaseView, NotificationView, RobotsView } from '@overturn/contracts/admin';
import { TellOfRobot } from '@overturn/notifications';
import { newId } from '@overturn/platform';
import { SendToRobots, TellRobots } from '@overturn/robots';
import { Handlers } from '../../apps/worker/src/handlers';
import type { TestApi } from '../support/api';
import { drafted, issued, moneyOf, slip, wonCase } from '../support/billing';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { startFinanceOffice } from '../support/finance-office';
import { createFirm, type TestFirm } from '../support/firm';
import { startProduct } from '../support/product';
import { RobotListener, robotToAdd, taken } from '../support/robots';
import { asSuperuser, withoutTriggers } from '../support/sql';

let listener: RobotListener;
let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let finance: Caller;
let opened: CaseView;
beforeAll(async () => {
  listener = await RobotListener.start();
  ({ api, firm, owner, manager, finance } = await startFinanceOffice({
    ROBOT_EXTRA_ORIGINS: [listener.origin],
  }));
  opened = await openCase(owner);
});
afterAll(async () => {
  await api?.close();
  await listener?.stop();
});
afterEach(async () => {
  listener.heard.length = 0;
  listener.answer = taken;
  await withoutTriggers(['update robots.robots set is_on = false where firm_id = $1', [firm.firmId]]);
});

const WECOM = '/cgi-bin/webhook/send?key=abcd1234';
const FEISHU = '/open-apis/bot/v2/hook/abcd-5678';
const DINGTALK = '/robot/send?access_token=abcd9012';
const add = async (own: object = {}) => {
  const name = newId();
  const robot = robotToAdd({ kind: 'wecom', address: listener.origin + WECOM, name, ...own });
  const { body, status } = await owner.post('/robots', robot);
  expect(status).toBe(201);
  const added = (body as RobotsView).items.find((one) => one.name === name);
  if (!added) throw new Error('The robot is not in the list');
  return added;
};
const happened = (topic: string, payload: Record<string, string> = {}) => ({
  firmId: firm.firmId,
  eventId: newId(),
  topic,
  payload: { caseId: opened.id, ...payload },
});
const tell = (event: ReturnType<typeof happened>) => api.app.get(TellRobots).handle(event);
const sweep = () => api.app.get(SendToRobots).sweep();
/** The wait of a retry is over, and the minute of the last try. */
const later = () =>
  asSuperuser([
    `update robots.sendings set not_before = platform.now(), attempted_at = attempted_at - interval '2 minutes'
     where firm_id = $1 and state = 'queued'`,
    [firm.firmId],
  ]);
const sendings = (robotId: string) =>
  asSuperuser<{ id: string; state: string; attempts: number; error: string | null }>([
    `select id, state, attempts, last_error as error from robots.sendings where robot_id = $1 order by created_at`,
    [robotId],
  ]);

describe('Group robots', () => {
  it('tell a group once of what happened: the case’s number, what to do, the link, nothing of the client', async () => {
    await add();
    const event = happened('cases.outcome_verified.v1');
    await tell(event);
    await tell(event);
    await sweep();
    await sweep();
    expect(listener.heard).toEqual([
      {
        path: WECOM,
        body: {
          msgtype: 'template_card',
          template_card: {
            card_type: 'text_notice',
            main_title: { title: `案件 ${opened.number}` },
            sub_title_text: '结果已核实，请继续结案和账单。',
            jump_list: [{ type: 1, title: '打开案件', url: `${api.settings.ADMIN_URL}/cases/${opened.id}` }],
            card_action: { type: 1, url: `${api.settings.ADMIN_URL}/cases/${opened.id}` },
          },
        },
      },
    ]);
  });

  it('sign at Feishu in the message and at DingTalk in the address', async () => {
    await add({ kind: 'feishu', address: listener.origin + FEISHU, secret: 'SECfeishu', locale: 'en' });
    await add({ kind: 'dingtalk', address: listener.origin + DINGTALK, secret: 'SECding' });
    await tell(happened('messages.message_sent.v1', { by: 'client' }));
    await sweep();
    const feishu = listener.heard.find(({ path }) => path === FEISHU)?.body ?? {};
    const dingtalk = listener.heard.find(({ path }) => path.startsWith(DINGTALK))?.path ?? '';
    expect(feishu).toMatchObject({
      msg_type: 'interactive',
      sign: createHmac('sha256', `${String(feishu['timestamp'])}\nSECfeishu`)
        .update('')
        .digest('base64'),
    });
    expect(JSON.stringify(feishu['card'])).toContain(`Case ${opened.number}`);
    expect(JSON.stringify(feishu['card'])).toContain('The client has written: read it and answer.');
    const signed = new URL(dingtalk, listener.origin).searchParams;
    const text = `${signed.get('timestamp') ?? ''}\nSECding`;
    expect(signed.get('sign')).toBe(createHmac('sha256', 'SECding').update(text).digest('base64'));
  });

  it('say nothing of what they are not told of, of the firm’s own messages, or when turned off', async () => {
    const { id } = await add({ events: ['payment_received', 'needs_person'] });
    await tell(happened('cases.outcome_verified.v1'));
    await tell(happened('messages.message_sent.v1', { by: 'firm' }));
    await tell(happened('evidence.file_infected.v1'));
    expect(await sendings(id)).toHaveLength(1);
    await withoutTriggers(['update robots.robots set is_on = false where id = $1', [id]]);
    await tell(happened('billing.payment_received.v1'));
    await sweep();
    expect(await sendings(id)).toMatchObject([{ state: 'cancelled' }]);
    expect(listener.heard).toEqual([]);
  });

  it('name an open deadline’s due time, and drop what was met or moved', async () => {
    const { id } = await add();
    const [deadline] = opened.deadlines;
    const about = (dueAt: string) =>
      happened('cases.reminder_due.v1', { deadlineId: deadline?.id ?? '', dueAt, rung: 't-3d' });
    await tell(about(deadline?.dueAt ?? ''));
    await tell(about('2020-01-01T00:00:00.000Z'));
    await sweep();
    expect(listener.heard).toHaveLength(1);
    expect(JSON.stringify(listener.heard[0]?.body)).toMatch(/期限：\d{4}-\d\d-\d\d \d\d:\d\d \(/);
    expect((await sendings(id)).map(({ state }) => state).sort()).toEqual(['cancelled', 'sent']);
  });

  it('try again later, give up after six tries and tell the owner once a day', async () => {
    const { id } = await add();
    listener.answer = { status: 200, body: '{"errcode":93000,"errmsg":"invalid webhook url"}' };
    await tell(happened('cases.outcome_verified.v1'));
    await tell(happened('cases.documents_due.v1'));
    for (let tries = 0; tries < 8; tries++) {
      await sweep();
      await sweep();
      await later();
    }
    expect(listener.heard).toHaveLength(12);
    const failed = { state: 'failed', attempts: 6, error: 'HTTP 200 · 93000 · invalid webhook url' };
    expect(await sendings(id)).toMatchObject([failed, failed]);
    for (const { id: sendingId } of await sendings(id)) {
      const [event] = await asSuperuser<{ id: string }>([
        `select id from platform.outbox where topic = 'robots.gave_up.v1' and payload ->> 'sendingId' = $1`,
        [sendingId],
      ]);
      const gaveUp = { ...happened('robots.gave_up.v1'), eventId: event?.id ?? '' };
      await api.app.get(TellOfRobot).handle({ ...gaveUp, payload: { robotId: id, sendingId } });
    }
    const told = await owner.get('/notifications?filter=unread&limit=50');
    expect(told.body).toMatchObject({ unread: expect.any(Number) as number });
    const { items } = told.body as { items: NotificationView[] };
    expect(items.filter(({ kind }) => kind === 'robot_failed')).toMatchObject([
      { params: { words: 'HTTP 200 · 93000 · invalid webhook url' } },
    ]);
  });

  it('send twenty messages a minute, and the rest after it', async () => {
    const { id } = await add();
    for (let count = 0; count < 23; count++) await tell(happened('cases.outcome_verified.v1'));
    await sweep();
    expect(listener.heard).toHaveLength(20);
    const waiting = (await sendings(id)).filter(({ state }) => state === 'queued');
    expect(waiting).toMatchObject([{ attempts: 0 }, { attempts: 0 }, { attempts: 0 }]);
    await withoutTriggers([
      `update robots.sendings set attempted_at = attempted_at - interval '2 minutes',
         not_before = case state when 'queued' then platform.now() else not_before end where robot_id = $1`,
      [id],
    ]);
    await sweep();
    expect(listener.heard).toHaveLength(23);
  });

  it.each([
    [
      'a refusal',
      { status: 200, body: '{"errcode":310000,"errmsg":"sign not match"}' },
      /310000 · sign not match/,
    ],
    ['another page', { status: 302, body: '', headers: { location: '/robot/send' } }, /^HTTP 302$/],
    ['no JSON', { status: 200, body: '<html>' }, /^HTTP 200$/],
    ['a flood', { status: 200, body: 'x'.repeat(1_000_000) }, /^HTTP 200$/],
  ])('show what came back of a test: %s', async (_what, answer, words) => {
    const { id } = await add();
    listener.answer = answer;
    const { body } = await owner.post(`/robots/${id}/test`);
    expect(body).toEqual({ isTaken: false, words: expect.stringMatching(words) as string });
    expect(listener.heard).toHaveLength(1);
  });

  it('take a test message', async () => {
    const { id } = await add();
    expect((await owner.post(`/robots/${id}/test`)).body).toEqual({
      isTaken: true,
      words: 'HTTP 200 · 0 · ok',
    });
  });

  it.each([
    'https://example.com/cgi-bin/webhook/send?key=abcd',
    'http://169.254.169.254/cgi-bin/webhook/send?key=abcd',
    'nonsense\u0000',
  ])('live at their provider only: %j is refused', async (address) => {
    const { status, body } = await owner.post('/robots', robotToAdd({ kind: 'wecom', address }));
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'ROBOTS.ADDRESS_REFUSED' });
  });

  it('never show their address and secret again, and keep them when nothing new is typed', async () => {
    const robot = await add({ kind: 'dingtalk', address: listener.origin + DINGTALK, secret: 'SECding' });
    const { kind, id, version, name, events, locale } = robot;
    expect(kind).toBe('dingtalk');
    const kept = { version, name, events, locale, isOn: true, address: null, secret: null };
    const saved = await owner.put(`/robots/${id}`, kept);
    expect(saved.status).toBe(200);
    expect(JSON.stringify(saved.body)).not.toMatch(/abcd9012|SECding/);
    const rows = await asSuperuser<{ row: string }>([
      'select r::text as row from robots.robots r where id = $1',
      [id],
    ]);
    expect(rows[0]?.row).not.toMatch(/abcd|SECding/);
    await owner.post(`/robots/${id}/test`);
    expect(listener.heard[0]?.path).toMatch(/^\/robot\/send\?access_token=abcd9012&timestamp=\d+&sign=/);
    expect((await owner.put(`/robots/${id}`, kept)).body).toMatchObject({ code: 'ROBOTS.VERSION_CONFLICT' });
  });

  it('are the owner’s to see, and unknown to another firm', async () => {
    const { id, version, name, events, locale } = await add();
    expect((await manager.get('/robots')).status).toBe(403);
    const other = await (await createFirm(api, ['owner'])).as('owner');
    const change = { version, name, events, locale, isOn: false, address: null, secret: null };
    expect((await other.get('/robots')).body).toEqual({ items: [] });
    expect((await other.put(`/robots/${id}`, change)).body).toMatchObject({ code: 'ROBOTS.ROBOT_NOT_FOUND' });
    expect((await other.post(`/robots/${id}/test`)).body).toMatchObject({ code: 'ROBOTS.ROBOT_NOT_FOUND' });
    expect(listener.heard).toEqual([]);
  });

  it('hear of it from the worker, after those whose work it is', async () => {
    const { id } = await add();
    const product = await startProduct('smtp://127.0.0.1:9');
    const handlers = product.get(Handlers);
    const topics = [
      'cases.reminder_due.v1',
      'cases.documents_due.v1',
      'messages.message_sent.v1',
      'cases.outcome_verified.v1',
      'billing.payment_received.v1',
    ];
    for (const topic of topics)
      await handlers.handle(
        topic,
        happened(topic, {
          by: 'client',
          deadlineId: newId(),
          dueAt: '2020-01-01T00:00:00.000Z',
          rung: 'due',
        }),
      );
    await product.close();
    expect(await sendings(id)).toHaveLength(topics.length);
  });

  it('hear of a payment when a second person has confirmed it', async () => {
    const { id } = await wonCase(firm.firmId, manager, finance);
    const invoice = await issued(owner, await drafted(finance, id));
    const { payments } = moneyOf(await finance.post(`/invoices/${invoice.id}/payments`, slip('10')));
    const events = () =>
      asSuperuser([
        `select id from platform.outbox where topic = 'billing.payment_received.v1' and payload ->> 'caseId' = $1`,
        [id],
      ]);
    expect(await events()).toEqual([]);
    await owner.post(`/payments/${payments.at(-1)?.id ?? ''}/decision`, { decision: 'confirm' });
    expect(await events()).toHaveLength(1);
  });
});
