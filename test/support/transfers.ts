import type { TransferClaimView } from '@overturn/contracts/admin';
import type { PortalInvoiceView } from '@overturn/contracts/portal';
import { newId } from '@overturn/platform';
import type { TestApi } from './api';
import { drafted, issued, wonCase } from './billing';
import type { Caller } from './caller';
import type { TestFirm } from './firm';
import { enterPortal } from './portal';
import { withoutTriggers } from './sql';

/** An account of the firm. */
export const transferAccount = {
  currency: 'CNY',
  holder: '杭州好又快财务管理有限公司',
  bank: '招商银行杭州分行',
  number: '5719 0000 1234 567',
  note: '',
};

/** A bank's slip that a client has sent to its case. @returns its id */
export async function sentSlip(client: Caller, caseId: string): Promise<string> {
  const bytes = Buffer.from(`转账回单 ${newId()}`);
  const asked = { fileName: '回单.txt', kind: 'bank_statement', sizeBytes: bytes.length };
  const { id } = (await client.post(`/cases/${caseId}/uploads`, asked)).body as { id: string };
  await client.put(`/uploads/${id}/parts?offset=0`, bytes);
  return ((await client.post(`/uploads/${id}/complete`)).body as { id: string }).id;
}

/** A won case whose client says that it has transferred for its invoice. */
export async function toldTransfer(api: TestApi, firm: TestFirm): Promise<TransferClaimView> {
  const [owner, manager, finance] = [
    await firm.as('owner'),
    await firm.as('case_manager'),
    await firm.as('finance'),
  ];
  const { id: caseId, client } = await wonCase(firm.firmId, manager, finance);
  await issued(owner, await drafted(finance, caseId));
  const { caller } = await enterPortal(api, owner, client.id);
  const { items } = (await caller.get(`/cases/${caseId}/invoices`)).body as { items: PortalInvoiceView[] };
  const [invoice] = items;
  await caller.post(`/cases/${caseId}/invoices/${invoice?.id ?? ''}/transfers`, {
    currency: invoice?.currency,
    amountMinor: invoice?.openMinor,
    paidOn: '2026-01-05',
    fileIds: [await sentSlip(caller, caseId)],
  });
  const { body } = await finance.get('/transfer-claims');
  const claim = (body as { items: TransferClaimView[] }).items.find((one) => one.caseId === caseId);
  if (!claim) throw new Error('No transfer was told');
  return claim;
}

/** A prevention plan that was sent and ticked off, as if its case had been won. */
export const plantPrevention = (firmId: string, caseId: string): Promise<unknown> =>
  withoutTriggers(
    [
      `insert into prevention.versions (firm_id, case_id, version, measures, written_by)
       select $1, $2, 1, '[{"id":"a","zh":"每周检查","en":"Look weekly"}]', (select id from identity.staff where firm_id = $1 limit 1)`,
      [firmId, caseId],
    ],
    [
      `insert into prevention.sendings (firm_id, id, case_id, version, sent_by)
       select $1, $2, $2, 1, (select id from identity.staff where firm_id = $1 limit 1)`,
      [firmId, caseId],
    ],
    [
      `insert into prevention.ticks (firm_id, id, case_id, measure, is_done, person_id)
       select $1, $2, $2, 'a', true, (select person_id from identity.staff where firm_id = $1 limit 1)`,
      [firmId, caseId],
    ],
  );

/** Accounts, and a transfer told for an invoice of the firm, as if its client had. */
export async function plantTransfer(firmId: string, owner: Caller): Promise<void> {
  await owner.put('/transfer-details', { version: 0, accounts: [transferAccount] });
  const ofFirm = `billing.invoices i join evidence.files f on f.firm_id = i.firm_id and f.case_id = i.case_id
    where i.firm_id = $1 and i.number is not null order by i.id, f.id limit 1`;
  await withoutTriggers(
    [
      `insert into transfers.claims (firm_id, id, case_id, invoice_id, currency, amount_minor, paid_on, person_id)
       select i.firm_id, $2, i.case_id, i.id, i.currency, 100, '2026-11-20',
         (select s.person_id from identity.staff s where s.firm_id = i.firm_id limit 1) from ${ofFirm}`,
      [firmId, firmId],
    ],
    [
      `insert into transfers.claim_files (firm_id, case_id, claim_id, evidence_id)
       select i.firm_id, i.case_id, $2, f.id from ${ofFirm}`,
      [firmId, firmId],
    ],
  );
}
