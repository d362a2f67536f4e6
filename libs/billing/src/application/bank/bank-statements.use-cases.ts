import { Injectable } from '@nestjs/common';
import { caseNumbers } from '@overturn/cases';
import { clientNames } from '@overturn/clients';
import { actingStaffId, Refusal, type Scope } from '@overturn/kernel';
import {
  UnitOfWork,
  cursorId,
  cursorInstant,
  decodeCursor,
  sha256Of,
  toPage,
  type Page,
  type Tx,
} from '@overturn/platform';
import { guessMapping, type BankMapping } from '../../domain/bank/bank-mapping';
import { suggestMatches, type MatchReason } from '../../domain/bank/match-score';
import { readLines, type BankFinding } from '../../domain/bank/read-lines';
import {
  bankProfile,
  bankProfiles,
  insertBankMatch,
  insertStatement,
  openBankLine,
  openBankLines,
  openInvoices,
  saveBankProfile,
  setBankLineAside,
  type BankLine,
  type BankProfile,
  type ImportedStatement,
} from '../../infrastructure/bank/bank.repository';
import { readCsv, type CsvFile } from '../../infrastructure/bank/read-csv';
import { Payments } from '../payments.use-cases';

export interface StatementPreview {
  readonly encoding: CsvFile['encoding'];
  /** The first rows of the file as they are. */
  readonly rows: readonly (readonly string[])[];
  /** The bank's columns as they were saved, or what they seem to mean. */
  readonly mapping: BankMapping | null;
  readonly incoming: number;
  readonly outgoing: number;
  readonly faults: readonly BankFinding[];
}

export interface LineSuggestion {
  readonly invoiceId: string;
  readonly caseId: string;
  readonly number: string;
  readonly caseNumber: string;
  readonly clientName: { readonly zh: string; readonly en: string };
  readonly openMinor: bigint;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

export interface OpenLine extends BankLine {
  readonly suggestions: readonly LineSuggestion[];
}

/** What a line pays of an invoice, in the line's currency. */
export interface LinePart {
  readonly invoiceId: string;
  readonly amountMinor: bigint;
}

const LONGEST_REFERENCE = 100;
/** The bank's own number; several payments of one line are told apart by a number after it. */
function referenceOf(line: BankLine, place: number, parts: number): string {
  const whole = line.bankReference || `${line.bank} ${line.bookedOn} #${line.line}`;
  const suffix = place === 0 && parts === 1 ? '' : ` /${place + 1}`;
  return `${whole.slice(0, LONGEST_REFERENCE - suffix.length)}${suffix}`;
}

/** Two people who split lines over the same invoices wait for each other in one order. */
const inOrderOfLocks = (parts: readonly LinePart[]): readonly LinePart[] =>
  [...parts].sort((one, other) => (one.invoiceId < other.invoiceId ? -1 : 1));

const SHOWN_ROWS = 12;
const SHOWN_FAULTS = 100;
const NAMED_LINES = 10;

/** Statements of banks: read by the columns of the bank, each line once, matched by two people. */
@Injectable()
export class BankStatements {
  constructor(
    private readonly work: UnitOfWork,
    private readonly payments: Payments,
  ) {}

  profiles(scope: Scope): Promise<readonly BankProfile[]> {
    return this.work.read(scope, bankProfiles);
  }

  saveProfile(scope: Scope, name: string, mapping: BankMapping): Promise<void> {
    return this.work.change(scope, 'bank_profile.save', (tx) =>
      saveBankProfile(tx, { name, mapping, savedBy: actingStaffId(scope) }),
    );
  }

  /** What a file would bring, without keeping anything. @throws BILLING.BANK_FILE_UNREADABLE, BILLING.BANK_PROFILE_NOT_FOUND */
  preview(scope: Scope, bytes: Buffer, profileId: string | null): Promise<StatementPreview> {
    const { encoding, rows } = readCsv(bytes);
    return this.work.read(scope, async (tx) => {
      const cells = rows.slice(0, SHOWN_ROWS).map((row) => row.cells);
      const mapping =
        profileId === null ? guessMapping(cells, 'CNY') : (await bankProfile(tx, profileId)).mapping;
      const reading = mapping === null ? null : readLines(rows, mapping);
      return {
        encoding,
        rows: cells,
        mapping,
        incoming: reading?.entries.length ?? 0,
        outgoing: reading?.outgoing ?? 0,
        faults: (reading?.faults ?? []).slice(0, SHOWN_FAULTS),
      };
    });
  }

  /**
   * Keeps every line of money that came in, or nothing at all.
   * @throws BILLING.BANK_FILE_UNREADABLE, BILLING.BANK_ROWS_WRONG with the lines, BILLING.BANK_FILE_EMPTY,
   * BILLING.BANK_FILE_KNOWN, BILLING.BANK_PROFILE_NOT_FOUND
   */
  import(
    scope: Scope,
    given: { readonly profileId: string; readonly fileName: string; readonly bytes: Buffer },
  ): Promise<ImportedStatement> {
    const { rows } = readCsv(given.bytes);
    return this.work.change(scope, 'bank_statement.import', async (tx) => {
      const { id: profileId, mapping } = await bankProfile(tx, given.profileId);
      const { entries, faults, outgoing, repeated } = readLines(rows, mapping);
      const [first] = faults;
      if (first) {
        const lines = [...new Set(faults.map(({ line }) => line))];
        throw new Refusal('BILLING.BANK_ROWS_WRONG', {
          count: lines.length,
          lines: lines.slice(0, NAMED_LINES).join(', '),
          column: first.column,
          fault: first.fault,
        });
      }
      if (entries.length + outgoing === 0) throw new Refusal('BILLING.BANK_FILE_EMPTY');
      return insertStatement(tx, {
        profileId,
        fileName: given.fileName,
        sha256: sha256Of(given.bytes),
        entries,
        repeated,
        outgoing,
        importedBy: actingStaffId(scope),
      });
    });
  }

  /** Lines that wait, with what they may pay. @throws PLATFORM.CURSOR_INVALID */
  open(
    scope: Scope,
    query: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<Page<OpenLine>> {
    const key = decodeCursor(query.cursor, 2);
    const after = key && { day: cursorInstant(key[0]).toISOString().slice(0, 10), id: cursorId(key[1]) };
    return this.work.read(scope, async (tx) => {
      const rows = await openBankLines(tx, after, query.limit + 1);
      const suggest = await suggester(tx, rows);
      return toPage(
        rows,
        query.limit,
        (row) => [row.bookedOn, row.id],
        (row) => ({ ...row, suggestions: suggest(row) }),
      );
    });
  }

  /**
   * Records a line as payments of invoices that sum to what is open of it; another person confirms each, as any payment.
   * @throws BILLING.BANK_LINE_NOT_FOUND, BILLING.BANK_LINE_USED, BILLING.BANK_PARTS_WRONG and what
   * `Payments.recordForInvoice` refuses with
   */
  match(scope: Scope, lineId: string, parts: readonly LinePart[]): Promise<void> {
    return this.work.change(scope, 'bank_line.match', async (tx) => {
      const line = await openBankLine(tx, lineId);
      const sum = parts.reduce((total, { amountMinor }) => total + amountMinor, 0n);
      const isOnce = new Set(parts.map(({ invoiceId }) => invoiceId)).size === parts.length;
      if (sum !== line.openMinor || !isOnce) throw new Refusal('BILLING.BANK_PARTS_WRONG');
      const recordedBy = actingStaffId(scope);
      for (const [place, { invoiceId, amountMinor }] of inOrderOfLocks(parts).entries()) {
        const { paymentId } = await this.payments.recordIn(tx, invoiceId, {
          method: 'bank_transfer',
          reference: referenceOf(line, line.matches + place, parts.length),
          currency: line.currency,
          amountMinor,
          receivedOn: line.bookedOn,
          recordedBy,
        });
        await insertBankMatch(tx, { lineId, paymentId, matchedBy: recordedBy });
      }
    });
  }

  /** A line that is no client's payment waits no more. @throws BILLING.BANK_LINE_NOT_FOUND, BILLING.BANK_LINE_USED */
  setAside(scope: Scope, lineId: string, reason: string): Promise<void> {
    return this.work.change(scope, 'bank_line.set_aside', async (tx) => {
      const line = await openBankLine(tx, lineId);
      if (line.openMinor !== line.amountMinor) throw new Refusal('BILLING.BANK_LINE_USED');
      await setBankLineAside(tx, { lineId, reason, by: actingStaffId(scope) });
    });
  }
}

async function suggester(tx: Tx, lines: readonly BankLine[]) {
  const invoices = await openInvoices(tx, [...new Set(lines.map(({ currency }) => currency))]);
  const cases = await caseNumbers(tx, invoices.map(({ caseId }) => caseId)); // prettier-ignore
  const clients = await clientNames(tx, invoices.map(({ clientId }) => clientId)); // prettier-ignore
  const known = new Map(
    invoices.map((one) => {
      const names = clients.get(one.clientId);
      const clientName = { zh: names?.nameZh ?? '', en: names?.nameEn ?? '' };
      return [one.id, { ...one, clientName, caseNumber: cases.get(one.caseId) ?? '' }] as const;
    }),
  );
  const candidates = [...known.values()].map(({ id, clientName, ...one }) => ({
    ...one,
    invoiceId: id,
    clientNames: [clientName.zh, clientName.en],
  }));
  return (line: BankLine): readonly LineSuggestion[] =>
    suggestMatches({ ...line, amountMinor: line.openMinor }, candidates).flatMap((suggestion) => {
      const invoice = known.get(suggestion.invoiceId);
      return invoice ? [{ ...invoice, ...suggestion }] : [];
    });
}
