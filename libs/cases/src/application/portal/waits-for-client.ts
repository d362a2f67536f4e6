import { sellerAccountNames } from '@overturn/clients';
import { openRequestsByCase } from '@overturn/evidence';
import type { ClientTodo, MarketplaceCode } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { CLIENT_STANDINGS, needsDocuments } from '../../domain/portal/client-stage';
import { CaseRow } from '../../infrastructure/case.row';
import { clientDeadlines } from '../../infrastructure/client-case.read-model';

/** A case as a mail to its client names it, and what waits for them in it by its status and its documents. */
export interface CaseForClient {
  readonly clientId: string;
  readonly assigneeId: string | null;
  readonly caseNumber: string;
  readonly shop: string;
  readonly marketplace: MarketplaceCode;
  readonly waiting: ReadonlySet<ClientTodo>;
  /** The dates that the client is told of the case: its deadlines, and until when documents are to come. */
  readonly dates: readonly Date[];
}

/** For mails. Null for a case that is closed: nobody is asked for anything any more. */
export async function caseForClient(tx: Tx, caseId: string): Promise<CaseForClient | null> {
  const row = await tx.manager.findOneBy(CaseRow, { firmId: tx.scope.firmId, id: caseId });
  if (!row || row.status === 'closed') return null;
  const { todo, stage } = CLIENT_STANDINGS[row.status];
  const documents = needsDocuments(stage) ? await openRequestsByCase(tx, caseId) : [];
  const shops = await sellerAccountNames(tx, [row.sellerAccountId]);
  return {
    clientId: row.clientId,
    assigneeId: row.assigneeId,
    caseNumber: row.number,
    shop: shops.get(row.sellerAccountId) ?? '',
    marketplace: row.marketplace,
    dates: [
      ...(await clientDeadlines(tx, caseId)).filter(({ kind }) => kind === 'latest_by'),
      ...documents,
    ].map(({ dueAt }) => dueAt),
    waiting: new Set<ClientTodo>([
      ...(todo === null ? [] : [todo]),
      ...(documents.length > 0 ? (['bring_documents'] as const) : []),
    ]),
  };
}
