import type { CaseView } from '@overturn/contracts/admin';
import type { TestApi } from '../support/api';
import {
  agreedCase,
  calculation,
  drafted,
  issued,
  moneyOf,
  payout,
  percentContent,
  wonCase,
} from '../support/billing';
import type { Caller } from '../support/caller';
import { keepEvidence, putInStatus } from '../support/case-status';
import { startFinanceOffice } from '../support/finance-office';
import type { TestFirm } from '../support/firm';
import { caseOf } from '../support/outcomes';
import { asFirm, auditEntry } from '../support/sql';

type Statement = readonly [sql: string, params: readonly unknown[]];

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let finance: Caller;
/** Won and calculated, not yet invoiced; and one that waits for its second person. */
let won: CaseView;
let claimed: CaseView;
beforeAll(async () => {
  ({ api, firm, owner, manager, finance } = await startFinanceOffice());
  won = await wonCase(firm.firmId, manager, finance);
  const agreed = await agreedCase(manager, percentContent());
  const waiting = await putInStatus(firm.firmId, manager, agreed.id, 'awaiting_amazon');
  claimed = caseOf(
    await manager.post(`/cases/${agreed.id}/outcome-claims`, {
      version: waiting.version,
      outcome: 'reinstated',
      note: '',
      evidenceIds: [await keepEvidence(manager, agreed.id, 'mail')],
    }),
  );
});
afterAll(() => api?.close());

const asApp = (...statements: readonly Statement[]) =>
  asFirm<{ id: string }>(firm.firmId, auditEntry(firm.firmId), ...statements);

/** A calculation with a fee of 100.00, written by hand. */
const calculate = ({ id }: Pick<CaseView, 'id'>, outcome: string, claim: string): Statement => [
  `insert into billing.calculations (firm_id, id, case_id, engagement_id, outcome, claim_id, facts, steps, lines, currency,
     fee_minor, due_minor, tax_minor, total_minor, deposit_applied_minor, calculated_by)
   select firm_id, gen_random_uuid(), case_id, id, $2, ${claim}, '{}', '[]', '[]', 'CNY', 10000, 10000, 0, 10000, 0, $3
   from billing.engagements e where case_id = $1 and state = 'accepted'`,
  [id, outcome, firm.member('finance').staffId],
];
const ITS_CLAIM = '(select c.id from cases.outcome_claims c where c.case_id = e.case_id)';

/** An invoice of 100.00 for a case, as somebody would write it who goes around the product. */
const invoice = ({ id }: Pick<CaseView, 'id'>): Statement => [
  `insert into billing.invoices (firm_id, id, case_id, client_id, engagement_id, calculation_id, kind, currency, net_minor,
     tax_minor, total_minor, is_tax_included, due_in_days, calculated_by)
   select e.firm_id, $1, e.case_id, c.client_id, e.id,
     (select k.id from billing.calculations k where k.case_id = e.case_id order by k.calculated_at desc limit 1),
     'fee', 'CNY', 10000, 0, 10000, true, 0, $2
   from billing.engagements e join cases.cases c on c.id = e.case_id where e.case_id = $1 and e.state = 'accepted'`,
  [id, firm.member('finance').staffId],
];
const ground = ({ id }: Pick<CaseView, 'id'>): Statement => [
  `insert into billing.invoice_grounds (firm_id, case_id, invoice_id, position, claim_id)
   select firm_id, case_id, $1, 1, id from cases.outcome_claims where case_id = $1`,
  [id],
];
const line = ({ id }: Pick<CaseView, 'id'>, kind: string, position: number | null): Statement => [
  `insert into billing.invoice_lines (firm_id, invoice_id, position, kind, clause, amount_minor, ground_position)
   values ($1, $2, 1, $3, 'success.1', 10000, $4)`,
  [firm.firmId, id, kind, position],
];

describe('P5: no fee for a success without a verified outcome', () => {
  it('is written down when there is one, so that the refusals below have one reason', async () => {
    await asApp(
      calculate(won, 'reinstated', ITS_CLAIM),
      invoice(won),
      ground(won),
      line(won, 'success_fee', 1),
    );
    expect(moneyOf(await finance.get(`/cases/${won.id}/money`)).invoices).toMatchObject([
      { totalMinor: '10000' },
    ]);
  });

  it.each([
    ['on a claim that nobody verified', () => calculate(claimed, 'reinstated', ITS_CLAIM), 'fee_without_outcome'],
    ['on no claim at all', () => calculate(claimed, 'reinstated', 'null'), 'claim_for_reinstatement'],
    ['on no outcome', () => calculate(claimed, 'none', 'null'), 'no_win_no_fee'],
    ['on an outcome that the claim does not say', () => calculate(won, 'partially_reinstated', ITS_CLAIM), 'fee_without_outcome'],
    ['on the claim of another case', () => calculate(claimed, 'reinstated', `(select c.id from cases.outcome_claims c where c.case_id = '${won.id}')`), 'calculations_firm_id_case_id_claim_id_fkey'],
  ])('refuses a calculation %s', async (_what, statement, reason) => {
    await expect(asApp(statement())).rejects.toThrow(reason);
  }); // prettier-ignore

  it('refuses a line of a fee that names no outcome, and one that names it as something else', async () => {
    const one = await wonCase(firm.firmId, manager, finance);
    const written = [calculate(one, 'reinstated', ITS_CLAIM), invoice(one)];
    await expect(asApp(...written, line(one, 'success_fee', null))).rejects.toThrow('fee_names_its_outcome');
    await expect(asApp(...written, line(one, 'success_fee', 1))).rejects.toMatchObject({ code: '23503' });
    await expect(asApp(...written, ground(one), line(one, 'expense', 1))).rejects.toThrow(
      'fee_names_its_outcome',
    );
    await expect(asApp(...written, ground(one))).rejects.toThrow('invoice_sum');
  });

  it('refuses an invoice that rests on an unverified claim, or that says another sum than was calculated', async () => {
    // A loss can be calculated; what is written on it by hand cannot.
    moneyOf(await finance.post(`/cases/${claimed.id}/fee-calculations`, calculation));
    await expect(asApp(invoice(claimed), ground(claimed))).rejects.toThrow('fee_without_outcome');
    await expect(asApp(invoice(claimed), line(claimed, 'expense', null))).rejects.toThrow(
      'invoice_not_calculated',
    );
    await expect(asApp(invoice(claimed))).rejects.toThrow('invoice_sum');
  });

  it('invoices a claim once and a payout once', async () => {
    const again: Statement = [
      `insert into billing.invoice_grounds (firm_id, case_id, invoice_id, position, claim_id)
       select firm_id, case_id, $2, 2, id from cases.outcome_claims where case_id = $1`,
      [won.id, won.id],
    ];
    await expect(asApp(again)).rejects.toThrow('invoice_fixed');
    const paid = await wonCase(firm.firmId, manager, finance, percentContent());
    await payout(manager, finance, paid.id, '100000');
    await issued(owner, await drafted(finance, paid.id));
    const twice: Statement = [
      `insert into billing.invoice_grounds (firm_id, case_id, invoice_id, position, payout_id)
       select firm_id, case_id, $1, 7, id from billing.verified_payouts where case_id = $1`,
      [paid.id],
    ];
    const second = [calculate(paid, 'reinstated', ITS_CLAIM), invoice(paid), twice, line(paid, 'success_fee', 7)];
    await expect(asApp(...second)).rejects.toThrow('payout_invoiced_once');
    await expect(asApp(calculate(paid, 'reinstated', ITS_CLAIM), invoice(paid), ground(paid))).rejects.toThrow('claim_invoiced_once');
  }); // prettier-ignore

  it('takes no payout for verified that its recorder verified, that has no proof or that is a correction', async () => {
    const { id, version } = await wonCase(firm.firmId, manager, finance);
    const release = await manager.post(`/cases/${id}/funds-releases`, {
      version,
      releasedOn: '2026-11-20',
      lines: [{ currency: 'CNY', minor: '100' }],
      note: '',
      evidenceIds: [await keepEvidence(manager, id, 'bank_statement')],
    });
    expect(release.status).toBe(200);
    const verify = (by: 'finance' | 'case_manager', keptBack: number): Statement => [
      `insert into billing.verified_payouts (firm_id, id, case_id, release_id, currency, kept_back_minor, verified_by)
       select firm_id, gen_random_uuid(), case_id, id, 'CNY', $2, $3 from cases.funds_releases where case_id = $1`,
      [id, keptBack, firm.member(by).staffId],
    ];
    await expect(asApp(verify('case_manager', 0))).rejects.toThrow('payout_unverified');
    await expect(asApp(verify('finance', 101))).rejects.toThrow('payout_unverified');
    const bare: Statement[] = [
      [
        `insert into cases.funds_releases (firm_id, id, case_id, released_on, recorded_by) values ($1, $2, $2, '2026-11-20', $3)`,
        [firm.firmId, id, firm.member('owner').staffId],
      ],
      [
        `insert into cases.funds_release_lines (firm_id, case_id, release_id, currency, amount_minor) values ($1, $2, $2, 'CNY', 5)`,
        [firm.firmId, id],
      ],
      [
        `insert into billing.verified_payouts (firm_id, id, case_id, release_id, currency, kept_back_minor, verified_by)
         values ($1, $2, $2, $2, 'CNY', 0, $3)`,
        [firm.firmId, id, firm.member('finance').staffId],
      ],
    ];
    await expect(asApp(...bare)).rejects.toThrow('payout_without_proof');
  });

  it('charges only by the letter that the client accepted, as it was accepted', async () => {
    const one = await agreedCase(manager);
    const letter = (change: string): Statement => [`update billing.engagements set ${change} where case_id = $1`, [one.id]];
    for (const change of [`content = '{}'`, `letter_zh = 'x'`, `currency = 'USD'`, `offered_by = gen_random_uuid()`, `revision = 2`])
      await expect(asApp(letter(change))).rejects.toThrow('engagement_terms_fixed');
    for (const change of [`state = 'offered', accepted_by = null, accepted_at = null, accepted_from = null, accepted_hash = null`, `accepted_by = 'x'`])
      await expect(asApp(letter(change))).rejects.toThrow('engagement_state');
    await expect(asApp(letter(`accepted_hash = repeat('0', 64)`))).rejects.toThrow(/engagement_state|accepted_as_offered/);
    const forged: Statement = [
      `insert into billing.engagements (firm_id, id, case_id, revision, content, currency, letter_zh, letter_en, letter_hash, offered_by)
       select firm_id, gen_random_uuid(), case_id, 9, content, currency, 'x', letter_en, letter_hash, offered_by
       from billing.engagements where case_id = $1`,
      [one.id],
    ];
    await expect(asApp(forged)).rejects.toThrow('letter_is_hashed');
    const accepted: Statement = [
      `insert into billing.engagements (firm_id, id, case_id, revision, content, currency, letter_zh, letter_en, letter_hash, offered_by,
         state, accepted_by, accepted_at, accepted_from, accepted_hash)
       select firm_id, gen_random_uuid(), case_id, 9, content, currency, letter_zh, letter_en, letter_hash, offered_by, 'accepted', 'x',
         now(), 'x', letter_hash from billing.engagements where case_id = $1`,
      [one.id],
    ];
    await expect(asApp(accepted)).rejects.toThrow('engagement_not_offered');
  }); // prettier-ignore
});
