import type { Currency } from '@overturn/kernel';

export const BANK_DATE_FORMATS = ['ymd', 'dmy', 'mdy'] as const;
export type BankDateFormat = (typeof BANK_DATE_FORMATS)[number];

/** Which columns of a bank's statement mean what; names as they stand in its head. */
export interface BankMapping {
  /** Columns are named in this line of the file, counted from 1; what stands above is left out. */
  readonly headLine: number;
  readonly date: string;
  /** Money that came in: a column of its own, or a signed one in which money that went out is below zero. */
  readonly amount: string;
  readonly counterparty: string | null;
  /** What the payer wrote. */
  readonly remark: string | null;
  /** The bank's own number of the transfer. */
  readonly bankReference: string | null;
  readonly dateFormat: BankDateFormat;
  readonly currency: Currency;
}

const WORDS = {
  date: ['交易日期', '记账日期', '入账日期', '日期', '交易时间', 'booking date', 'date'],
  amount: ['贷方发生额', '收入金额', '收入', '贷方金额', '贷方', '交易金额', '金额', 'credit', 'amount'],
  counterparty: ['对方户名', '对方名称', '付款人名称', '付款人', '户名', 'counterparty', 'payer', 'name'],
  remark: ['附言', '摘要', '备注', '用途', 'reference', 'description', 'memo', 'remark'],
  bankReference: ['交易流水号', '流水号', '凭证号', '交易序号', 'transaction id', 'transaction no'],
} as const;
const MOST_HEAD_LINES = 20;

const plain = (text: string) => text.trim().toLowerCase();

function columnFor(head: readonly string[], words: readonly string[]): string | null {
  for (const word of words) {
    const exact = head.find((name) => plain(name) === word);
    if (exact !== undefined) return exact;
  }
  for (const word of words) {
    const near = head.find((name) => plain(name).includes(word));
    if (near !== undefined) return near;
  }
  return null;
}

/** What the columns of a statement seem to mean; null where no line looks like a head. A person checks it. */
export function guessMapping(rows: readonly (readonly string[])[], currency: Currency): BankMapping | null {
  const top = rows.slice(0, MOST_HEAD_LINES);
  for (const [index, head] of top.entries()) {
    const date = columnFor(head, WORDS.date);
    const amount = columnFor(head, WORDS.amount);
    if (date === null || amount === null || date === amount) continue;
    return {
      headLine: index + 1,
      date,
      amount,
      counterparty: columnFor(head, WORDS.counterparty),
      remark: columnFor(head, WORDS.remark),
      bankReference: columnFor(head, WORDS.bankReference),
      dateFormat: 'ymd',
      currency,
    };
  }
  return null;
}
