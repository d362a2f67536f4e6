import type { EvidenceKind, LocalDate } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import type { EvidenceFacts, InvoiceLine } from '../../domain/facts/evidence-facts';
import { piecesOf } from '../../domain/rules/sales-coverage';
import { judgedFilesOf } from './judge-case';

/** What a file of a case is known to say, as far as a plan may speak of it. Null: not said, or nobody has read it. */
export interface PaperFacts {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly invoiceNumber: string | null;
  readonly issuedOn: LocalDate | null;
  readonly supplierName: string | null;
  /** In pieces; a line of boxes of unknown size in boxes. */
  readonly lines: readonly { readonly asin: string | null; readonly quantity: number }[];
}

/** Every file of a case with what was written down of it. */
export const paperFactsOf = async (tx: Tx, caseId: string): Promise<readonly PaperFacts[]> =>
  (await judgedFilesOf(tx, caseId)).map(({ id, kind, facts }) => ({ id, kind, ...saidBy(facts) }));

const linesOf = (lines: readonly InvoiceLine[]): PaperFacts['lines'] =>
  lines.map((line) => ({ asin: line.asin, quantity: piecesOf(line) ?? line.quantity }));

function saidBy(facts: EvidenceFacts | null): Omit<PaperFacts, 'id' | 'kind'> {
  const issuedOn = facts && 'issuedOn' in facts ? facts.issuedOn : null;
  if (facts?.kind !== 'invoice') return { invoiceNumber: null, issuedOn, supplierName: null, lines: [] };
  const { number: invoiceNumber, supplier, lines } = facts;
  return { invoiceNumber, issuedOn, supplierName: supplier.name, lines: linesOf(lines) };
}
