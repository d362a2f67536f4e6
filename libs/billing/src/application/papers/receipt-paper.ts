import { BASE_CURRENCY, writtenAmount } from '@overturn/kernel';
import type { Paper } from '@overturn/platform';
import type { PaperHead } from '@overturn/identity';
import type { Payment } from '../../infrastructure/payment.repository';
import { letterheadLines } from './letterhead-lines';
import { METHOD_WORDS, PAPER_WORDS as WORDS, type PaperLanguage } from './paper-words';

export interface ReceiptOnPaper {
  readonly payment: Payment;
  readonly letterhead: PaperHead;
  readonly client: string;
  readonly caseNumber: string;
  /** Null for a deposit. */
  readonly invoiceNumber: string | null;
  readonly language: PaperLanguage;
}

/** A receipt (收据) of one confirmed payment: who paid what, when, how and for which invoice. */
export function paperOfReceipt(one: ReceiptOnPaper): Paper {
  const { payment, language, invoiceNumber } = one;
  const { exchange } = payment;
  const say = (word: Readonly<Record<PaperLanguage, string>>) => word[language];
  const amount = writtenAmount({ currency: payment.currency, minor: payment.amountMinor });
  const settled =
    exchange === null
      ? []
      : [
          [
            say(WORDS.settles),
            writtenAmount({ currency: exchange.invoiceCurrency, minor: exchange.settlesMinor }),
          ],
          ...exchange.rates.map(({ currency, rate, day }) => [
            say(WORDS.exchangeRate),
            `1 ${currency} = ${rate} ${BASE_CURRENCY} (${day})`,
          ]),
        ];
  return {
    letterhead: letterheadLines(one.letterhead, language),
    title: say(WORDS.receipt),
    mark: null,
    footer: `${one.caseNumber} · ${invoiceNumber ?? say(WORDS.receipt)} · ${payment.reference}`,
    blocks: [
      {
        kind: 'table',
        hasHead: false,
        rows: [
          [say(WORDS.receivedFrom), one.client],
          [say(WORDS.caseNumber), one.caseNumber],
          [say(WORDS.forInvoice), invoiceNumber ?? say(WORDS.forDeposit)],
          [say(WORDS.receivedOn), payment.receivedOn],
          [say(WORDS.method), say(METHOD_WORDS[payment.method])],
          [say(WORDS.transfer), payment.reference],
          [say(WORDS.amount), amount],
          ...settled,
        ],
      },
      { kind: 'paragraph', text: say(WORDS.receivedNote) },
    ],
  };
}
