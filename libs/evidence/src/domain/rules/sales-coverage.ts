import type { InvoiceFacts, InvoiceLine, JudgedFile, SalesOfAsin } from '../facts/evidence-facts';
import { fail, pass, unknown, type Judgement, type JudgingWorld } from './evidence-rule';
import { isInvoiceInTime } from './file-checks';

const COUNTED_ONE_BY_ONE = new Set(['piece', 'pair', 'set']);

/** Pieces on a line; null where a box is said to hold nobody knows how many. */
export const piecesOf = ({ quantity, unit, piecesPerUnit }: InvoiceLine): number | null => {
  const each = piecesPerUnit ?? (COUNTED_ONE_BY_ONE.has(unit) ? 1 : null);
  return each === null ? null : quantity * each;
};

const isInvoice = (facts: JudgedFile['facts']): facts is InvoiceFacts => facts?.kind === 'invoice';

/**
 * What the invoices cover of what was sold of each ASIN. Only invoices that are to be sent and issued within `limit`
 * days before the notice count. Null when there is no invoice to speak of.
 */
export function judgeCoverage(
  files: readonly JudgedFile[],
  world: JudgingWorld,
  limit: number,
): readonly { readonly asin: string; readonly judgement: Judgement }[] | null {
  const invoices = files.flatMap(({ facts, isSetAside }) => (isInvoice(facts) && !isSetAside ? [facts] : []));
  if (invoices.length === 0) return null;
  const lines = invoices.filter((one) => isInvoiceInTime(one, world, limit)).flatMap((one) => one.lines);
  return world.particulars.sales.map((sold) => ({ asin: sold.asin, judgement: coverageOf(sold, lines) }));
}

function coverageOf({ asin, quantity: need }: SalesOfAsin, lines: readonly InvoiceLine[]): Judgement {
  const pieces = lines.filter((line) => line.asin === asin).map(piecesOf);
  const have = pieces.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const params = { asin, have, need };
  if (have >= need) return pass('covered', params);
  if (pieces.includes(null)) return unknown('unit_unknown', params);
  return fail('short', { ...params, short: need - have });
}
