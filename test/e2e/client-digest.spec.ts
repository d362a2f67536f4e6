import type { CaseView } from '@overturn/contracts/admin';
import type { PortalNotificationsView } from '@overturn/contracts/portal';
import { ClientDigests, SendMail, TellClient } from '@overturn/notifications';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { TestDatabase } from '../support/database';
import { createFirm, type TestFirm } from '../support/firm';
import { MailSink } from '../support/mail-sink';
import { write } from '../support/messages';
import { askForDocument } from '../support/papers';
import { enterPortal } from '../support/portal';
import { withoutTriggers } from '../support/sql';

const ZONE = 'America/New_York';
const database = new TestDatabase();
let sink: MailSink;
let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let client: Caller;
let userId: string;
let first: CaseView;
let second: CaseView;
beforeAll(async () => {
  sink = await MailSink.start();
  api = await startApi({ SMTP_URL: sink.url });
  firm = await createFirm(api);
  owner = await firm.as('owner');
  first = await openCase(owner);
  second = await openCase(owner, { client: { id: first.client.id } });
  const { caller, contact } = await enterPortal(api, owner, first.client.id, 'member');
  [client, userId] = [caller, contact.access.id];
  await database.rows('update identity.people set zone = $1 where email = $2', [ZONE, contact.email]);
});
beforeEach(async () => {
  sink.caught.length = 0;
  await withoutTriggers([`update cases.deadlines set state = 'satisfied' where firm_id = $1`, [firm.firmId]]);
  for (const table of ['notifications.mails', 'messages.reads'])
    await database.rows(`delete from ${table} where firm_id = $1`, [firm.firmId]);
  await at('2027-02-01T10:00');
  await choose(null);
});
afterAll(async () => {
  await database.resetClock();
  await database.stop();
  await api?.close();
  await sink?.stop();
});

/** The product's clock shows this on the wall of the client's person. */
async function at(wall: string, zone = ZONE): Promise<void> {
  await database.setClock(await database.instantOf(`${wall} ${zone}`));
}
async function choose(digestAt: string | null, change: object = {}): Promise<void> {
  const choice: PortalNotificationsView = { muted: [], quietFrom: '22:00', quietTo: '06:00', digestAt };
  expect((await client.put('/notifications', { ...choice, ...change })).status).toBe(200);
}
async function happens(topic: string, { id: caseId }: CaseView, eventId = newId()): Promise<void> {
  const event = { firmId: firm.firmId, eventId, topic, payload: { caseId, by: 'firm' } };
  await api.app.get(TellClient).handle(event);
  await api.app.get(TellClient).handle(event);
}
async function aMessage(one = first): Promise<void> {
  await write(owner, one.id, '请查收');
  await happens('messages.message_sent.v1', one);
}
const read = () => client.put(`/cases/${first.id}/messages/read`, undefined);
const mails = () =>
  database.rows<{ template: string; state: string; day: string | null; wall: string }>(
    `select template, state, params ->> 'onDate' as day,
       to_char(not_before at time zone $3, 'YYYY-MM-DD HH24:MI') as wall
     from notifications.mails where firm_id = $1 and client_user_id = $2 and template in ('client_todo', 'client_digest')
       order by template, id`,
    [firm.firmId, userId, ZONE],
  );
const digests = async () => (await mails()).filter(({ template }) => template === 'client_digest');
/** What workers do, several at once. */
async function work(): Promise<void> {
  const digest = api.app.get(ClientDigests);
  await Promise.all([digest.sweep(), digest.sweep(), digest.sweep()]);
  // What else is due in this database may be more than a worker takes up at a time.
  const due = await database.rows<{ id: string }>(
    `select id from notifications.mails where firm_id = $1 and state = 'queued' and not_before <= platform.now() order by id`,
    [firm.firmId],
  );
  for (const { id } of due) await api.app.get(SendMail).execute(firm.firmId, id);
}
const subjects = () => sink.caught.map(({ subject }) => subject);

describe('A client’s person who is told once a day', () => {
  it('gets one mail at their hour with what waits in each case, and none on a day without anything', async () => {
    await choose('18:00');
    await at('2027-02-01T12:00');
    await askForDocument(owner, second.id);
    await happens('cases.documents_due.v1', second);
    await aMessage();
    await aMessage();
    await at('2027-02-01T17:59');
    await work();
    expect(sink.caught).toEqual([]);
    await at('2027-02-01T18:00');
    await work();
    await work();
    expect(sink.caught).toHaveLength(1);
    const { subject, text, language } = sink.caught[0] ?? { subject: '', text: '', language: '' };
    expect([subject, language]).toEqual(['今日待办 2 项 · 2027-02-01', 'zh-CN']);
    const places = [`/cases/${second.id}/documents`, `/cases/${first.id}/messages`];
    expect(places.map((place) => text.indexOf(place)).every((found) => found > 0)).toBe(true);
    expect(text.indexOf(places[0] ?? '')).toBeLessThan(text.indexOf(places[1] ?? ''));
    await at('2027-02-02T18:30');
    await work();
    expect(sink.caught).toHaveLength(1);
    expect((await digests()).map(({ day }) => day)).toEqual(['2027-02-01']);
  });

  it('gets nothing when all of it was done before the mail is sent', async () => {
    await choose('18:00');
    await aMessage();
    await read();
    await at('2027-02-01T18:01');
    await work();
    expect(sink.caught).toEqual([]);
  });

  it('gets it in their own language', async () => {
    await choose('18:00');
    await client.put('/session/language', { locale: 'en' });
    await aMessage();
    await at('2027-02-01T18:01');
    await work();
    await client.put('/session/language', { locale: 'zh-CN' });
    expect(sink.caught).toMatchObject([
      { language: 'en', subject: expect.stringContaining('for you · 2027-02-01') as string },
    ]);
  });

  it.each([
    ['later the same day', '2027-02-01T23:30', '00:00'],
    ['after midnight', '2027-02-02T09:00', '00:00'],
    ['after the night, which is quiet,', '2027-02-02T02:00', '06:00'],
  ])('is told %s when the worker was down at that minute', async (_name, wall, quietTo) => {
    await choose('18:00', { quietFrom: '00:00', quietTo });
    await aMessage();
    await at(wall);
    await work();
    expect((await digests()).map(({ day }) => day)).toEqual(['2027-02-01']);
    await at(wall.replace('T02', 'T06'));
    await work();
    expect(sink.caught).toHaveLength(1);
    await aMessage();
    await at('2027-02-02T18:00');
    await work();
    expect(sink.caught).toHaveLength(2);
  });

  it('is told the same day of what happened before the hour and was handled after it', async () => {
    await choose('18:00');
    await at('2027-02-01T18:30');
    await write(owner, first.id, '请查收');
    const [event] = await database.rows<{ id: string }>(
      `update platform.outbox set created_at = clock_timestamp() - interval '1 hour'
       where firm_id = $1 and topic = 'messages.message_sent.v1' and payload ->> 'caseId' = $2
         and created_at > clock_timestamp() - interval '10 seconds' returning id`,
      [firm.firmId, first.id],
    );
    await happens('messages.message_sent.v1', first, event?.id);
    await work();
    expect(subjects()).toEqual(['今日待办 2 项 · 2027-02-01']);
  });

  it('is told after their quiet hours when the hour lies in them', async () => {
    await choose('05:00');
    await at('2027-02-02T04:00');
    await aMessage();
    await at('2027-02-02T05:00');
    await work();
    expect(await digests()).toMatchObject([{ state: 'queued', wall: '2027-02-02 06:00' }]);
    await aMessage();
    await at('2027-02-02T06:00');
    await work();
    expect(subjects()).toEqual(['今日待办 2 项 · 2027-02-02']);
    await at('2027-02-03T08:00');
    await work();
    expect(sink.caught).toHaveLength(1);
  });

  it.each([
    ['skip their hour', '02:30', '2027-03-14T01:00', '2027-03-14T03:00', '2027-03-14'],
    ['show it twice', '01:30', '2027-11-07T00:10', '2027-11-07T01:45', '2027-11-07'],
  ])('is told once on the day on which the clocks %s', async (_name, digestAt, before, after, day) => {
    await choose(digestAt, { quietFrom: '00:00', quietTo: '00:00' });
    await at(before);
    await aMessage();
    await at(after);
    await work();
    expect((await digests()).map((one) => one.day)).toEqual([day]);
    await aMessage();
    await database.setClock(new Date((await database.instantOf(`${after} ${ZONE}`)).getTime() + 3_600_000));
    await work();
    expect(sink.caught).toHaveLength(1);
  });
});

describe('What a client’s person is never kept from', () => {
  it.each([
    ['what binds the client', 'cases.engagement_offered.v1', 1000],
    ['the plan that they approve', 'cases.plan_approved.v1', 1000],
    ['a case with a deadline within 72 hours', 'messages.message_sent.v1', 71],
  ])('%s is mailed at once', async (_name, topic, hours) => {
    await choose('18:00');
    await deadlineIn(hours);
    await happens(topic, first);
    expect(await mails()).toMatchObject([{ template: 'client_todo', state: 'queued' }]);
  });

  it('goes out by itself when a deadline comes near while it is held', async () => {
    await choose('18:00');
    await deadlineIn(73);
    await aMessage();
    expect(await mails()).toMatchObject([{ state: 'held' }]);
    await work();
    expect(sink.caught).toEqual([]);
    await at('2027-02-01T11:30');
    await work();
    expect(subjects()).toEqual([expect.stringContaining('您有新消息')]);
    await at('2027-02-01T18:00');
    await work();
    expect(await digests()).toEqual([]);
  });
});

describe('A choice that changes while something is held', () => {
  it('to at once tells it at once, and not again in a digest', async () => {
    await choose('18:00');
    await aMessage();
    await choose(null);
    await work();
    expect(subjects()).toEqual([expect.stringContaining('您有新消息')]);
    await choose('18:00');
    await at('2027-02-01T19:00');
    await work();
    expect(sink.caught).toHaveLength(1);
  });

  it('to another hour tells it at the next such hour, never a second time on a day', async () => {
    await choose('18:00');
    await aMessage();
    await choose('09:00');
    await work();
    expect(sink.caught).toEqual([]);
    await at('2027-02-02T09:00');
    await work();
    expect(sink.caught).toHaveLength(1);
    await aMessage(second);
    await choose('12:00');
    await at('2027-02-02T12:00');
    await work();
    expect(sink.caught).toHaveLength(1);
    await at('2027-02-03T12:00');
    await work();
    expect(sink.caught).toHaveLength(2);
  });

  it('is kept to one digest a day by the database', async () => {
    await choose('18:00');
    await aMessage();
    await at('2027-02-01T18:00');
    await work();
    await expect(
      database.rows(
        `insert into notifications.mails (firm_id, id, person_id, client_user_id, template, params)
         select firm_id, gen_random_uuid(), person_id, client_user_id, template, params from notifications.mails
         where firm_id = $1 and template = 'client_digest' and state = 'sent' limit 1`,
        [firm.firmId],
      ),
    ).rejects.toThrow('one_digest_a_day');
  });
});

async function deadlineIn(hours: number): Promise<void> {
  await withoutTriggers([
    `update cases.deadlines set state = 'open', due_at = platform.now() + make_interval(hours => $2)
     where firm_id = $1 and case_id = $3 and code = 'appeal_window'`,
    [firm.firmId, hours, first.id],
  ]);
}
