import type { CaseView, UnconfirmedMailsView } from '@overturn/contracts/admin';
import type { CaughtMail } from '../support/mail-sink';
import { WorkOnMail, type Conversations } from '@overturn/messages';
import { TellClient, TellOfMessage } from '@overturn/notifications';
import { newId } from '@overturn/platform';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { conversation, write } from '../support/messages';
import { testVirus } from '../support/nasty-files';
import { enterPortal, type InvitedContact } from '../support/portal';
import {
  REPLY_DOMAIN,
  eventsOf,
  mailOf,
  mailWithFiles,
  openPostOffice,
  replyToOf,
  sendWaiting,
  type PostOffice,
} from '../support/replies';
import { asFirm, asSuperuser, auditEntry, inTransaction, withoutTriggers } from '../support/sql';

let post: PostOffice;
let firm: TestFirm;
let owner: Caller;
let opened: CaseView;
let client: Caller;
let contact: InvitedContact;
/** The mail that told the client of a message, and where it is answered to. */
let told: CaughtMail;
let address: string;
beforeAll(async () => {
  post = await openPostOffice();
  firm = await createFirm(post.api, ['owner', 'case_manager']);
  owner = await firm.as('owner');
  opened = await openCase(owner, { assigneeId: firm.member('owner').staffId });
  ({ caller: client, contact } = await enterPortal(post.api, owner, opened.client.id));
  told = await tellClient();
  address = replyToOf(told);
});
afterAll(() => post?.close());
afterEach(() => asSuperuser(`delete from platform.rate_limits where key like 'reply%'`));

/** A mail that tells the client of a message: each has an address of its own. */
async function tellClient(): Promise<CaughtMail> {
  await write(owner, opened.id, `请问货源是哪家？${newId()}`);
  for (const event of (await eventsOf(firm.firmId, 'messages.message_sent.v1')).slice(-1))
    await post.api.app.get(TellClient).handle(event);
  const [mail] = (await sendWaiting(post, firm.firmId)).filter(({ to }) => to === contact.email);
  if (!mail) throw new Error('The client was not told');
  return mail;
}

const arrive = async (raw: string | Buffer, to: string | readonly string[] = address, from?: string) => {
  await post.send(raw, to, from);
  await post.workOn(firm.firmId);
};
const answer = (text: string, own: { id?: string; more?: readonly string[]; from?: string } = {}) =>
  mailOf({ from: own.from ?? `林 <${contact.email}>`, text, ...own });
const newest = async (caller: Caller = owner) => (await conversation(caller, opened.id)).items[0];
const count = async () => (await conversation(owner, opened.id)).items.length;
const unconfirmed = async () =>
  ((await owner.get(`/cases/${opened.id}/unconfirmed-mails`)).body as UnconfirmedMailsView).items;
const ends = async () =>
  (
    await asSuperuser<{ end: string }>([
      `select concat_ws(' ', state, reason) as end from messages.incoming_mails where firm_id = $1 order by received_at desc, id desc limit 1`,
      [firm.firmId],
    ])
  )[0]?.end;

describe('An answer by mail', () => {
  it('is invited by the mail itself, to an address that nobody can guess and that is kept as a hash', async () => {
    expect(address).toMatch(new RegExp(`^reply\\+[0-9a-f]{40}@${REPLY_DOMAIN}$`));
    expect(told.text).toContain('请在此线上方回复');
    expect(told.text).toContain('也可以直接回复此邮件');
    const kept = await asSuperuser<{ row: string }>([
      'select a::text as row from messages.reply_addresses a where firm_id = $1',
      [firm.firmId],
    ]);
    expect(kept).toHaveLength(1);
    expect(kept[0]?.row).not.toContain(address.slice(6, 46));
  });

  it('becomes a message of the client, without what is quoted, its signature folded', async () => {
    const quoted = told.text.split('\n').map((line) => `> ${line}`).join('\r\n'); // prettier-ignore
    await arrive(answer(`是广州星灯。\r\n\r\n发自我的 iPhone\r\n\r\n在 2026年11月26日，10:00，启明 <a@b.example> 写道：\r\n\r\n${quoted}`));
    expect(await newest()).toMatchObject({
      side: 'client',
      writer: '林采购',
      body: '是广州星灯。',
      mail: { signature: '发自我的 iPhone', leftOut: [] },
    });
    expect((await newest(client))?.isMine).toBe(true);
    expect((await newest())?.mail?.quoted).toContain('写道');
  }); // prettier-ignore

  it('is one message, however often its mail comes and is worked on, by two workers at once', async () => {
    const before = await count();
    const mail = answer('500 件', { id: 'the-same' });
    await post.send(mail, address);
    const [event] = (await eventsOf(firm.firmId, 'messages.mail_received.v1')).slice(-1);
    if (!event) throw new Error('Nothing was received');
    const worker = post.api.app.get(WorkOnMail);
    await Promise.all([worker.handle(event), worker.handle(event)]);
    await arrive(mail);
    await worker.handle(event);
    expect(await count()).toBe(before + 1);
  });

  it('brings its files as files of the case, by the rules of every file', async () => {
    await arrive(
      mailWithFiles(contact.email, '见附件', [
        { name: '发票.txt', bytes: Buffer.from('发票 1 号') },
        { name: 'run.exe', bytes: Buffer.from('MZ\x90\0 a program') },
        { name: 'virus.txt', bytes: testVirus() },
      ]),
    );
    const message = await newest();
    expect(message?.files.map(({ fileName }) => fileName)).toEqual(['发票.txt']);
    expect(message?.mail?.leftOut).toEqual(['run.exe', 'virus.txt']);
    expect((await client.get(`/files/${message?.files[0]?.id ?? ''}`)).status).toBe(200);
  });

  it('of staff goes to the client, and never what they quote of colleagues', async () => {
    const [event] = (await eventsOf(firm.firmId, 'messages.message_sent.v1')).slice(-1);
    if (!event) throw new Error('No message');
    await post.api.app.get(TellOfMessage).handle(event);
    const [mail] = (await sendWaiting(post, firm.firmId)).filter(
      ({ to }) => to === firm.member('owner').email,
    );
    if (!mail) throw new Error('The owner was not told');
    const from = firm.member('owner').email;
    await arrive(answer('收到，谢谢。\r\n\r\n发件人: 同事\r\n主题: 内部\r\n\r\n内部：客户在说谎', { from }), replyToOf(mail));
    const seen = await conversation(client, opened.id);
    expect(seen.items[0]).toMatchObject({ side: 'firm', body: '收到，谢谢。', mail: { quoted: '' } });
    expect(JSON.stringify(seen)).not.toContain('内部');
    await arrive(answer('我是员工吗', { from: contact.email }), replyToOf(mail));
    expect((await newest())?.body).toBe('收到，谢谢。');
    expect(await ends()).toBe('unconfirmed');
  }); // prettier-ignore
});

describe('A mail from an address that nobody knows', () => {
  it('is kept for staff and is never the client’s word, until somebody has dealt with it', async () => {
    const before = await count();
    for (const one of await unconfirmed())
      await owner.post(`/cases/${opened.id}/unconfirmed-mails/${one.id}/look`);
    await arrive(answer('我换邮箱了', { from: 'new@seller.example' }));
    expect(await count()).toBe(before);
    const [mail] = await unconfirmed();
    expect(mail).toMatchObject({ sender: 'new@seller.example', words: '我换邮箱了', addressOf: '林采购' });
    expect((await conversation(client, opened.id)).items.map(({ body }) => body)).not.toContain('我换邮箱了');
    const aside = () => owner.post(`/cases/${opened.id}/unconfirmed-mails/${mail?.id ?? ''}/look`);
    expect([(await aside()).status, (await aside()).status]).toEqual([204, 404]);
    expect(await unconfirmed()).toEqual([]);
    const { items } = (await owner.get('/notifications')).body as { items: { kind: string }[] };
    expect(items[0]?.kind).toBe('message_received');
  });
});

describe('A mail of a machine', () => {
  it.each<[string, { more?: readonly string[]; from?: string; envelope?: string }]>([
    ['auto_reply', { more: ['Auto-Submitted: auto-replied'] }],
    ['bounce', { envelope: '' }],
    ['loop', { from: 'no-reply@overturn.example' }],
  ])('is left aside with a record and without an answer: %s', async (reason, { envelope, ...own }) => {
    const before = await count();
    await arrive(answer('我不在办公室', own), address, envelope);
    expect([await ends(), await count(), await sendWaiting(post, firm.firmId)]).toEqual([
      `dropped ${reason}`,
      before,
      [],
    ]);
  });
});

describe('An answer that cannot be taken', () => {
  const expire = (days: number) =>
    withoutTriggers([
      `update messages.reply_addresses set created_at = platform.now() - interval '60 days',
         expires_at = platform.now() + make_interval(days => $2) where firm_id = $1`,
      [firm.firmId, days],
    ]);
  const close = (as: string | null) =>
    withoutTriggers([
      `update cases.cases set status = case when $2::text is null then $3 else 'closed' end, closed_as = $2 where id = $1`,
      [opened.id, as, opened.status],
    ]);

  it('is answered by one mail a day to the person, that says why and where to write', async () => {
    await expire(-1);
    await arrive(answer('太晚了'));
    await arrive(answer('还是太晚'));
    expect(await ends()).toBe('refused expired');
    const mails = await sendWaiting(post, firm.firmId);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.to).toBe(contact.email);
    expect(mails[0]?.subject).toContain('没有收下');
    expect(mails[0]?.text).toContain('30 天');
    expect(mails[0]?.text).toContain(`/cases/${opened.id}/messages`);
    expect(mails[0]?.whole).not.toMatch(/^Reply-To/im);
    await expire(30);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['closed', async () => {
      await close('withdrawn');
      await arrive(answer('结案了吗'));
      await close(null);
    }],
    ['password', () => arrive(answer('密码：Abc12345!'))],
    ['too_large', () => arrive(mailWithFiles(contact.email, '大', [{ name: 'a.bin', bytes: Buffer.alloc(23 * 1024 * 1024) }]))],
  ])('says so: %s', async (reason, come) => {
    const before = await count();
    await come();
    expect([await ends(), await count()]).toEqual([`refused ${reason}`, before]);
  }); // prettier-ignore

  it('is nobody’s once access has ended: it is recorded and not answered', async () => {
    const { caller, contact: other } = await enterPortal(post.api, owner, opened.client.id);
    await withoutTriggers(['update messages.reply_addresses set client_user_id = $2, person_id = (select person_id from clients.client_users where id = $2) where firm_id = $1 and client_user_id is not null', [firm.firmId, other.access.id]]);
    expect((await caller.get('/cases')).status).toBe(200);
    await owner.post(`/clients/${opened.client.id}/portal-access/${other.access.id}/disable`);
    await arrive(answer('我离职了', { from: other.email }));
    expect(await ends()).toBe('dropped no_access');
    await withoutTriggers(['update messages.reply_addresses set client_user_id = $2, person_id = (select person_id from clients.client_users where id = $2) where firm_id = $1 and client_user_id is not null', [firm.firmId, contact.access.id]]);
  }); // prettier-ignore
});

describe('The door', () => {
  it.each([
    ['another domain', () => `reply+${'0'.repeat(40)}@elsewhere.example`],
    ['a person', () => contact.email],
    ['a guess', () => `reply+${'0'.repeat(40)}@${REPLY_DOMAIN}`],
  ])('is shut to mail for %s: nothing is relayed', async (_whom, to) => {
    await expect(post.send(answer('x'), to())).rejects.toThrow(/550/);
  });

  it('takes one recipient each', async () => {
    const before = await count();
    await arrive(answer('两个收件人'), [address, address.toUpperCase()]);
    expect(await count()).toBe(before + 1);
  });

  it.each([
    ['bytes', Buffer.from(Array.from({ length: 4_000 }, (_none, at) => (at * 7) % 256))],
    ['nothing', Buffer.from('\r\n')],
  ])('stands whatever comes: %s', async (_what, raw) => {
    const before = await count();
    await arrive(raw);
    expect(await count()).toBe(before);
    await arrive(answer(`之后 ${newId()}`));
    expect(await count()).toBe(before + 1);
  });
});

describe('An answer reaches its own conversation and nothing else', () => {
  /** What can be written by mail has no place for a visibility, and no kind. */
  type Written = Parameters<Conversations['send']>[1];
  const written: Record<keyof Written, true> = { caseId: true, body: true, evidenceIds: true };

  it('by its types', () => {
    expect(Object.keys(written).sort()).toEqual(['body', 'caseId', 'evidenceIds']);
  });

  it('by SQL, whoever asks: not of another case, not of another writer, not as an event', async () => {
    const other = await openCase(owner);
    const asSystem = (sql: string, params: readonly unknown[]) =>
      asFirm(firm.firmId, auditEntry(firm.firmId), [sql, params]);
    await expect(
      asSystem(
        `insert into messages.incoming_mails (firm_id, id, case_id, address_id, message_key, size_bytes, file_key)
         select firm_id, gen_random_uuid(), $2, id, 'x', 1, 'x' from messages.reply_addresses where firm_id = $1 limit 1`,
        [firm.firmId, other.id],
      ),
    ).rejects.toThrow('foreign key');
    await post.send(answer('等着'), address);
    await expect(
      asSystem(
        `update messages.incoming_mails i set state = 'taken', file_key = null, worked_at = platform.now(), message_id =
           (select m.id from messages.messages m where m.case_id = i.case_id and m.staff_id is not null limit 1)
         where firm_id = $1 and state = 'received'`,
        [firm.firmId],
      ),
    ).rejects.toThrow('reply_of_another');
    await expect(
      asSystem(`update messages.incoming_mails set case_id = $2 where firm_id = $1`, [firm.firmId, other.id]),
    ).rejects.toThrow('incoming_mail_fixed');
    await post.workOn(firm.firmId);
    const [events] = await asSuperuser<{ count: number }>([
      `select count(*)::int as count from cases.case_events where firm_id = $1 and payload::text like '%是广州星灯%'`,
      [firm.firmId],
    ]);
    expect(events?.count).toBe(0);
  });

  it('of a client sees no address and no mail', async () => {
    const [person] = await asSuperuser<{ person_id: string }>([
      'select person_id from clients.client_users where id = $1',
      [contact.access.id],
    ]);
    const rows = await inTransaction<{ count: number }>('app', [
      [
        `select set_config('app.firm_id', $1, true), set_config('app.client_id', $2, true), set_config('app.person_id', $3, true)`,
        [firm.firmId, opened.client.id, person?.person_id ?? ''],
      ],
      `select (select count(*) from messages.reply_addresses)::int + (select count(*) from messages.incoming_mails)::int as count`,
    ]);
    expect(rows[0]?.count).toBe(0);
  });

  it('is bounded by the hour', async () => {
    const last = Array.from({ length: 25 }, () => post.send(answer(newId()), address));
    const refused = (await Promise.allSettled(last)).filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
  });
});
