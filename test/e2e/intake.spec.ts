import type { CaseView, ClientView, IntakeView } from '@overturn/contracts/admin';
import type { IntakeReadingView } from '@overturn/contracts/public';
import { getQueueToken } from '@nestjs/bullmq';
import { MAIN_QUEUE, OutboxRelay, SIDE_QUEUE, newId } from '@overturn/platform';
import type { Queue } from 'bullmq';
import { connect, createServer, type AddressInfo } from 'node:net';
import { queueOf } from '../../apps/worker/src/handlers';
import { startApi, type TestApi } from '../support/api';
import { Caller } from '../support/caller';
import { noticeText } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { enquiry, formOf, openIntakes, slugOf } from '../support/portal';
import { asSuperuser } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let slug: string;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api);
  owner = await firm.as('owner');
  slug = await slugOf(firm.firmId);
});
afterAll(() => api?.close());

const send = (change: object = {}, caller = Caller.stranger(api)) =>
  caller.post(`/firms/${slug}/intakes`, {
    ...enquiry(),
    noticeText: noticeText(),
    formToken: formOf(api, slug),
    ...change,
  });
const sent = async (change: object = {}) => (await send(change)).body as { reference: string; token: string };
const caseOfReference = async (reference: string): Promise<CaseView> => {
  const [row] = await asSuperuser<{ case_id: string }>([
    'select case_id from cases.intakes where reference = $1',
    [reference],
  ]);
  return (await owner.get(`/cases/${row?.case_id ?? ''}`)).body as CaseView;
};
const status = (token: string) => Caller.stranger(api).post('/intakes/status', { token });

describe('A firm’s public page', () => {
  it('says whose it is, and nothing of a firm that is not there', async () => {
    const { body } = await Caller.stranger(api).get(`/firms/${slug}`);
    expect(body).toMatchObject({ firm: { zh: firm.name, en: firm.name } });
    expect((await Caller.stranger(api).get('/firms/nobody-here')).status).toBe(404);
    expect((await owner.get('/public-page')).body).toMatchObject({
      url: expect.stringContaining(`/f/${slug}`) as string,
    });
  });

  it('reads a notice at once, with the date that follows, and keeps nothing of it', async () => {
    const { body } = await Caller.stranger(api).post(`/firms/${slug}/readings`, {
      text: noticeText(),
      suspensionType: 'deactivated',
      marketplace: 'US',
      receivedOn: new Date().toISOString().slice(0, 10),
    });
    const reading = body as IntakeReadingView;
    expect(reading).toMatchObject({ marketplace: 'US', kind: 'inauthentic' });
    expect(reading.askedDocuments).toContain('invoice');
    const due = reading.deadlines.find(({ matter }) => matter === 'appeal_window');
    expect(new Date(due?.dueAt ?? 0).getTime()).toBeGreaterThan(Date.now() + 10 * 86_400_000);
    expect(reading.deadlines.length).toBeGreaterThan(0);
  });
});

describe('An enquiry', () => {
  it('becomes a case with client, shop, contact and notice: nothing is typed again', async () => {
    const given = enquiry();
    const { reference } = await sent(given);
    await openIntakes(api, firm.firmId);
    const opened = await caseOfReference(reference);
    expect(opened).toMatchObject({ status: 'enquiry', marketplace: 'US', causes: ['low_quality'] });
    const client = (await owner.get(`/clients/${opened.client.id}`)).body as ClientView;
    expect(client).toMatchObject({ nameZh: given.company });
    expect(client.contacts).toMatchObject([{ name: '陈经理', phone: '13800000000' }]);
    const { intake } = (await owner.get(`/cases/${opened.id}/intake`)).body as { intake: IntakeView };
    expect(intake).toMatchObject({ reference, message: given.message });
    const list = (await owner.get('/cases')).body as { items: { id: string }[] };
    expect(list.items.map(({ id }) => id)).toContain(opened.id);
  });

  it('shows who holds its link how far it is, before and after it is a case', async () => {
    const { token, reference } = await sent();
    expect((await status(token)).body).toMatchObject({ reference, stage: 'received', actor: 'firm' });
    await openIntakes(api, firm.firmId);
    expect((await status(token)).body).toMatchObject({ reference, stage: 'received' });
    expect((await status(`${newId()}${newId()}`)).status).toBe(404);
  });

  it('is handled once, however often its event comes', async () => {
    const { reference } = await sent();
    await openIntakes(api, firm.firmId);
    await asSuperuser([`update cases.intakes set state = state where reference = $1`, [reference]]);
    await openIntakes(api, firm.firmId);
    const rows = await asSuperuser([
      'select from cases.intakes i join cases.cases c on c.id = i.case_id where i.reference = $1',
      [reference],
    ]);
    expect(rows).toHaveLength(1);
  });

  it('with a notice that is here already is a case of its own, and opens no view on the other', async () => {
    const text = noticeText();
    const first = await sent({ noticeText: text });
    const second = await sent({ noticeText: text });
    await openIntakes(api, firm.firmId);
    const [one, other] = [await caseOfReference(first.reference), await caseOfReference(second.reference)];
    expect(other.id).toBeDefined();
    expect(other.id).not.toBe(one.id);
    expect(other.client.id).not.toBe(one.client.id);
  });

  it('that no rule can read is kept for a person to look at', async () => {
    const { reference } = await sent({
      noticeText: `\u0001\u0002${'\u0003'.repeat(40)}`,
      receivedOn: '1990-01-01',
    });
    await openIntakes(api, firm.firmId);
    const [row] = await asSuperuser<{ state: string; failure: string }>([
      'select state, failure from cases.intakes where reference = $1',
      [reference],
    ]);
    expect(row?.state).toBe('unreadable');
    expect(row?.failure).toMatch(/^[A-Z]+\.[A-Z_]+$/);
  });

  it.each([
    ['no way to answer', { contact: { name: '陈经理' } }],
    ['a consent missing', { consents: ['truthful'] }],
    ['a password', { message: '密码：Abc12345' }],
    ['a field of ours', { status: 'reinstated' }],
    ['a short notice', { noticeText: '被封了' }],
  ])('with %s is refused', async (_what, change) => {
    expect((await send(change)).status).toBe(422);
  });
});

describe('A flood of enquiries', () => {
  it('from one address is throttled, also from one IPv6 household', async () => {
    const household = `fd12:3456:${newId().slice(-4)}:1`;
    const answers = [];
    for (let turn = 0; turn < 8; turn++)
      answers.push((await send({}, Caller.stranger(api, `${household}::${turn + 1}`))).status);
    expect(answers).toEqual([201, 201, 201, 201, 201, 429, 429, 429]);
  });

  it('of a program that fills in everything, or at once, comes to nothing', async () => {
    const trapped = await send({ website: 'https://spam.example' });
    expect(trapped.status).toBe(201);
    const { reference } = trapped.body as { reference: string };
    expect(await asSuperuser(['select from cases.intakes where reference = $1', [reference]])).toEqual([]);
    for (const formToken of ['', `${Date.now()}.x`, formOf(api, 'another-firm')])
      expect((await send({ formToken })).body).toMatchObject({ code: 'CASES.INTAKE_FORM_INVALID' });
  });
});

describe('An enquiry under the page’s own key', () => {
  /** One page of one visitor: the same words under the same key, from one address. */
  const page = () => {
    const [caller, body] = [
      Caller.stranger(api),
      { ...enquiry(), noticeText: noticeText(), sendingKey: newId() },
    ];
    return { body, send: (change: object = {}) => send({ ...body, ...change }, caller), caller };
  };
  const rowsOf = (company: string) =>
    asSuperuser<{ reference: string }>([
      `select reference from cases.intakes where given ->> 'company' = $1 order by received_at`,
      [company],
    ]);

  it('is one when the answer was lost and it is sent again, with the same number and the same link', async () => {
    const { body, send: press, caller } = page();
    await lostAnswer({ ...body, formToken: formOf(api, slug) }, caller.address);
    const again = await press();
    const third = await press();
    expect(again.status).toBe(201);
    expect(third.body).toEqual(again.body);
    const { reference, token } = again.body as { reference: string; token: string };
    expect(await rowsOf(body.company)).toEqual([{ reference }]);
    expect((await status(token)).body).toMatchObject({ reference, stage: 'received' });
    const events = await asSuperuser([
      `select from platform.outbox o join cases.intakes i on i.id::text = o.payload ->> 'intakeId'
       where i.reference = $1`,
      [reference],
    ]);
    expect(events).toHaveLength(1);
  });

  it('is one when the button is tapped four times at once', async () => {
    const { body, send: press } = page();
    const answers = await Promise.all([press(), press(), press(), press()]);
    expect(answers.map(({ status: code }) => code)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await rowsOf(body.company)).toHaveLength(1);
  });

  it('is answered again after the page’s form has grown too old, in another language, and past the limit', async () => {
    const { send: press } = page();
    const first = await press();
    for (let turn = 0; turn < 8; turn++)
      expect((await press({ formToken: 'old', locale: 'en' })).body).toEqual(first.body);
  });

  it('is another one when the words are others: nothing that was added is lost', async () => {
    const { body, send: press } = page();
    await press();
    await press({ message: '忘了说：还有一个店铺' });
    expect(await rowsOf(body.company)).toHaveLength(2);
  });

  it('is another one at another firm', async () => {
    const { body, send: press } = page();
    const { reference } = (await press()).body as { reference: string };
    const elsewhere = await slugOf((await createFirm(api)).firmId);
    const there = await Caller.stranger(api).post(`/firms/${elsewhere}/intakes`, {
      ...body,
      formToken: formOf(api, elsewhere),
    });
    expect(there.status).toBe(201);
    expect((there.body as { reference: string }).reference).not.toBe(reference);
  });

  it('is refused with a key that is none', async () => {
    expect((await send({ sendingKey: 'x' })).status).toBe(422);
  });

  it('cannot be written twice whatever the code does', async () => {
    const { body, send: press } = page();
    await press();
    const twice = asSuperuser([
      `insert into cases.intakes (firm_id, id, reference, token_hash, given, sending_key)
       select firm_id, gen_random_uuid(), 'AAAA-' || right(reference, 4), token_hash, given, sending_key
       from cases.intakes where given ->> 'company' = $1`,
      [body.company],
    ]);
    await expect(twice).rejects.toThrow('intakes_sent_once');
  });

  /** Sends it over a line that breaks before a byte of the answer has come, when the server has done its work. */
  async function lostAnswer(body: object, address: string): Promise<void> {
    const target = new URL(api.url);
    const line = createServer((visitor) => {
      const server = connect(Number(target.port), target.hostname);
      visitor.pipe(server);
      server.once('data', () => {
        visitor.destroy();
        server.destroy();
      });
      for (const end of [visitor, server]) end.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
    const { port } = line.address() as AddressInfo;
    const asked = fetch(`http://127.0.0.1:${String(port)}/api/v1/public/firms/${slug}/intakes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify(body),
    });
    await expect(asked).rejects.toThrow();
    await new Promise((resolve) => line.close(resolve));
  }
});

describe('Many enquiries at once', () => {
  it('wait in a line of their own, not in front of what the firm waits for', async () => {
    const topics = async (name: string) => {
      const jobs = await api.app.get<Queue>(getQueueToken(name)).getWaiting();
      return new Set(jobs.map((job) => job.name));
    };
    await sent();
    await new Caller(api).post('/password-reset-requests', { email: firm.member('owner').email });
    const handled = ['cases.intake_received.v1', 'identity.password_reset_requested.v1'];
    const queues = new Map(handled.map((topic) => [topic, queueOf(topic)]));
    while ((await api.app.get(OutboxRelay).relay(queues)) > 0);
    expect(await topics(SIDE_QUEUE)).toEqual(new Set(['cases.intake_received.v1']));
    expect(await topics(MAIN_QUEUE)).toEqual(new Set(['identity.password_reset_requested.v1']));
  });
});
