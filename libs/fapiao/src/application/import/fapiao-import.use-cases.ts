import { Injectable } from '@nestjs/common';
import { firmToday, readCsv } from '@overturn/billing';
import { Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx, type Tx } from '@overturn/platform';
import { totalOf } from '../../domain/fapiao-facts';
import { bluesNumbered, coversOf } from '../../infrastructure/covered.read-model';
import { knownNumbers, requestOfInvoice } from '../../infrastructure/fapiao.read-model';
import { insertIssued, issueFapiao, lockFapiaosOf } from '../../infrastructure/fapiao.repository';
import { readFapiaoRows, type FapiaoFinding, type ReadRows } from './fapiao-row';
import { placeRows, type PlacedRow, type Placing } from './place-rows';

export interface ImportPreview {
  readonly rows: readonly {
    readonly line: number;
    readonly isRed: boolean;
    readonly number: string;
    readonly issuedOn: string;
    readonly title: string;
    readonly invoiceNumber: string;
    readonly totalMinor: bigint;
  }[];
  readonly fresh: number;
  readonly known: number;
  readonly faults: readonly FapiaoFinding[];
}

const SHOWN_ROWS = 100;
const SHOWN_FAULTS = 100;
const NAMED_LINES = 10;
const MOST_ROWS = 2_000;

/** Files of fapiaos, as the tax bureau's platform exports them: looked at first, then kept whole or not at all. */
@Injectable()
export class FapiaoImport {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws BILLING.BANK_FILE_UNREADABLE, BILLING.BANK_FILE_TOO_LONG, FAPIAO.FILE_TOO_LONG */
  preview(scope: Scope, bytes: Buffer): Promise<ImportPreview> {
    const read = rowsOf(bytes);
    return this.work.read(scope, async (tx) => {
      const { placed, known, faults } = await place(tx, read);
      return {
        rows: placed.slice(0, SHOWN_ROWS).map(({ row, invoice }) => ({
          line: row.line,
          isRed: row.isRed,
          number: row.facts.number,
          issuedOn: row.facts.issuedOn,
          title: row.facts.title,
          invoiceNumber: invoice.number,
          totalMinor: totalOf(row.facts),
        })),
        fresh: placed.length,
        known,
        faults: faults.slice(0, SHOWN_FAULTS),
      };
    });
  }

  /**
   * Registers every row that is new, or nothing; what was registered before is left out.
   * @throws as `preview`, FAPIAO.ROWS_WRONG with the lines, FAPIAO.FILE_EMPTY
   */
  import(scope: Scope, bytes: Buffer): Promise<{ readonly imported: number; readonly known: number }> {
    const read = rowsOf(bytes);
    return this.work.change(scope, 'fapiao.import', async (tx) => {
      const { placed: found } = await place(tx, read);
      for (const id of [...new Set(found.map(({ invoice }) => invoice.invoiceId))].sort())
        await lockFapiaosOf(tx, id);
      // Once more under the locks: somebody may have registered one meanwhile.
      const { placed, known, faults } = await place(tx, read);
      if (faults.length > 0) throw rowsWrong(faults);
      if (placed.length + known === 0) throw new Refusal('FAPIAO.FILE_EMPTY');
      const ids = new Map<string, string>();
      for (const one of placed) ids.set(one.row.facts.number, await keep(tx, one, ids));
      return { imported: placed.length, known };
    });
  }
}

function rowsOf(bytes: Buffer): ReadRows {
  const { rows } = readCsv(bytes);
  if (rows.length > MOST_ROWS) throw new Refusal('FAPIAO.FILE_TOO_LONG', { most: MOST_ROWS });
  return readFapiaoRows(rows);
}

async function place(tx: Tx, { rows, faults }: ReadRows): Promise<Placing> {
  const known = await knownNumbers(
    tx,
    rows.map(({ facts }) => facts.number),
  );
  const blues = await bluesNumbered(
    tx,
    rows.flatMap(({ blueNumber }) => blueNumber ?? []),
  );
  const invoices = await coversOf(tx, [
    ...new Set([
      ...rows.flatMap(({ invoiceNumber }) => invoiceNumber ?? []),
      ...[...blues.values()].map(({ invoiceNumber }) => invoiceNumber),
    ]),
  ]);
  const placing = placeRows(rows, {
    today: await firmToday(tx),
    invoices,
    blues,
    known: new Set(known.keys()),
  });
  return { ...placing, faults: [...faults, ...placing.faults] };
}

function rowsWrong(faults: readonly FapiaoFinding[]): Refusal {
  const lines = [...new Set(faults.map(({ line }) => line))];
  return new Refusal('FAPIAO.ROWS_WRONG', {
    count: lines.length,
    lines: lines.slice(0, NAMED_LINES).join(', '),
  });
}

/** @returns its id */
async function keep(
  tx: ChangeTx,
  { row, invoice }: PlacedRow,
  ids: ReadonlyMap<string, string>,
): Promise<string> {
  const { facts, form, blueNumber } = row;
  const covered = { ...facts, coversMinor: totalOf(facts) };
  const request = blueNumber === null ? await requestOfInvoice(tx, invoice.invoiceId) : null;
  if (request) {
    await issueFapiao(tx, { ...request, form }, covered);
    return request.id;
  }
  const blueId =
    blueNumber === null
      ? null
      : (ids.get(blueNumber) ?? (await knownNumbers(tx, [blueNumber])).get(blueNumber) ?? null);
  return insertIssued(
    tx,
    {
      caseId: invoice.caseId,
      clientId: invoice.clientId,
      invoiceId: invoice.invoiceId,
      colour: blueNumber === null ? 'blue' : 'red',
      form,
      blueId,
      titleVersion: null,
      buyerTicked: false,
      confirmationNumber: null,
      reason: '',
    },
    covered,
  );
}
