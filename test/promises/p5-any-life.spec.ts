import { Invoices, Letters, Payments } from '@overturn/billing';
import { CaseCommandRunner, FileSubmission, Outcomes } from '@overturn/cases';
import { PERMISSIONS, systemScope, type Scope } from '@overturn/kernel';
import { CarryOutOperations, Charges, ChargePolicies, FollowBilling } from '@overturn/payments';
import { UnitOfWork, newId } from '@overturn/platform';
import fc from 'fast-check';
import { calculationsOfCase } from '../../libs/billing/src/infrastructure/calculation.repository';
import { creditNotesOfCase } from '../../libs/billing/src/infrastructure/credit-note.repository';
import { invoicesOfCase } from '../../libs/billing/src/infrastructure/invoice.repository';
import { lettersOfCase } from '../../libs/billing/src/infrastructure/letter.repository';
import { paymentsOfCase } from '../../libs/billing/src/infrastructure/payment.repository';
import { applySightings } from '../../libs/payments/src/application/apply-sightings';
import type { Sighting } from '../../libs/payments/src/domain/provider-object';
import { startApi, type TestApi } from '../support/api';
import { moneyOf, offerBody, planContent, readCase } from '../support/billing';
import { plantCard, plantProvider } from '../support/cards';
import { keepEvidence } from '../support/case-status';
import { ChancyProvider } from '../support/chancy-provider';
import { pasteNotice } from '../support/cases';
import { grantOverride, keepFile, overrideIdOf, planToReady } from '../support/filing';
import { createFirm, type TestFirm } from '../support/firm';
import { verification } from '../support/outcomes';
import { asSuperuser, withoutTriggers } from '../support/sql';
import { allowCharges } from '../support/till';
import { UndoneWork } from '../support/undone-work';

/** `npm run drill:lives` runs 10,000. */
const RUNS = Number(process.env['DRILL_RUNS'] ?? '12');
const TOLD_EVERY = 500;
const ROLES = ['owner', 'case_manager', 'finance'] as const;
type Role = (typeof ROLES)[number];

let api: TestApi;
let firm: TestFirm;
let caseId: string;
let clientId: string;
let cardId: string;
let evidenceId: string;
let noticeId: string;
/** What is filed: the version that was approved, its paper, and the leave to file it now. */
let filing: { readonly planVersionHash: string; readonly fileId: string; readonly overrideId: string };
const scopes = new Map<Role, Scope>();
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ROLES);
  const [owner, manager] = [await firm.as('owner'), await firm.as('case_manager')];
  await allowCharges(owner);
  const { current, hash } = await planToReady({ firmId: firm.firmId, author: manager, second: owner });
  caseId = current.id;
  clientId = current.client.id;
  const file = await keepFile(manager, caseId);
  expect((await grantOverride(owner, current)).status).toBeLessThan(300);
  filing = { planVersionHash: hash, fileId: file.id, overrideId: await overrideIdOf(manager, caseId) };
  // Offered when it was an enquiry, with its promise; the client has not signed yet.
  await withoutTriggers(['update cases.cases set guarantee_days = 30 where id = $1', [caseId]]);
  const { version: offeredAt } = await readCase(manager, caseId);
  moneyOf(await manager.post(`/cases/${caseId}/letters`, offerBody(offeredAt, planContent())));
  evidenceId = await keepEvidence(manager, caseId, 'mail');
  noticeId = (await pasteNotice(manager)).id;
  cardId = await plantCard(firm.firmId, owner, caseId);
  await plantProvider(firm.firmId, clientId);
  expect((await readCase(owner, caseId)).status).toBe('ready_to_submit');
  for (const role of ROLES) {
    const { staffId } = firm.member(role);
    const [row] = await asSuperuser<{ person_id: string }>(['select person_id from identity.staff where id = $1', [staffId]]);
    scopes.set(role, { firmId: firm.firmId, actor: { kind: 'staff', staffId, personId: row?.person_id ?? '' }, traceId: newId() });
  }
}); // prettier-ignore
afterAll(() => api?.close());

/** What somebody does next: which step, by whom, and how it turns out where chance decides. */
interface Step {
  readonly what: keyof typeof STEPS;
  readonly by: Role;
  readonly luck: number;
}

interface Life {
  readonly work: UndoneWork;
  readonly provider: ChancyProvider;
  readonly scope: Scope;
  readonly luck: number;
}
const ALL = new Set<string>(PERMISSIONS);
const system = () => systemScope(firm.firmId, 'test', newId());
const version = async ({ work }: Life): Promise<number> =>
  Number(
    (await work.tx.query<{ version: number }>('select version from cases.cases where id = $1', [caseId]))[0]
      ?.version,
  );
const command = async (life: Life, type: string, payload: object) =>
  life.work
    .of(api.app.get(CaseCommandRunner))
    .run(life.scope, ALL, caseId, await version(life), { type, payload } as never);
const pick = <T>(items: readonly T[], luck: number): T => {
  const item = items[luck % Math.max(1, items.length)];
  if (item === undefined) throw new Error('nothing to pick');
  return item;
};
const show = (life: Life, sighting: Sighting) =>
  applySightings({ ...life.work.tx, scope: system() }, { sightings: [sighting] });
const heard = (life: Life, id: string, change: Partial<Sighting>) =>
  show(life, life.provider.see(id, change));

const STEPS = {
  /** Other terms are offered: another fee, which counts once the client has signed. */
  offer: async (life: Life) => {
    const [newest] = await lettersOfCase(life.work.tx, caseId);
    const plan = { ...newest?.plan, success: [{ kind: 'fixed', amountMinor: BigInt(500_000 + (life.luck % 3) * 300_000) }] };
    await life.work.of(api.app.get(Letters)).offer(life.scope, ALL, caseId, { version: await version(life), plan, from: null, conflictClearance: '' } as never);
  },
  sign: async (life: Life) => {
    const one = pick((await lettersOfCase(life.work.tx, caseId)).filter(({ state }) => state === 'offered'), life.luck);
    await life.work.of(api.app.get(Letters)).accept(life.scope, ALL, caseId, { version: await version(life), hash: one.hash, letterId: one.id, acceptedBy: '陈经理', acceptedFrom: '203.0.113.7' });
  },
  submit: async (life: Life) =>
    life.work.of(api.app.get(FileSubmission)).execute(life.scope, ALL, {
      caseId, caseVersion: await version(life), channel: 'account_health_appeal', overrideId: filing.overrideId,
      details: { type: 'plan_of_action', planVersionHash: filing.planVersionHash }, evidenceIds: [filing.fileId],
    }),
  claim: async (life: Life) =>
    life.work.of(api.app.get(Outcomes)).claim(life.scope, ALL, caseId, { version: await version(life), outcome: 'reinstated', scope: { asins: [], marketplaces: [] }, note: '', evidenceIds: [evidenceId] } as never),
  verify: (life: Life) => command(life, 'VerifyOutcome', verification),
  refute: (life: Life) => command(life, 'RefuteOutcome', { reason: '仍被停用' }),
  calculate: async (life: Life) => {
    await life.work.of(api.app.get(Invoices)).calculate(life.scope, caseId, { affectedAsins: null, affectedMarketplaces: [], rates: [], isFinal: false });
    const calculations = await calculationsOfCase(life.work.tx, caseId);
    await life.work.of(api.app.get(Invoices)).draftFee(life.scope, caseId, calculations[0]?.id ?? '', 14);
  },
  approve: async (life: Life) => {
    const one = pick(await invoicesOfCase(life.work.tx, caseId), life.luck);
    await life.work.of(api.app.get(Invoices)).approve(life.scope, one.id, one.version);
  },
  issue: async (life: Life) => {
    const one = pick(await invoicesOfCase(life.work.tx, caseId), life.luck);
    await life.work.of(api.app.get(Invoices)).issue(life.scope, one.id, one.version);
  },
  void: async (life: Life) => {
    const one = pick(await invoicesOfCase(life.work.tx, caseId), life.luck);
    await life.work.of(api.app.get(Invoices)).void(life.scope, one.id, one.version, '重开');
  },
  charge: async (life: Life) => {
    const one = pick(await invoicesOfCase(life.work.tx, caseId), life.luck);
    const amountMinor = one.totalMinor - one.paidMinor - one.creditedMinor - (life.luck % 5 === 4 ? 1n : 0n);
    await life.work.of(api.app.get(Charges), { provider: life.provider }).charge(life.scope, one.id, { cardId, currency: 'CNY', amountMinor });
  },
  link: async (life: Life) => {
    const one = pick(await invoicesOfCase(life.work.tx, caseId), life.luck);
    await life.work.of(api.app.get(Charges), { provider: life.provider }).requestLink(life.scope, one.id);
  },
  work: async (life: Life) => {
    life.provider.luck = life.luck;
    await life.work.tx.query(`update payments.operations set next_at = $1, version = version + 1 where next_at is not null`, [life.work.tx.now]);
    await life.work.of(api.app.get(CarryOutOperations), { provider: life.provider }).sweep(20);
  },
  follow: async (life: Life) => {
    for (const { topic, payload } of life.work.emitted.splice(0))
      if ('invoiceId' in payload)
        await life.work.of(api.app.get(FollowBilling)).handle({ firmId: firm.firmId, eventId: newId(), topic, payload });
  },
  payOnPage: (life: Life) => heard(life, pick(life.provider.mirrors('open'), life.luck).id, { state: 'paid' }),
  hearLate: (life: Life) => show(life, pick([...life.provider.objects.values()], life.luck)),
  dispute: (life: Life) => {
    const mirror = pick(life.provider.mirrors('paid'), life.luck);
    const id = `du_${mirror.id}`;
    const state = pick(['needs_response', 'under_review', 'won', 'lost'], life.luck);
    const known = life.provider.objects.get(id);
    if (known && ['won', 'lost'].includes(known.state)) return show(life, known);
    life.provider.objects.set(id, { ...mirror, id, kind: 'dispute', state, invoiceId: mirror.id, operationId: null });
    return heard(life, id, {});
  },
  bank: async (life: Life) => {
    const one = pick(await invoicesOfCase(life.work.tx, caseId), life.luck);
    await life.work.of(api.app.get(Payments)).recordForInvoice(life.scope, one.id, { method: 'bank_transfer', reference: newId(), currency: 'CNY', amountMinor: BigInt(1 + (life.luck % 3) * 300_000), receivedOn: '2026-11-20' });
  },
  confirm: async (life: Life) => {
    const one = pick((await paymentsOfCase(life.work.tx, caseId)).filter(({ state }) => state === 'recorded'), life.luck);
    await life.work.of(api.app.get(Payments)).decide(life.scope, one.id, { isConfirmed: life.luck % 4 !== 3, reason: null });
  },
  askCredit: async (life: Life) => {
    const one = pick(await invoicesOfCase(life.work.tx, caseId), life.luck);
    await life.work.of(api.app.get(Payments)).requestCredit(life.scope, one.id, { amountMinor: BigInt(1 + (life.luck % 3) * 400_000), currency: 'CNY', reason: '减免' });
  },
  credit: async (life: Life) => {
    const one = pick((await creditNotesOfCase(life.work.tx, caseId)).filter(({ state }) => state === 'requested'), life.luck);
    await life.work.of(api.app.get(Payments)).decideCredit(life.scope, one.id, life.luck % 4 !== 3);
  },
  switch: async (life: Life) => {
    const policies = life.work.of(api.app.get(ChargePolicies));
    const { version: now, bounds } = await policies.current(life.scope);
    await policies.set(life.scope, now, { isOn: life.luck % 2 === 0, bounds });
  },
  withdraw: (life: Life) => command(life, 'Withdraw', { reason: '客户撤回' }),
  resuspend: async (life: Life) =>
    life.work.of(api.app.get(Outcomes)).reportResuspension(life.scope, ALL, caseId, { version: await version(life), noticeId, suspensionType: 'deactivated', causes: ['low_quality'], noticeReceivedAt: new Date() } as never),
  /** Somebody with SQL tries what no use case does. */
  attack: async (life: Life) => {
    const attacks = [
      `update billing.invoices set paid_minor = paid_minor + 1, version = version + 1 where number is not null`,
      `update payments.operations set state = 'succeeded', version = version + 1 where state in ('requested', 'cancelled') and kind = 'charge'`,
      `update payments.operations set settled_at = now(), version = version + 1 where settled_at is null`,
      `update payments.objects set state = 'open' where state = 'paid'`,
      `insert into billing.postings select firm_id, id, 99, 'bank', 'CNY', 5 from billing.ledger_transactions limit 1`,
      `insert into payments.operations (firm_id, id, kind, client_id, case_id, invoice_id, currency, amount_minor) select firm_id, gen_random_uuid(), 'invoice', client_id, case_id, id, currency, total_minor + 1 from billing.invoices`,
    ];
    const rows = await life.work.tx.query(`with tried as (${pick(attacks, life.luck)} returning 1) select count(*)::int as count from tried`);
    if ((rows[0] as { count: number }).count > 0) await life.work.tx.query('set constraints all immediate');
    if ((rows[0] as { count: number }).count > 0) throw new Broken(`attack ${String(life.luck % attacks.length)} went through`);
  },
}; // prettier-ignore

class Broken extends Error {}

/** What must hold in the database whatever was done. Each query answers what breaks it. */
const HOLDS: Readonly<Record<string, string>> = {
  'a success fee rests on a verified outcome': `
    select i.id from billing.invoices i join billing.invoice_lines l on l.firm_id = i.firm_id and l.invoice_id = i.id and l.kind = 'success_fee'
    where not exists (select from billing.invoice_grounds g join cases.outcome_claims c on c.firm_id = g.firm_id and c.id = g.claim_id
      where g.invoice_id = i.id and c.state = 'verified' and c.judged_by <> c.claimed_by)`,
  'a success fee is asked for under terms that the client had signed': `
    select i.id from billing.invoices i join billing.invoice_lines l on l.firm_id = i.firm_id and l.invoice_id = i.id and l.kind = 'success_fee'
    where not exists (select from billing.engagements e where e.firm_id = i.firm_id and e.id = i.engagement_id and e.accepted_at is not null)`,
  'nothing is asked of the provider without an issued invoice': `
    select o.id from payments.operations o left join billing.invoices i on i.firm_id = o.firm_id and i.id = o.invoice_id
    where o.kind <> 'save_card' and i.number is null`,
  'an invoice has one live mirror and one live charge': `
    select invoice_id from payments.operations where kind in ('invoice', 'charge') and state not in ('failed', 'cancelled') and closed_at is null
    group by invoice_id, kind having count(*) > 1`,
  'every transaction sums to zero': `select transaction_id from billing.postings group by transaction_id, currency having sum(amount_minor) <> 0`,
  'an invoice is paid by what was confirmed, and never over': `
    select i.id from billing.invoices i where i.number is not null and (i.paid_minor <> (select coalesce(sum(p.amount_minor), 0)
      from billing.payments p where p.invoice_id = i.id and p.state = 'confirmed') or i.paid_minor > i.total_minor)`,
  'receivables are what is open': `
    select 1 from (select coalesce(sum(amount_minor), 0) as minor from billing.postings where account = 'receivable') as booked,
      (select coalesce(sum(greatest(0, total_minor - paid_minor - credited_minor - deposit_applied_minor)), 0) as minor
       from billing.invoices where number is not null and state <> 'void') as open where booked.minor <> open.minor`,
  'the ledger holds what the provider took, gave back and holds apart': `
    select 1 from (select coalesce(sum(amount_minor), 0) as minor from billing.postings where account = 'provider_balance') as booked,
      (select coalesce(sum(case when kind = 'invoice' and state = 'paid' then amount_minor when kind = 'refund' and state = 'succeeded' and mirror_id is not null then -amount_minor
         when kind = 'dispute' and state <> 'won' then -amount_minor else 0 end), 0) as minor from payments.objects) as shown
    where booked.minor <> shown.minor`,
  'what the provider proves is paid there': `
    select p.id from billing.payments p left join payments.objects o on o.firm_id = p.firm_id and o.id = p.provider_object_id
    where p.provider_object_id is not null and o.state is distinct from 'paid'`,
};

const tally = new Map<string, number>();

async function live(steps: readonly Step[]): Promise<string[]> {
  return UndoneWork.run(api.app.get(UnitOfWork), system(), async (work) => {
    const provider = new ChancyProvider(`cus_${clientId}`);
    for (const { what, by, luck } of steps) {
      const life: Life = { work, provider, luck, scope: scopes.get(by) as Scope };
      const refused = await work.attempt(() => STEPS[what](life));
      if (refused instanceof Broken) return [refused.message];
      if (!refused) tally.set(what, (tally.get(what) ?? 0) + 1);
    }
    // Everything that the provider did is heard of in the end.
    for (const seen of provider.objects.values()) await work.attempt(() => show({ work, provider, luck: 0, scope: system() }, seen));
    const broken: string[] = [];
    for (const [promise, sql] of Object.entries(HOLDS)) if ((await work.tx.query(sql)).length > 0) broken.push(promise);
    return broken;
  });
} // prettier-ignore

type What = keyof typeof STEPS;
const TO_AN_INVOICE: readonly What[] = ['sign', 'submit', 'claim', 'verify', 'calculate', 'approve', 'issue'];
/** Mostly one of the ways to a paid invoice, with anything in between. */
const BY_CARD: readonly What[] = [...TO_AN_INVOICE, 'charge', 'work', 'work', 'payOnPage', 'follow'];
const BY_TRANSFER: readonly What[] = [...TO_AN_INVOICE, 'bank', 'confirm', 'confirm'];
const step = (what: fc.Arbitrary<What>) =>
  fc.record({ what, by: fc.constantFrom(...ROLES), luck: fc.nat(419) });
const anyStep = step(fc.constantFrom(...(Object.keys(STEPS) as What[])));
/** What may still happen to money that was asked for: something is asked, and somebody else answers. */
const AFTERWARDS: readonly (readonly What[])[] = [
  ['bank', 'confirm', 'confirm'],
  ['askCredit', 'credit', 'credit', 'follow', 'work'],
  ['dispute', 'dispute'],
  ['hearLate'],
  ['follow', 'work'],
  ['resuspend'],
];
const series = (whats: readonly What[]) => fc.tuple(...whats.map((what) => step(fc.constant(what))));
const along = (way: readonly What[]) =>
  fc
    .tuple(...way.map((what) => fc.tuple(fc.array(anyStep, { maxLength: 2 }), fc.array(step(fc.constant(what)), { minLength: 1, maxLength: 3 }))))
    .map((parts) => parts.flatMap(([before, own]) => [...before, ...own])); // prettier-ignore
const life = fc
  .tuple(
    // One in ten is the case of which nothing comes: its client leaves before anything is claimed.
    step(fc.constant('withdraw')),
    fc.oneof({ arbitrary: along(BY_CARD), weight: 3 }, { arbitrary: along(BY_TRANSFER), weight: 1 }),
    fc.array(fc.constantFrom(...AFTERWARDS).chain(series), { maxLength: 5 }),
  )
  .map(([leaving, way, after]) => [...(leaving.luck % 10 === 0 ? [leaving] : []), ...way, ...after.flat()]); // prettier-ignore

describe('P5 to P8: whatever happens to a case and its money', () => {
  it('the promises hold in the database', async () => {
    const began = Date.now();
    let lived = 0;
    await fc.assert(
      fc.asyncProperty(life, async (steps) => {
        expect(await live(steps)).toEqual([]);
        if ((lived += 1) % TOLD_EVERY === 0) process.stdout.write(`${String(lived)} lives, none broken\n`);
      }),
      { numRuns: RUNS, endOnFailure: RUNS > 100 },
    );
    const seconds = Math.round((Date.now() - began) / 1_000);
    const done = Object.fromEntries([...tally.entries()].toSorted());
    // What never came to anything is told: such runs say nothing of it.
    const never = Object.keys(STEPS).filter((what) => what !== 'attack' && !tally.has(what));
    process.stdout.write(
      `lives of a case: ${JSON.stringify({ runs: RUNS, broken: 0, seconds, done, never })}\n`,
    );
    expect(tally.get('verify')).toBeGreaterThan(0);
  }, 36_000_000);
});
