import { checkFacts, totalOf } from '../../domain/fapiao-facts';
import type { BlueLeft, InvoiceCover } from '../../infrastructure/covered.read-model';
import type { FapiaoFault, FapiaoFinding, FapiaoRow } from './fapiao-row';

/** A row and where it belongs. */
export interface PlacedRow {
  readonly row: FapiaoRow;
  readonly invoice: InvoiceCover;
}

export interface Register {
  readonly today: string;
  readonly invoices: ReadonlyMap<string, InvoiceCover>;
  readonly blues: ReadonlyMap<string, BlueLeft>;
  readonly known: ReadonlySet<string>;
}

export interface Placing {
  readonly placed: readonly PlacedRow[];
  /** Registered before; they are left out. */
  readonly known: number;
  readonly faults: readonly FapiaoFinding[];
}

interface Left {
  readonly form: 'general' | 'special';
  readonly issuedOn: string;
  readonly invoiceNumber: string;
  net: bigint;
  tax: bigint;
}

/**
 * Finds the invoice of each blue row and the blue one of each red row, in the register or above it in the file, and counts
 * what is left of both while it goes. Rows that fit nowhere are named.
 */
export function placeRows(rows: readonly FapiaoRow[], register: Register): Placing {
  const covered = new Map([...register.invoices].map(([number, { coveredMinor }]) => [number, coveredMinor]));
  const blues = new Map(
    [...register.blues].map(([number, one]): [string, Left] => [
      number,
      {
        form: one.form,
        issuedOn: one.issuedOn,
        invoiceNumber: one.invoiceNumber,
        net: one.netMinor,
        tax: one.taxMinor,
      },
    ]),
  );
  const placed: PlacedRow[] = [];
  const faults: FapiaoFinding[] = [];
  // Blue ones first: a file lists the newest on top, and red ones come after their blue one.
  const inOrder = [...rows.filter(({ isRed }) => !isRed), ...rows.filter(({ isRed }) => isRed)];
  const fresh = inOrder.filter(({ facts }) => !register.known.has(facts.number));
  for (const row of fresh) {
    const blue = row.blueNumber === null ? undefined : blues.get(row.blueNumber);
    const invoiceNumber = row.isRed ? blue?.invoiceNumber : row.invoiceNumber;
    const invoice = register.invoices.get(invoiceNumber ?? '');
    const fault = faultOf(
      row,
      { invoice, blue, covered: covered.get(invoiceNumber ?? '') ?? 0n },
      register.today,
    );
    if (fault !== null || !invoice) {
      faults.push({
        line: row.line,
        fault: fault ?? 'invoice',
        about: row.blueNumber ?? row.invoiceNumber ?? '',
      });
      continue;
    }
    const total = totalOf(row.facts);
    covered.set(invoice.number, (covered.get(invoice.number) ?? 0n) + (row.isRed ? -total : total));
    if (blue) {
      blue.net -= row.facts.netMinor;
      blue.tax -= row.facts.taxMinor;
    } else {
      const { netMinor: net, taxMinor: tax, issuedOn, number } = row.facts;
      blues.set(number, { form: row.form, issuedOn, invoiceNumber: invoice.number, net, tax });
    }
    placed.push({ row: blue ? { ...row, form: blue.form } : row, invoice });
  }
  return {
    placed,
    known: rows.length - fresh.length,
    faults: faults.sort((one, other) => one.line - other.line),
  };
}

function faultOf(
  row: FapiaoRow,
  {
    invoice,
    blue,
    covered,
  }: {
    readonly invoice: InvoiceCover | undefined;
    readonly blue: Left | undefined;
    readonly covered: bigint;
  },
  today: string,
): FapiaoFault | null {
  const { facts, isRed, form } = row;
  if (isRed && !blue) return 'blue';
  if (!invoice || (invoice.isVoid && !isRed)) return 'invoice';
  // How much of an invoice in another currency a fapiao covers, a person says.
  if (invoice.currency !== 'CNY') return 'currency';
  if (!checkFacts(facts, { today, form: blue?.form ?? form, currency: 'CNY' }).ok) return 'facts';
  if (!blue) return covered + totalOf(facts) > invoice.totalMinor ? 'over' : null;
  if (facts.issuedOn < blue.issuedOn) return 'day';
  return facts.netMinor > blue.net || facts.taxMinor > blue.tax ? 'over' : null;
}
