import type { InvoiceView, OverdueView } from '@overturn/contracts/admin';
import { DunningSweep } from '@overturn/dunning';
import { systemScope } from '@overturn/kernel';
import { SendMail, TellOfDebt } from '@overturn/notifications';
import { UnitOfWork, newId } from '@overturn/platform';
import { openItemsOn } from '../../libs/dunning/src/infrastructure/overdue.read-model';
import type { TestApi } from '../support/api';
import { drafted, issued, moneyOf, slip, wonCase } from '../support/billing';
import type { Caller } from '../support/caller';
import { dunningLevel } from '../support/dunning';
import { addLogo, letterhead } from '../support/letterhead';
import { startFinanceOffice } from '../support/finance-office';
import type { TestFirm } from '../support/firm';
import { MailSink } from '../support/mail-sink';
import { enterPortal } from '../support/portal';
import { asFirm, asSuperuser, auditEntry, withoutTriggers } from '../support/sql';

let sink: MailSink;
let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let finance: Caller;
beforeAll(async () => {
  sink = await MailSink.start();
  ({ api, firm, owner, manager, finance } = await startFinanceOffice({ SMTP_URL: sink.url }));
  for (const days of [-2, 7, 30])
    expect((await owner.post('/finance/dunning-levels', dunningLevel(days))).status).toBe(201);
});
afterAll(async () => {
  await api?.close();
  await sink?.stop();
});

/** Days go by for every invoice of the firm: sessions and mails know nothing of it. */
const later = (days: number) =>
  withoutTriggers([
    `update billing.invoices set due_on = due_on - $2::int, issued_at = issued_at - make_interval(days => $2)
     where firm_id = $1 and issued_at is not null`,
    [firm.firmId, days],
  ]);

const anInvoice = async (): Promise<InvoiceView> => {
  const { id, client } = await wonCase(firm.firmId, manager, finance);
  const invoice = await issued(owner, await drafted(finance, id));
  await enterPortal(api, owner, client.id);
  return invoice;
};
const sweep = () => api.app.get(DunningSweep).sweep();
/** What the outbox holds of reminders that were planned, as the worker would be told. */
const events = (invoiceId: string) =>
  asSuperuser<{ eventId: string; reminderId: string }>([
    `select o.id as "eventId", o.payload ->> 'reminderId' as "reminderId" from platform.outbox o join dunning.reminders r
       on r.id = (o.payload ->> 'reminderId')::uuid where o.topic = 'dunning.reminder_planned.v1' and r.invoice_id = $1 order by r.planned_at`,
    [invoiceId],
  ]);
const tell = async (invoiceId: string) => {
  for (const { eventId, reminderId } of await events(invoiceId))
    await api.app.get(TellOfDebt).handle({
      firmId: firm.firmId,
      eventId,
      topic: 'dunning.reminder_planned.v1',
      payload: { reminderId },
    });
};
const mails = (invoiceId: string) =>
  asSuperuser<{ id: string; state: string }>([
    `select m.id, m.state from notifications.mails m join dunning.reminders r on r.id = (m.params ->> 'reminderId')::uuid
     where m.template = 'invoice_reminder' and r.invoice_id = $1 order by r.planned_at`,
    [invoiceId],
  ]);
const send = async (invoiceId: string) => {
  await asSuperuser([
    `update notifications.mails set not_before = platform.now() where template = 'invoice_reminder' and state = 'queued'`,
    [],
  ]);
  for (const { id, state } of await mails(invoiceId))
    if (state === 'queued') await api.app.get(SendMail).execute(firm.firmId, id);
};
const pay = async (invoice: InvoiceView) => {
  const { payments } = moneyOf(
    await finance.post(`/invoices/${invoice.id}/payments`, slip(invoice.totalMinor)),
  );
  const recorded = payments.find(({ invoiceId, state }) => invoiceId === invoice.id && state === 'recorded');
  moneyOf(await owner.post(`/payments/${recorded?.id ?? ''}/decision`, { decision: 'confirm' }));
};
const overdue = async () => ((await finance.get('/finance/overdue')).body as OverdueView).items;
const reminded = async (invoiceId: string) =>
  (
    await asSuperuser<{ days: number }>([
      'select days from dunning.reminders where invoice_id = $1 order by planned_at',
      [invoiceId],
    ])
  ).map(({ days }) => days);

describe('A life of invoices that are not paid', () => {
  let unpaid: InvoiceView;
  let paid: InvoiceView;
  let paused: InvoiceView;
  let killed: InvoiceView;
  beforeAll(async () => {
    [unpaid, paid, paused, killed] = [
      await anInvoice(),
      await anInvoice(),
      await anInvoice(),
      await anInvoice(),
    ];
  });

  it('is reminded of two days before the due date, by however many workers, once', async () => {
    expect(await sweep()).toBe(0);
    await later(12);
    const planned = await Promise.all([sweep(), sweep(), sweep()]);
    expect(planned.reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(await sweep()).toBe(0);
    expect(await reminded(unpaid.id)).toEqual([-2]);
  });

  it('is mailed once, however often its event comes, and nothing of it is lost when the worker dies between the two', async () => {
    // Planned, and killed before anybody was told: the event waits in the outbox.
    expect(await events(killed.id)).toHaveLength(1);
    expect(await mails(killed.id)).toEqual([]);
    await tell(killed.id);
    await tell(killed.id);
    await tell(unpaid.id);
    expect(await mails(killed.id)).toMatchObject([{ state: 'queued' }]);
    await owner.put('/letterhead', { ...letterhead, logoSha256: await addLogo(owner) });
    await send(unpaid.id);
    expect(await mails(unpaid.id)).toMatchObject([{ state: 'sent' }]);
    expect(sink.caught).toMatchObject([
      {
        subject: `${unpaid.number ?? ''} 未付`,
        language: 'zh-CN',
        pictures: ['logo'],
        files: [expect.stringMatching(/^statement-.*-zh\.pdf$/)],
      },
    ]);
    expect(sink.caught[0]?.text).toContain(letterhead.sloganZh);
    expect(sink.caught[0]?.text).toContain(`/cases/${unpaid.caseId}/money`);
  });

  it('gets no mail that was planned when it has been paid meanwhile', async () => {
    await tell(paid.id);
    await pay(paid);
    await send(paid.id);
    expect(await mails(paid.id)).toMatchObject([{ state: 'cancelled' }]);
  });

  it('is left alone while it is paused, also of what waits already, until the pause ends or is lifted', async () => {
    await tell(paused.id);
    const pause = (untilDay: string | null) =>
      finance.post(`/invoices/${paused.id}/dunning-pauses`, { reason: '客户出差', untilDay });
    expect(await pause('2020-01-01')).toMatchObject({ status: 422, body: { code: 'DUNNING.DAY_PAST' } });
    expect((await pause(null)).status).toBe(204);
    await send(paused.id);
    expect(await mails(paused.id)).toMatchObject([{ state: 'cancelled' }]);
    await later(9);
    expect(await sweep()).toBe(2);
    expect([await reminded(unpaid.id), await reminded(paused.id), await reminded(paid.id)]).toEqual([
      [-2, 7],
      [-2],
      [-2],
    ]);
    const shown = (await overdue()).find(({ id }) => id === paused.id);
    expect(shown).toMatchObject({
      lateDays: 7,
      reminders: [{ days: -2 }],
      pauses: [{ reason: '客户出差', untilDay: null, isOfClient: false }],
    });
    const lift = () => finance.post(`/finance/dunning-pauses/${shown?.pauses[0]?.id ?? ''}/lift`);
    expect((await lift()).status).toBe(204);
    expect((await lift()).status).toBe(404);
    expect(await sweep()).toBe(1);
    expect(await reminded(paused.id)).toEqual([-2, 7]);
  });

  it('is not made up for what came while nothing ran for weeks, and never goes down a level', async () => {
    await later(20);
    expect(
      (await finance.post(`/clients/${killed.clientId}/dunning-pauses`, { reason: '协商中', untilDay: null }))
        .status,
    ).toBe(204);
    await later(4);
    expect(await sweep()).toBe(2);
    expect([await reminded(unpaid.id), await reminded(killed.id)]).toEqual([
      [-2, 7, 30],
      [-2, 7],
    ]);
    await later(60);
    expect((await owner.post('/finance/dunning-levels', dunningLevel(20))).status).toBe(201);
    expect(await sweep()).toBe(0);
    expect((await overdue()).map(({ id }) => id)).not.toContain(paid.id);
    const { body } = await finance.get(`/invoices/${unpaid.id}/reminders`);
    expect(body).toMatchObject({
      items: [30, 7, -2].map((days) => ({ days, openMinor: unpaid.totalMinor })),
    });
  });

  it('comes to the ledger on the statement of its client, on any day, and on paper', async () => {
    const [first] = await asSuperuser<{ day: string }>([
      'select min(occurred_on)::text as day from billing.ledger_transactions where client_id = $1',
      [paid.clientId],
    ]);
    for (const [clientId, day, owed] of [
      [paid.clientId, first?.day ?? '', true],
      [paid.clientId, '2199-12-31', false],
      [unpaid.clientId, '2199-12-31', true],
      [unpaid.clientId, '2001-01-01', false],
    ] as const) {
      const items = await api.app
        .get(UnitOfWork)
        .read(systemScope(firm.firmId, 'test', newId()), (tx) => openItemsOn(tx, clientId, day));
      const [ledger] = await asSuperuser<{ minor: string }>([
        `select coalesce(sum(p.amount_minor), 0)::text as minor from billing.postings p join billing.ledger_transactions t on t.id = p.transaction_id
         where t.client_id = $1 and p.account = 'receivable' and t.occurred_on <= $2`,
        [clientId, day],
      ]);
      expect(items.reduce((sum, { minor }) => sum + minor, 0n)).toBe(BigInt(ledger?.minor ?? '-1'));
      expect(day === first?.day || items.length > 0).toBe(owed);
    }
    const paper = (query: string) => finance.get(`/clients/${unpaid.clientId}/open-statement?${query}`);
    expect((await paper('language=zh')).status).toBe(200);
    expect(await paper('language=en&day=2199-01-01')).toMatchObject({
      status: 422,
      body: { code: 'DUNNING.DAY_AHEAD' },
    });
  });
});

describe('An invoice that is not simply owed', () => {
  const credit = async ({ id }: InvoiceView, amountMinor: string) => {
    const asked = { currency: 'CNY', amountMinor, reason: '协商减免' };
    const { creditNotes } = moneyOf(await finance.post(`/invoices/${id}/credit-notes`, asked));
    moneyOf(await owner.post(`/credit-notes/${creditNotes[0]?.id ?? ''}/decision`, { isIssued: true }));
  };
  const dispute = ({ id }: InvoiceView, kind: string) =>
    withoutTriggers([
      `insert into billing.ledger_transactions (firm_id, id, case_id, client_id, kind, invoice_id, occurred_on)
       select firm_id, gen_random_uuid(), case_id, client_id, $2, id, current_date from billing.invoices where id = $1`,
      [id, kind],
    ]);

  it('is reminded of what is left of it, and of nothing while it is disputed, when it is void or credited in full', async () => {
    const made = [await anInvoice(), await anInvoice(), await anInvoice(), await anInvoice()] as const;
    const [disputed, voided, whole, part] = made;
    // One level has come for each of them, and its mails wait; then things change.
    await later(12);
    await sweep();
    for (const one of made) await tell(one.id);
    await dispute(disputed, 'dispute_opened');
    await owner.post(`/invoices/${voided.id}/void`, { version: voided.version, reason: '抬头有误' });
    await credit(whole, whole.totalMinor);
    await credit(part, '300000');
    for (const one of made) await send(one.id);
    const states = async () =>
      Promise.all(made.map(async ({ id }) => (await mails(id)).map(({ state }) => state)));
    expect(await states()).toEqual([['cancelled'], ['cancelled'], ['cancelled'], ['sent']]);
    expect(sink.caught.at(-1)?.text).toContain('5,000.00');
    await later(9);
    await sweep();
    expect(await Promise.all(made.map(({ id }) => reminded(id)))).toEqual([[-2], [-2], [-2], [-2, 7]]);
    await dispute(disputed, 'dispute_won');
    await sweep();
    expect(await reminded(disputed.id)).toEqual([-2, 7]);
  });
});

describe('P6: a reminder in the database', () => {
  const insert = async (own: object) => {
    const [level] = await asSuperuser<{ id: string; days: number }>([
      'select id, days from dunning.levels where firm_id = $1 and days = 7',
      [firm.firmId],
    ]);
    const row = { firm_id: firm.firmId, level_id: level?.id, days: 7, ...own } as Record<string, unknown>;
    const columns = Object.keys(row);
    return asFirm(firm.firmId, auditEntry(firm.firmId), [
      `insert into dunning.reminders (id, ${columns.join(', ')}) values (gen_random_uuid(), ${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(row),
    ]);
  };

  it('is never of what is paid, not due at that level, or of another client, and once for ever', async () => {
    const invoice = await anInvoice();
    const of = {
      invoice_id: invoice.id,
      case_id: invoice.caseId,
      client_id: invoice.clientId,
      open_minor: invoice.totalMinor,
    };
    await expect(insert(of)).rejects.toThrow('reminder_too_early');
    await later(21);
    await expect(insert({ ...of, open_minor: '1' })).rejects.toThrow('reminder_not_owed');
    await expect(insert({ ...of, client_id: firm.firmId })).rejects.toThrow('reminder_not_owed');
    await insert(of);
    await expect(insert(of)).rejects.toThrow('reminded_once');
    const other = await anInvoice();
    await later(21);
    await pay(other);
    await expect(
      insert({
        invoice_id: other.id,
        case_id: other.caseId,
        client_id: other.clientId,
        open_minor: other.totalMinor,
      }),
    ).rejects.toThrow('reminder_not_owed');
  });
});

describe('A level', () => {
  it('has words that are filled, one for a day, and is previewed without being kept', async () => {
    const add = (own: object) => owner.post('/finance/dunning-levels', dunningLevel(45, own));
    expect(await add({ bodyZh: '{{password}}' })).toMatchObject({
      status: 422,
      body: { code: 'DUNNING.PLACEHOLDER_UNKNOWN' },
    });
    expect(await owner.post('/finance/dunning-levels', dunningLevel(7))).toMatchObject({
      status: 409,
      body: { code: 'DUNNING.DAY_TAKEN' },
    });
    const preview = await owner.post('/finance/dunning-levels/preview', dunningLevel(45));
    expect(preview.body).toMatchObject({
      zh: { subject: 'INV-2026-0042 未付' },
      en: { subject: 'INV-2026-0042 is open' },
    });
    expect(await manager.post('/finance/dunning-levels', dunningLevel(50))).toMatchObject({ status: 403 });
  });
});
