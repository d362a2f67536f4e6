import { clientNames, sellerAccountNames } from '@overturn/clients';
import { requestsOfCase } from '@overturn/evidence';
import type { MarketplaceCode } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { CaseRow } from '../../infrastructure/case.row';

/** A case with the documents that it still waits for; `assigneeId` is a staff id. */
export interface DocumentsDue {
  readonly caseNumber: string;
  readonly assigneeId: string | null;
  readonly clientNameZh: string | null;
  readonly clientNameEn: string | null;
  readonly sellerAccountName: string;
  readonly marketplace: MarketplaceCode;
  readonly documents: readonly { readonly zh: string; readonly en: string }[];
}

/** Null when nothing is missing any more, or the case is closed: there is nothing to remind of. */
export async function documentsDue(tx: Tx, caseId: string): Promise<DocumentsDue | null> {
  const row = await tx.manager.findOneBy(CaseRow, { firmId: tx.scope.firmId, id: caseId });
  if (!row || row.status === 'closed') return null;
  const open = (await requestsOfCase(tx, caseId)).filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  const client = (await clientNames(tx, [row.clientId])).get(row.clientId);
  const accounts = await sellerAccountNames(tx, [row.sellerAccountId]);
  return {
    caseNumber: row.number,
    assigneeId: row.assigneeId,
    clientNameZh: client?.nameZh ?? null,
    clientNameEn: client?.nameEn ?? null,
    sellerAccountName: accounts.get(row.sellerAccountId) ?? '',
    marketplace: row.marketplace,
    documents: open.map(({ titleZh, titleEn }) => ({ zh: titleZh, en: titleEn })),
  };
}
