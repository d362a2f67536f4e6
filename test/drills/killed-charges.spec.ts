import type { Caller } from '../support/caller';
import { plantCard } from '../support/cards';
import { TestDatabase } from '../support/database';
import { createFirm, type TestFirm } from '../support/firm';
import { asFirm, auditEntry } from '../support/sql';
import { allowCharges, openTill, owedCase, paymentsOf, type Till } from '../support/till';
import { until } from './until';
import { WorkerProcess } from './worker-process';

/** `npm run drill:charges` kills at 200 random moments; the suite at a few. */
const RANDOM_KILLS = Number(process.env['DRILL_KILLS'] ?? '4');
/** Where the worker stands when it is killed: it has asked for this, and the answer is on its way. */
const STEPS = [
  ['POST', '/v1/invoices'],
  ['POST', '/v1/invoiceitems'],
  ['POST', '/v1/invoices/*/finalize'],
  ['POST', '/v1/invoices/*/pay'],
  ['GET', '/v1/invoices/*'],
] as const;
const AMOUNT = 70_000;

let till: Till;
let firm: TestFirm;
let owner: Caller;
let finance: Caller;
const database = new TestDatabase();
const dues: { readonly caseId: string; readonly invoiceId: string }[] = [];
beforeAll(async () => {
  till = await openTill();
  firm = await createFirm(till.api, ['owner', 'finance']);
  [owner, finance] = [await firm.as('owner'), await firm.as('finance')];
  await allowCharges(owner);
});
afterEach(() => WorkerProcess.killAll());
afterAll(async () => {
  await till?.close();
  await database.resetClock();
  await database.stop();
});

const startWorker = () => WorkerProcess.start('smtp://127.0.0.1:9', till.env);

/** A client with a saved card owes an assessment fee, and its charge is asked for. */
async function due(): Promise<void> {
  const { caseId, clientId, invoice } = await owedCase({ owner, finance }, String(AMOUNT));
  const payer = await till.shop.payer();
  const cardId = await plantCard(firm.firmId, finance, caseId, payer.method);
  await asFirm(
    firm.firmId,
    auditEntry(firm.firmId),
    [
      'insert into payments.customers (firm_id, client_id, customer_id) values ($1, $2, $3)',
      [firm.firmId, clientId, payer.customer],
    ],
    // The page that saves a card is not what is tested here.
    [
      `update payments.operations set state = 'cancelled', next_at = null, version = version + 1
       where client_id = $1 and kind = 'save_card'`,
      [clientId],
    ],
  );
  paymentsOf(await finance.post(`/invoices/${invoice.id}/charges`, { cardId, currency: 'CNY', amountMinor: String(AMOUNT) }));
  dues.push({ caseId, invoiceId: invoice.id });
} // prettier-ignore

const settledCount = async () =>
  (
    await database.one<{ count: number }>(
      `select count(*)::int as count from billing.invoices where firm_id = $1 and state = 'paid'`,
      [firm.firmId],
    )
  ).count;
/** The hold of a dead worker on what it had taken up ends. */
const letHoldsEnd = () => database.rows('update platform.clock set offset_seconds = offset_seconds + 91');
const explain = async () =>
  JSON.stringify(
    await database.rows(
      `select kind, state, attempts, failure_code, count(*) from payments.operations where firm_id = $1 group by 1, 2, 3, 4`,
      [firm.firmId],
    ),
  );

async function killAt(method: 'GET' | 'POST', path: string): Promise<void> {
  till.shop.local.faults.plan({ kind: 'slow', method, path, milliseconds: 5_000 });
  const worker = await startWorker();
  await until(() => Promise.resolve(till.shop.local.faults.isUsedUp), 60, explain);
  await worker.kill();
  await letHoldsEnd();
}

async function killSometime(): Promise<void> {
  const worker = await startWorker();
  const reached = await settledCount();
  const end = Date.now() + 8_000;
  // A worker that has begun its work, and then any moment of it.
  await until(async () => (await settledCount()) > reached || Date.now() > end, 10, explain);
  const moment = Date.now() + Math.random() * 300;
  await until(() => Promise.resolve(Date.now() >= moment), 2, explain);
  await worker.kill();
  await letHoldsEnd();
}

describe('A worker that is killed while it charges', () => {
  it('charges each invoice once, at whatever step it dies', async () => {
    let kills = 0;
    for (const [method, path] of STEPS) {
      await due();
      await killAt(method, path);
      kills++;
    }
    for (; kills < STEPS.length + RANDOM_KILLS; kills++) {
      await due();
      await due();
      await killSometime();
    }
    const began = Date.now();
    const last = await startWorker();
    await until(async () => (await settledCount()) === dues.length, 120, explain);
    const seconds = Math.round((Date.now() - began) / 1_000);
    await last.stop();
    const { data: charges } = await till.shop.stripe.charges.list({ limit: 100 });
    const made = [...charges];
    for await (const more of till.shop.stripe.charges.list({ limit: 100, starting_after: charges.at(-1)?.id ?? '' })) made.push(more);
    const paid = made.filter(({ paid: isPaid }) => isPaid);
    const perInvoice = await till.shop.stripe.invoices.list({ limit: 100 }).autoPagingToArray({ limit: 10_000 });
    const mirrors = perInvoice.filter(({ status }) => status === 'paid');
    const sum = await database.one<{ minor: string }>(
      `select coalesce(sum(amount_minor), 0)::text as minor from billing.postings where firm_id = $1 and account = 'provider_balance'`,
      [firm.firmId],
    );
    const figures = { kills, due: dues.length, made: paid.length, double: paid.length - dues.length, missing: dues.length - mirrors.length, seconds };
    process.stdout.write(`charges under kills: ${JSON.stringify(figures)}\n`);
    expect(figures).toMatchObject({ due: dues.length, made: dues.length, double: 0, missing: 0 });
    expect(new Set(mirrors.map(({ metadata }) => metadata?.operation)).size).toBe(dues.length);
    expect(BigInt(sum.minor)).toBe(BigInt(AMOUNT * dues.length));
  }, 3_600_000);
}); // prettier-ignore
