import { percentText, writtenAmount } from '@overturn/kernel';
import type { PaperHead } from '@overturn/identity';
import type { Paper } from '@overturn/platform';
import type { Invoice } from '../../infrastructure/invoice.repository';
import { letterheadLines } from './letterhead-lines';
import { LINE_WORDS, PAPER_WORDS as WORDS, type PaperLanguage } from './paper-words';

export interface InvoiceOnPaper {
  readonly invoice: Invoice;
  readonly letterhead: PaperHead;
  /** Where to pay to, in this language; empty: not said. */
  readonly payTo: readonly string[];
  readonly client: string;
  readonly clientTaxNumber: string | null;
  readonly caseNumber: string;
  /** Calendar day in the firm's zone; null before it is issued. */
  readonly issuedOn: string | null;
  readonly language: PaperLanguage;
}

/**
 * An invoice as it was issued: lines with their clauses, net, tax, total, what was set against it on that day, what was
 * to be paid, and where to. What was paid later is on receipts.
 */
export function paperOfInvoice(one: InvoiceOnPaper): Paper {
  const { invoice, language, letterhead } = one;
  const say = (word: Readonly<Record<PaperLanguage, string>>) => word[language];
  const amount = (minor: bigint) => writtenAmount({ currency: invoice.currency, minor });
  const tax =
    invoice.taxRatePpm === null ? say(WORDS.tax) : `${say(WORDS.tax)} ${percentText(invoice.taxRatePpm)} %`;
  const isVoid = invoice.state === 'void';
  const applied = invoice.depositAppliedMinor;
  return {
    letterhead: letterheadLines(letterhead, language),
    title:
      `${say(invoice.kind === 'fee' ? WORDS.invoice : WORDS.assessmentInvoice)} ${invoice.number ?? ''}`.trim(),
    mark: invoice.state === 'void' ? say(WORDS.void) : invoice.number === null ? say(WORDS.draft) : null,
    footer: `${one.caseNumber} · ${invoice.number ?? say(WORDS.draft)}`,
    blocks: [
      {
        kind: 'table',
        hasHead: false,
        rows: [
          [say(WORDS.client), one.client],
          ...(one.clientTaxNumber === null ? [] : [[say(WORDS.clientTaxNumber), one.clientTaxNumber]]),
          [say(WORDS.caseNumber), one.caseNumber],
          ...(one.issuedOn === null ? [] : [[say(WORDS.issuedOn), one.issuedOn]]),
          ...(invoice.dueOn === null ? [] : [[say(WORDS.dueOn), invoice.dueOn]]),
        ],
      },
      {
        kind: 'table',
        hasHead: true,
        rows: [
          [say(WORDS.item), say(WORDS.clause), say(WORDS.amount)],
          ...invoice.lines.map(({ kind, clause, amountMinor }) => [
            say(LINE_WORDS[kind]),
            clause,
            amount(amountMinor),
          ]),
          [say(WORDS.net), '', amount(invoice.netMinor)],
          ...(invoice.taxMinor === 0n ? [] : [[tax, '', amount(invoice.taxMinor)]]),
          [say(WORDS.total), '', amount(invoice.totalMinor)],
          ...(applied > 0n ? [[say(WORDS.deposit), '', amount(-applied)]] : []),
          ...(isVoid ? [] : [[say(WORDS.open), '', amount(invoice.totalMinor - applied)]]),
        ],
      },
      ...(one.payTo.length === 0 || isVoid
        ? []
        : [
            { kind: 'heading' as const, text: say(WORDS.payTo) },
            ...one.payTo.map((text) => ({ kind: 'paragraph' as const, text })),
            {
              kind: 'note' as const,
              text: `${say(WORDS.reference)}: ${invoice.number ?? one.caseNumber}`,
            },
          ]),
    ],
  };
}
