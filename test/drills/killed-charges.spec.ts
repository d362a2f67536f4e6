import { Client } from 'pg';
import { Caller } from '../support/caller';
import { plantCard } from '../support/cards';
import { TestDatabase } from '../support/database';
import { createFirm, type TestFirm } from '../support/firm';
import { freePort } from '../support/free-port';
import { asFirm, auditEntry, lockWaits } from '../support/sql';
import { allowCharges, openTill, owedCase, type Till } from '../support/till';
import { ProductProcess } from './product-process';
import { until } from '../support/until';

/** `npm run drill:charges` kills at 200 random moments; the suite at a few. */
const RANDOM_KILLS = Number(process.env['DRILL_KILLS'] ?? '2');
/** Where the worker stands when it is killed: it has asked for this, and the answer is on its way. */
const WORKER_STEPS = [
  ['POST', '/v1/invoices'],
  ['POST', '/v1/invoiceitems'],
  ['POST', '/v1/invoices/*/finalize'],
  ['POST', '/v1/invoices/*/pay'],
  ['GET', '/v1/invoices/*'],
] as const;
const AMOUNT = 70_000;
/** What says that a charge was asked for before, or has worked. */
const ASKED_ALREADY = ['PAYMENTS.OPERATION_RUNNING', 'PAYMENTS.AMOUNT_CHANGED', 'BILLING.INVOICE_STATE'];

interface Due {
  readonly invoiceId: string;
  readonly cardId: string;
}

let till: Till;
let firm: TestFirm;
let owner: Caller;
let finance: Caller;
let port: number;
let api: ProductProcess;
let kills = 0;
const database = new TestDatabase();
const dues: Due[] = [];
beforeAll(async () => {
  port = await freePort();
  till = await openTill(`http://127.0.0.1:${String(port)}`);
  firm = await createFirm(till.api, ['owner', 'finance']);
  [owner, finance] = [await firm.as('owner'), await firm.as('finance')];
  await allowCharges(owner);
  api = await startApi();
});
afterEach(() => ProductProcess.killAll());
afterAll(async () => {
  await till?.close();
  await database.resetClock();
  await database.stop();
});

const startWorker = () => ProductProcess.startWorker('smtp://127.0.0.1:9', till.env);
const startApi = () => ProductProcess.startApi(port, till.env);

/** A client with a saved card owes an assessment fee. */
async function due(): Promise<Due> {
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
  const made = { invoiceId: invoice.id, cardId };
  dues.push(made);
  return made;
}

/** Somebody asks for a charge, and asks again as long as no answer comes. */
async function ask({ invoiceId, cardId }: Due): Promise<void> {
  const asker = Caller.again({ ...till.api, url: `http://127.0.0.1:${String(port)}` }, finance.keep());
  const body = { cardId, currency: 'CNY', amountMinor: String(AMOUNT) };
  await until(
    async () => {
      const answer = await asker.post(`/invoices/${invoiceId}/charges`, body).catch(() => undefined);
      if (!answer) return false;
      const { code } = answer.body as { code?: string };
      if (answer.status >= 300 && !ASKED_ALREADY.includes(code ?? '')) throw new Error(answer.text);
      return true;
    },
    60,
    explain,
  );
}

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
const wait = async (milliseconds: number) => {
  const moment = Date.now() + milliseconds;
  await until(() => Promise.resolve(Date.now() >= moment), 5, explain);
};

async function killWorker(worker: ProductProcess): Promise<void> {
  await worker.kill();
  await letHoldsEnd();
  kills += 1;
}

async function killApi(): Promise<void> {
  await api.kill();
  kills += 1;
}

async function killWorkerAt(method: 'GET' | 'POST', path: string): Promise<void> {
  till.shop.local.faults.plan({ kind: 'slow', method, path, milliseconds: 5_000 });
  const worker = await startWorker();
  await until(() => Promise.resolve(till.shop.local.faults.isUsedUp), 60, explain);
  await killWorker(worker);
}

/** Somebody else holds what the API needs next: it is killed inside its transaction, with nothing kept of it. */
async function killApiBehind(lock: string, begin: () => Promise<unknown>): Promise<void> {
  const holder = new Client({ connectionString: process.env['DATABASE_SUPERUSER_URL'] });
  await holder.connect();
  await holder.query('begin');
  await holder.query(lock);
  const begun = begin();
  await until(async () => (await lockWaits()).length > 0, 60, explain);
  await killApi();
  await holder.end();
  api = await startApi();
  await begun;
}

/** The charge is kept, and the API is killed before or while it says so. */
async function killApiAsItAnswers(): Promise<void> {
  const one = await due();
  const asking = ask(one);
  const kept = `select count(*)::int as count from payments.operations where kind = 'charge' and invoice_id = $1`;
  await until(async () => (await database.one<{ count: number }>(kept, [one.invoiceId])).count > 0, 60, explain);
  await killApi();
  api = await startApi();
  await asking;
} // prettier-ignore

/** The API dies while charges are asked for; the worker, and every other time the API, while they are made. */
async function killSometime(): Promise<void> {
  const asking = Promise.all([await due(), await due()].map(ask));
  await wait(Math.random() * 120);
  await killApi();
  api = await startApi();
  await asking;
  const worker = await startWorker();
  const reached = await settledCount();
  const end = Date.now() + 8_000;
  // A worker that has begun its work, and then any moment of it.
  await until(async () => (await settledCount()) > reached || Date.now() > end, 10, explain);
  await wait(Math.random() * 300);
  if (Math.random() < 0.5) {
    await killApi();
    api = await startApi();
  }
  await killWorker(worker);
}

/** What the provider has made of everything that was due, and what the ledger says of it. */
async function outcome() {
  const { stripe } = till.shop;
  const all = { limit: 10_000 };
  const charges = await stripe.charges.list({ limit: 100 }).autoPagingToArray(all);
  const invoices = await stripe.invoices.list({ limit: 100 }).autoPagingToArray(all);
  const made = charges.filter(({ paid }) => paid).length;
  const mirrors = invoices.filter(({ status }) => status === 'paid');
  const { minor } = await database.one<{ minor: string }>(
    `select coalesce(sum(amount_minor), 0)::text as minor from billing.postings where firm_id = $1 and account = 'provider_balance'`,
    [firm.firmId],
  );
  const paidOnce = new Set(mirrors.map(({ metadata }) => metadata?.operation)).size;
  const owed = dues.length;
  return { due: owed, made, double: made - owed, missing: owed - paidOnce, inLedger: Number(minor) / AMOUNT };
}

describe('API and worker are killed while money is charged', () => {
  it('each invoice is charged once, at whatever step they die', async () => {
    for (const [method, path] of WORKER_STEPS) {
      await ask(await due());
      await killWorkerAt(method, path);
    }
    const one = await due();
    const turn = `select pg_advisory_xact_lock(hashtextextended('payments ' || '${firm.firmId}'::uuid, 0))`;
    await killApiBehind(turn, () => ask(one));
    await killApiAsItAnswers();
    const [message] = (await till.shop.stripe.events.list({ type: 'invoice.paid' })).data;
    await killApiBehind('lock table payments.messages in exclusive mode', () => till.shop.local.webhooks.resend(message?.id ?? ''));
    const random = kills;
    while (kills < random + RANDOM_KILLS) await killSometime();
    const began = Date.now();
    const last = await startWorker();
    await until(async () => (await settledCount()) === dues.length, 120, explain);
    const seconds = Math.round((Date.now() - began) / 1_000);
    await last.stop();
    const figures = await outcome();
    process.stdout.write(`charges under kills: ${JSON.stringify({ kills, ...figures, seconds })}\n`);
    const once = dues.length;
    expect(figures).toEqual({ due: once, made: once, double: 0, missing: 0, inLedger: once });
  }, 3_600_000);
}); // prettier-ignore
