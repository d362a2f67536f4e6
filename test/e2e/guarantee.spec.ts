import type { ClosingStatementView, GuaranteeView, LedgerPageView } from '@overturn/contracts/admin';
import type { GuaranteeRemedy } from '@overturn/kernel';
import type { TestApi } from '../support/api';
import {
  agree,
  agreedCase,
  drafted,
  issued,
  moneyOf,
  planContent,
  readCase,
  slip,
  wonCase,
} from '../support/billing';
import type { Answer, Caller } from '../support/caller';
import { startFinanceOffice } from '../support/finance-office';
import type { TestFirm } from '../support/firm';
import { resuspension } from '../support/outcomes';
import { asFirm, auditEntry, withoutTriggers } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let finance: Caller;
beforeAll(async () => {
  ({ api, firm, owner, manager, finance } = await startFinanceOffice());
});
afterAll(() => api?.close());

const refused = (code: string, status = 409) => ({ status, body: { code: `BILLING.${code}` } });
const viewOf = ({ status, body, text }: Answer) => {
  if (status >= 300) throw new Error(text);
  return body as GuaranteeView;
};
const closing = async (id: string) =>
  (await finance.get(`/cases/${id}/closing-statement`)).body as ClosingStatementView;

/** A won case of CNY 8,000.00 that was paid so far, suspended again. */
async function suspendedAgain(
  remedy: GuaranteeRemedy,
  own: { readonly paid?: string; readonly causes?: readonly string[] } = {},
) {
  const { paid = '800000', causes = ['low_quality'] } = own;
  const guarantee = { days: 30, remedy, sharePpm: remedy === 'rework' ? null : 400_000 };
  const won = await wonCase(firm.firmId, manager, finance, planContent({ guarantee }));
  const invoice = await issued(owner, await drafted(finance, won.id));
  if (paid !== '0') {
    const { payments } = moneyOf(await finance.post(`/invoices/${invoice.id}/payments`, slip(paid)));
    moneyOf(await owner.post(`/payments/${payments[0]?.id ?? ''}/decision`, { decision: 'confirm' }));
  }
  const before = await readCase(manager, won.id);
  const answer = await manager.post(`/cases/${won.id}/resuspensions`, { ...(await resuspension(manager, before)), causes });
  if (answer.status >= 300) throw new Error(answer.text);
  const { suspensions } = viewOf(await finance.get(`/cases/${won.id}/guarantee`));
  const laterId = suspensions[0]?.laterCaseId ?? '';
  const judge = (verdict = 'same_cause', by = finance) =>
    by.post(`/cases/${won.id}/guarantee/claims`, { laterCaseId: laterId, verdict, reason: '同样是发票问题' });
  const decide = (claims: GuaranteeView['claims'], by = owner, decision = 'grant') =>
    by.post(`/guarantee-claims/${claims[0]?.id ?? ''}/decision`, { decision, note: '已核对' });
  return { id: won.id, laterId, invoice, suspension: suspensions[0], judge, decide };
} // prettier-ignore

describe('A new suspension inside the guarantee', () => {
  it('for the same cause gives back the signed share of the fee once, over two people and through the ledger', async () => {
    const one = await suspendedAgain('percent_back');
    expect(one.suspension).toMatchObject({ isInside: true, sharedCauses: ['low_quality'], amountMinor: '320000', guarantee: { days: 30, remedy: 'percent_back' } });
    const { claims } = viewOf(await one.judge());
    expect(claims).toMatchObject([{ state: 'requested', remedy: 'percent_back', amountMinor: '320000', isOwn: true }]);
    expect(await one.judge()).toMatchObject(refused('REMEDY_GIVEN_ALREADY'));
    expect(await one.decide(claims, finance)).toMatchObject(refused('DECIDER_IS_REQUESTER'));
    const both = await Promise.all([one.decide(claims), one.decide(claims)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const money = moneyOf(await finance.get(`/cases/${one.id}/money`));
    expect(money.creditNotes).toMatchObject([{ state: 'issued', amountMinor: '320000', number: expect.stringMatching(/^CN-/) as string }]);
    const { items } = (await finance.get(`/finance/ledger?caseId=${one.id}`)).body as LedgerPageView;
    expect(items.find(({ kind }) => kind === 'credit_note_issued')?.postings).toEqual([
      { account: 'revenue', currency: 'CNY', minor: '320000' },
      { account: 'refunds_payable', currency: 'CNY', minor: '-320000' },
    ]);
    expect(await closing(one.id)).toMatchObject({ isSettled: false, figures: [{ invoicedMinor: '800000', paidMinor: '800000', creditedMinor: '320000', refundOwedMinor: '320000', openMinor: '0' }] });
    expect(await one.judge()).toMatchObject(refused('REMEDY_GIVEN_ALREADY'));
  });

  it('credits it towards later work, and sets it against the next invoice of the client', async () => {
    const one = await suspendedAgain('credit');
    viewOf(await one.decide(viewOf(await one.judge()).claims));
    expect(await closing(one.id)).toMatchObject({ isSettled: true, figures: [{ creditGivenMinor: '320000', refundOwedMinor: '0' }] });
    const assessment = { amountMinor: '70000', isCredited: false };
    await agree(manager, one.laterId, planContent({ assessment }));
    const { invoices } = moneyOf(await finance.post(`/cases/${one.laterId}/invoices`, { calculationId: null, dueInDays: 7 }));
    const paid = await issued(owner, { id: invoices[0]?.id ?? '', version: 1 });
    expect(paid).toMatchObject({ state: 'paid', depositAppliedMinor: '70000', openMinor: '0' });
    expect(await closing(one.laterId)).toMatchObject({ isSettled: true, figures: [{ creditAppliedMinor: '70000', invoicedMinor: '70000' }] });
  });

  it('is worked again free of charge: the new case is never invoiced', async () => {
    const one = await suspendedAgain('rework', { paid: '0' });
    viewOf(await one.decide(viewOf(await one.judge()).claims));
    await agree(manager, one.laterId, planContent({ assessment: { amountMinor: '70000', isCredited: false } }));
    expect(await finance.post(`/cases/${one.laterId}/invoices`, { calculationId: null, dueInDays: 7 })).toMatchObject(refused('REWORK_IS_FREE'));
  });

  it('for another cause is excluded with its reason, and gives nothing', async () => {
    const one = await suspendedAgain('percent_back', { causes: ['multiple_accounts'] });
    expect(one.suspension).toMatchObject({ sharedCauses: [] });
    expect(await one.judge()).toMatchObject(refused('CAUSE_NOT_THE_SAME'));
    const { claims } = viewOf(await one.decide(viewOf(await one.judge('another_cause')).claims));
    expect(claims).toMatchObject([{ verdict: 'another_cause', state: 'granted', remedy: null, amountMinor: '0', reason: '同样是发票问题' }]);
    expect(moneyOf(await finance.get(`/cases/${one.id}/money`)).creditNotes).toEqual([]);
  });

  it('can be judged anew after a refusal, and gives nothing back while nothing was paid', async () => {
    const one = await suspendedAgain('percent_back', { paid: '0' });
    expect(await one.judge()).toMatchObject(refused('NOTHING_PAID_YET'));
    const { claims } = viewOf(await one.judge('another_cause'));
    expect((await owner.post(`/guarantee-claims/${claims[0]?.id ?? ''}/decision`, { decision: 'refuse', note: '' })).status).toBe(422);
    viewOf(await one.decide(claims, owner, 'refuse'));
    expect(await one.decide(claims)).toMatchObject(refused('GUARANTEE_CLAIM_DECIDED'));
    expect(viewOf(await one.judge('another_cause')).claims).toHaveLength(2);
  });

  it('is none after the signed window, in the product and in the database', async () => {
    const one = await suspendedAgain('percent_back');
    const requested = viewOf(await one.judge('another_cause')).claims;
    viewOf(await one.decide(requested, owner, 'refuse'));
    await withoutTriggers([
      `update cases.case_links set linked_at = linked_at + interval '31 days' where firm_id = $1 and from_case_id = $2`,
      [firm.firmId, one.id],
    ]);
    expect(await one.judge()).toMatchObject(refused('GUARANTEE_OVER'));
    const again = asFirm(firm.firmId, auditEntry(firm.firmId), [
      `insert into billing.guarantee_claims (firm_id, id, case_id, later_case_id, engagement_id, verdict, reason, remedy, share_ppm, currency, amount_minor, requested_by)
       select firm_id, gen_random_uuid(), case_id, later_case_id, engagement_id, 'same_cause', 'x', 'percent_back', 400000, currency, 5, requested_by
       from billing.guarantee_claims where case_id = $1`,
      [one.id],
    ]);
    await expect(again).rejects.toThrow('guarantee_over');
  });
}); // prettier-ignore

describe('The database keeps the guarantee', () => {
  const sql = (text: string, id: string) => asFirm(firm.firmId, auditEntry(firm.firmId), [text, [id]]);

  it('grants nothing without its credit, credits nothing without a grant, and lets nothing be changed', async () => {
    const one = await suspendedAgain('percent_back');
    const { claims } = viewOf(await one.judge());
    const id = claims[0]?.id ?? '';
    const other = firm.member('owner').staffId;
    await expect(sql(`update billing.guarantee_claims set state = 'granted', decided_by = '${other}', decided_at = now() where id = $1`, id)).rejects.toThrow('remedy_not_given');
    await expect(sql(`update billing.guarantee_claims set amount_minor = 1 where id = $1`, id)).rejects.toThrow('guarantee_claim_fixed');
    await expect(sql(`update billing.guarantee_claims set state = 'refused', decision_note = 'x', decided_by = requested_by, decided_at = now() where id = $1`, id)).rejects.toThrow('decider_is_not_requester');
    await expect(
      sql(
        `insert into billing.credit_notes (firm_id, id, invoice_id, currency, amount_minor, tax_minor, reason, requested_by, guarantee_claim_id)
         select i.firm_id, gen_random_uuid(), i.id, i.currency, 5, 0, 'x', i.calculated_by, '${id}' from billing.invoices i where i.id = $1`,
        one.invoice.id,
      ),
    ).rejects.toThrow('remedy_not_granted');
    await expect(sql('delete from billing.guarantee_claims where id = $1', id)).rejects.toMatchObject({ code: '42501' });
  });
}); // prettier-ignore

describe('The closing statement', () => {
  it('of a case without success is zero, and is a PDF in both languages', async () => {
    const { id } = await agreedCase(manager);
    expect(await closing(id)).toMatchObject({ isSettled: true, isFinal: false, figures: [{ currency: 'CNY', invoicedMinor: '0', openMinor: '0', depositHeldMinor: '0' }] });
    for (const language of ['zh', 'en']) {
      const paper = await finance.get(`/cases/${id}/closing-statement/paper?language=${language}`);
      expect(paper.status).toBe(200);
      expect(String(paper.body).slice(0, 5)).toBe('%PDF-');
    }
    expect((await manager.get(`/cases/${id}/closing-statement/paper?language=fr`)).status).toBe(422);
  });

  it('tells a deposit that is held, so that it is given back', async () => {
    const { id } = await agreedCase(manager, planContent({ deposit: { amountMinor: '50000' } }));
    const { payments } = moneyOf(await finance.post(`/cases/${id}/deposits`, slip('50000')));
    moneyOf(await owner.post(`/payments/${payments[0]?.id ?? ''}/decision`, { decision: 'confirm' }));
    expect(await closing(id)).toMatchObject({ isSettled: false, figures: [{ depositReceivedMinor: '50000', depositHeldMinor: '50000' }] });
  });
}); // prettier-ignore
