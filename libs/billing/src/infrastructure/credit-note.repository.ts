import { Refusal, type CreditNoteState, type Currency } from '@overturn/kernel';
import { newId, writtenNumber, type ChangeTx, type Tx } from '@overturn/platform';

const SHOWN = 200;

export interface CreditNote {
  readonly id: string;
  readonly invoiceId: string;
  readonly state: CreditNoteState;
  readonly currency: Currency;
  readonly amountMinor: bigint;
  readonly taxMinor: bigint;
  readonly reason: string;
  /** `CN-2026-0007`; null before it is issued. */
  readonly number: string | null;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly decidedBy: string | null;
}

type NoteRow = Omit<CreditNote, 'amountMinor' | 'taxMinor'> & {
  readonly amountMinor: string;
  readonly taxMinor: string;
};
const noteOf = (row: NoteRow): CreditNote => ({
  ...row,
  amountMinor: BigInt(row.amountMinor),
  taxMinor: BigInt(row.taxMinor),
});
const NOTE_COLUMNS = `n.id, n.invoice_id as "invoiceId", n.state, n.currency, n.amount_minor::text as "amountMinor",
  n.tax_minor::text as "taxMinor", n.reason, ${writtenNumber('n')} as number,
  n.requested_by as "requestedBy", n.requested_at as "requestedAt", n.decided_by as "decidedBy"`;

/** Of the invoices of a case, newest first, at most 200. */
export async function creditNotesOfCase(tx: Tx, caseId: string): Promise<readonly CreditNote[]> {
  const rows = await tx.query<NoteRow>(
    `select ${NOTE_COLUMNS} from billing.credit_notes n
     join billing.invoices i on i.firm_id = n.firm_id and i.id = n.invoice_id
     where n.firm_id = $1 and i.case_id = $2 order by n.requested_at desc, n.id desc limit $3`,
    [tx.scope.firmId, caseId, SHOWN],
  );
  return rows.map(noteOf);
}

export interface QueuedCreditNote extends CreditNote {
  readonly caseId: string;
}

/** Those that wait for a second person, newest first, at most 200. */
export async function requestedCreditNotes(tx: Tx): Promise<readonly QueuedCreditNote[]> {
  const rows = await tx.query<NoteRow & { readonly caseId: string }>(
    `select ${NOTE_COLUMNS}, i.case_id as "caseId" from billing.credit_notes n
     join billing.invoices i on i.firm_id = n.firm_id and i.id = n.invoice_id
     where n.firm_id = $1 and n.state = 'requested' order by n.requested_at desc, n.id desc limit $2`,
    [tx.scope.firmId, SHOWN],
  );
  return rows.map(({ caseId, ...row }) => ({ ...noteOf(row), caseId }));
}

/** @throws BILLING.CREDIT_NOTE_NOT_FOUND */
export async function creditNoteOfId(tx: Tx, id: string): Promise<CreditNote> {
  const [row] = await tx.query<NoteRow>(
    `select ${NOTE_COLUMNS} from billing.credit_notes n where n.firm_id = $1 and n.id = $2`,
    [tx.scope.firmId, id],
  );
  if (!row) throw new Refusal('BILLING.CREDIT_NOTE_NOT_FOUND');
  return noteOf(row);
}

export async function insertCreditNote(
  tx: ChangeTx,
  note: Pick<CreditNote, 'invoiceId' | 'currency' | 'amountMinor' | 'taxMinor' | 'reason' | 'requestedBy'>,
  guaranteeClaimId: string | null = null,
): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into billing.credit_notes (firm_id, id, invoice_id, currency, amount_minor, tax_minor, reason, requested_by,
       requested_at, guarantee_claim_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.scope.firmId,
      id,
      note.invoiceId,
      note.currency,
      note.amountMinor.toString(),
      note.taxMinor.toString(),
      note.reason,
      note.requestedBy,
      tx.now,
      guaranteeClaimId,
    ],
  );
  tx.touch('credit_note', id);
  return id;
}

/** Asks for a credit note and issues it in one: of a remedy that one person asked for and another granted. @returns its id */
export async function insertRemedyNote(
  tx: ChangeTx,
  note: Pick<CreditNote, 'invoiceId' | 'currency' | 'amountMinor' | 'taxMinor' | 'reason' | 'requestedBy'> & {
    readonly guaranteeClaimId: string;
    readonly decidedBy: string;
  },
): Promise<string> {
  const id = await insertCreditNote(tx, note, note.guaranteeClaimId);
  await decideCreditNote(tx, id, { state: 'issued', by: note.decidedBy });
  return id;
}

/** Decides a credit note once. @throws BILLING.CREDIT_NOTE_DECIDED */
export async function decideCreditNote(
  tx: ChangeTx,
  id: string,
  decision: { readonly state: 'issued' | 'refused'; readonly by: string },
): Promise<void> {
  const [row] = await tx.query<{ id: string }>(
    `with decided as (update billing.credit_notes set state = $3, decided_by = $4, decided_at = $5
       where firm_id = $1 and id = $2 and state = 'requested' returning id) select id from decided`,
    [tx.scope.firmId, id, decision.state, decision.by, tx.now],
  );
  if (!row) throw new Refusal('BILLING.CREDIT_NOTE_DECIDED');
  tx.touch('credit_note', id);
}
