import type { BankLinesView, BankProfilesView } from '@overturn/contracts/admin';
import type { Answer, Caller } from './caller';

export const BANK_HEAD = ['交易日期', '贷方发生额', '对方户名', '附言', '交易流水号'] as const;

export const bankMapping = (own: object = {}) => ({
  headLine: 1,
  date: '交易日期',
  amount: '贷方发生额',
  counterparty: '对方户名',
  remark: '附言',
  bankReference: '交易流水号',
  dateFormat: 'ymd',
  currency: 'CNY',
  ...own,
});

/** Remembers a bank's columns. */
export const saveBank = (caller: Caller, name = '招商银行', mapping = bankMapping()): Promise<Answer> =>
  caller.put('/finance/bank-profiles', { name, mapping });

/** A bank's file; no cell of it needs quotes. */
export const csvOf = (rows: readonly (readonly string[])[], head: readonly string[] = BANK_HEAD): string =>
  [head, ...rows].map((cells) => cells.join(',')).join('\r\n');

/** Imports a file for the first bank of an answer with banks. */
export const statementOf = (
  caller: Caller,
  banks: Answer,
  rows: readonly (readonly string[])[] | Buffer,
): Promise<Answer> => {
  const [bank] = (banks.body as BankProfilesView).items;
  const bytes = Buffer.isBuffer(rows) ? rows : Buffer.from(csvOf(rows));
  return caller.post(`/finance/bank-statements?profileId=${bank?.id ?? ''}&fileName=a.csv`, bytes);
};

export const openBankLines = async (caller: Caller) =>
  ((await caller.get('/finance/bank-lines')).body as BankLinesView).items;
