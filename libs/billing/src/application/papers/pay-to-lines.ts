import type { Currency } from '@overturn/kernel';
import type { ReceivingAccounts } from '../../infrastructure/receiving-accounts.repository';
import { PAPER_WORDS as WORDS, type PaperLanguage } from './paper-words';

/** Where money of these currencies is paid to, as papers say it; empty when the firm has named no such account. */
export function payToLines(
  { accounts, asWritten }: Pick<ReceivingAccounts, 'accounts' | 'asWritten'>,
  currencies: readonly Currency[],
  language: PaperLanguage,
): readonly string[] {
  if (asWritten !== '') return asWritten.split('\n').filter((line) => line.trim() !== '');
  const label = (word: Readonly<Record<PaperLanguage, string>>, text: string) =>
    language === 'zh' ? `${word.zh}：${text}` : `${word.en}: ${text}`;
  return accounts
    .filter(({ currency }) => currencies.includes(currency))
    .map(({ currency, holder, bank, number, note }) =>
      [
        `${currency} · ${label(WORDS.accountHolder, holder)}`,
        label(WORDS.bank, bank),
        label(WORDS.accountNumber, number),
        ...(note === '' ? [] : [note]),
      ].join('\n'),
    );
}
