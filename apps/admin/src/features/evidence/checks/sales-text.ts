import type { CaseParticulars } from '@overturn/contracts/admin';

type Sales = CaseParticulars['sales'];

const ASIN = /(?<![A-Z0-9])(?=[A-Z0-9]*\d)[A-Z0-9]{10}(?![A-Z0-9])/;
const HEADER = /asin|units|销量|数量/i;

export const salesText = (sales: Sales): string =>
  sales.map(({ asin, quantity }) => `${asin} ${quantity}`).join('\n');

/**
 * Sales as they are typed or pasted from a report: a line holds an ASIN and, after it, pieces; the same ASIN twice is
 * added up. Lines that hold no such pair are given back, but for a table's head.
 */
export function salesOf(text: string): { readonly sales: Sales; readonly unread: readonly string[] } {
  const found = new Map<string, number>();
  const unread: string[] = [];
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  for (const [place, line] of lines.entries()) {
    if (line === '') continue;
    const asIs = line.normalize('NFKC').toUpperCase();
    const asin = ASIN.exec(asIs);
    const rest = asin ? asIs.slice(asin.index + 10).replaceAll(/(\d),(?=\d{3})/g, '$1') : '';
    const [number] = /\d+/.exec(rest) ?? [];
    if (asin && number !== undefined) found.set(asin[0], (found.get(asin[0]) ?? 0) + Number(number));
    else if (place > 0 || !HEADER.test(line) || asin) unread.push(line);
  }
  return { sales: [...found].map(([asin, quantity]) => ({ asin, quantity })), unread };
}
