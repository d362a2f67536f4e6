import type { InvoiceView } from '@overturn/contracts/admin';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, newId, type ChangeTx } from '@overturn/platform';
import { applySightings } from '../../libs/payments/src/application/apply-sightings';
import type { Sighting } from '../../libs/payments/src/domain/provider-object';
import { startApi, type TestApi } from '../support/api';
import { plantProvider } from '../support/cards';
import { createFirm, type TestFirm } from '../support/firm';
import { asFirm, auditEntry } from '../support/sql';
import { owedCase } from '../support/till';

/** All 720 orders in the drill; every tenth in the suite. */
const EVERY = process.env['DRILL'] === 'full' ? 1 : 10;

let api: TestApi;
let firm: TestFirm;
let invoice: InvoiceView;
const mirror = newId();
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'finance']);
  const [owner, finance] = [await firm.as('owner'), await firm.as('finance')];
  ({ invoice } = await owedCase({ owner, finance }));
  await plantProvider(firm.firmId, invoice.clientId);
  await asFirm(firm.firmId, auditEntry(firm.firmId),
    [`insert into payments.operations (firm_id, id, kind, client_id, case_id, invoice_id, currency, amount_minor)
      select firm_id, $2, 'invoice', client_id, case_id, id, 'CNY', 800000 from billing.invoices where id = $1`, [invoice.id, mirror]],
    [`update payments.operations set state = 'sent', first_sent_at = now(), version = 2 where id = $1`, [mirror]]);
}); // prettier-ignore
afterAll(() => api?.close());

const seen = (kind: Sighting['kind'], id: string, state: string, amount: bigint): Sighting => ({
  id,
  kind,
  state,
  amountMinor: amount,
  currency: 'CNY',
  customerId: `cus_${invoice.clientId}`,
  invoiceId: kind === 'invoice' ? null : 'in_1',
  operationId: kind === 'invoice' ? mirror : null,
  failureCode: null,
});
const messages = (): Sighting[] => [
  seen('invoice', 'in_1', 'open', 800_000n),
  seen('invoice', 'in_1', 'paid', 800_000n),
  seen('payment', 'pi_1', 'succeeded', 800_000n),
  seen('refund', 're_1', 'succeeded', 50_000n),
  seen('dispute', 'du_1', 'needs_response', 800_000n),
  seen('dispute', 'du_1', 'won', 800_000n),
];

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first, place) =>
    permutations(items.filter((_, other) => other !== place)).map((rest) => [first, ...rest]),
  );
}

class Undone extends Error {
  constructor(readonly end: string) {
    super('undone');
  }
}

const stateOf = async (tx: ChangeTx): Promise<string> => {
  const [row] = await tx.query<{ text: string }>(`
    select jsonb_build_object(
      'invoice', (select i.state || ' ' || i.paid_minor from billing.invoices i where i.id = '${invoice.id}'),
      'operation', (select o.state || ' ' || (o.settled_at is not null) from payments.operations o where o.id = '${mirror}'),
      'payments', (select jsonb_agg(p.amount_minor) from billing.payments p where p.invoice_id = '${invoice.id}'),
      'ledger', (select jsonb_object_agg(account, minor) from (select p.account, sum(p.amount_minor) as minor from billing.postings p
        group by p.account having sum(p.amount_minor) <> 0) as sums),
      'objects', (select jsonb_object_agg(o.id, o.state) from payments.objects o where o.customer_id is not null))::text as text`);
  return row?.text ?? '';
};

/** Applies messages as they come, lets the database check, and takes it all back. */
async function endOf(order: readonly Sighting[]): Promise<string> {
  const scope = systemScope(firm.firmId, 'test', 'test');
  try {
    await api.app.get(UnitOfWork).change(scope, 'test', async (tx) => {
      await tx.query(...(auditEntry(firm.firmId) as [string, unknown[]]));
      for (const sighting of order) await applySightings(tx, { sightings: [sighting] });
      await tx.query('set constraints all immediate');
      throw new Undone(await stateOf(tx));
    });
  } catch (error) {
    if (error instanceof Undone) return error.end;
    throw error;
  }
  return '';
}

describe('P8: messages of six kinds', () => {
  it('end in one state, in whatever order and however often they come', async () => {
    const canonical = await endOf(messages());
    expect(JSON.parse(canonical)).toMatchObject({ invoice: 'paid 800000', operation: 'succeeded true', payments: [800_000] });
    const wrong: string[] = [];
    let sequences = 0;
    for (const [place, order] of permutations(messages()).entries()) {
      if (place % EVERY !== 0) continue;
      const copies = 1 + (place / EVERY) % 3;
      const end = await endOf(Array.from({ length: copies }, () => order).flat());
      sequences++;
      if (end !== canonical) wrong.push(end);
    }
    expect([sequences, wrong]).toEqual([720 / EVERY, []]);
  }, 600_000);
}); // prettier-ignore
