import { clientNameIn } from '@overturn/clients';
import { writtenAmount, type Currency } from '@overturn/kernel';
import type { Paper, PaperBlock } from '@overturn/platform';
import type { Clause } from '../../domain/clauses/clause';
import { renderClauses } from '../../domain/clauses/render-clauses';
import type { ClosingFigures } from '../../domain/closing/closing-figures';
import type { KeptCalculation } from '../../infrastructure/calculation.repository';
import type { ClosingStatement, StatementLanguage } from './closing-statement';
import { letterheadLines } from '../papers/letterhead-lines';
import { FORMULA_WORDS, REMEDY_WORDS, WORDS } from './closing-words';

type Say = (words: Readonly<Record<StatementLanguage, string>>) => string;

/** A closing statement as the client gets it; while the case is open every page says that it is no end yet. */
export function paperOfClosing(statement: ClosingStatement, language: StatementLanguage): Paper {
  const say: Say = (words) => words[language];
  const { letter, caseNumber, client, today } = statement;
  return {
    letterhead: letterheadLines(statement.head, language),
    title: say(WORDS.title),
    mark: statement.isFinal ? null : say(WORDS.interim),
    footer: `${caseNumber} · ${today}`,
    blocks: [
      { kind: 'paragraph', text: say(WORDS.client) + clientNameIn(language, client) },
      { kind: 'paragraph', text: `${say(WORDS.caseNumber)}${caseNumber}` },
      heading(say(WORDS.agreed)),
      ...(letter === null
        ? [note(say(WORDS.nothingAgreed))]
        : [
            note(`${say(WORDS.letter)} ${letter.revision} · ${letter.hash.slice(0, 16)}`),
            clauses(renderClauses(letter.plan), language),
          ]),
      heading(say(WORDS.steps)),
      ...(statement.calculations.length === 0 ? [note(say(WORDS.notCalculated))] : []),
      ...statement.calculations.map((one) => stepsOf(one, say)),
      ...documents(statement, say),
      ...remedies(statement, say),
      ...statement.figures.flatMap((figures) => totals(figures, say)),
      note(say(statement.isSettled ? WORDS.settled : WORDS.notSettled)),
    ],
  }; // prettier-ignore
}

const clauses = (all: readonly Clause[], language: StatementLanguage): PaperBlock => ({
  kind: 'list',
  isNumbered: true,
  items: all.map((clause) => [{ kind: 'paragraph', text: clause[language] }]),
});
const heading = (text: string): PaperBlock => ({ kind: 'heading', text });
const note = (text: string): PaperBlock => ({ kind: 'note', text });
const amount = (currency: Currency, minor: bigint) => writtenAmount({ currency, minor });

const stepsOf = ({ steps, currency, totalMinor }: KeptCalculation, say: Say): PaperBlock => ({
  kind: 'table',
  hasHead: true,
  rows: [
    [say(WORDS.step), say(WORDS.result)],
    ...steps.map(({ formula, resultMinor }) => [say(FORMULA_WORDS[formula]), amount(currency, resultMinor)]),
    [say(WORDS.due), amount(currency, totalMinor)],
  ],
});

function documents({ invoices, payments, creditNotes }: ClosingStatement, say: Say): readonly PaperBlock[] {
  const rows = [
    ...invoices.map((one) => [say(WORDS.invoice), one.number ?? '', amount(one.currency, one.totalMinor)]),
    ...creditNotes.map((one) => [say(WORDS.creditNote), one.number ?? '', amount(one.currency, -one.amountMinor)]),
    ...payments.map((one) => [
      say(one.purpose === 'deposit' ? WORDS.deposit : WORDS.payment),
      one.receivedOn,
      amount(one.currency, one.amountMinor),
    ]),
  ]; // prettier-ignore
  if (rows.length === 0) return [heading(say(WORDS.documents)), note(say(WORDS.noDocuments))];
  return [
    heading(say(WORDS.documents)),
    {
      kind: 'table',
      hasHead: true,
      rows: [[say(WORDS.what), say(WORDS.reference), say(WORDS.amount)], ...rows],
    },
  ];
}

function remedies({ claims }: ClosingStatement, say: Say): readonly PaperBlock[] {
  if (claims.length === 0) return [];
  return [
    heading(say(WORDS.guarantee)),
    ...claims.map(({ remedy, currency, amountMinor, reason }): PaperBlock => {
      const what = say(remedy === null ? WORDS.excluded : REMEDY_WORDS[remedy]);
      const money = amountMinor > 0n ? ` ${amount(currency, amountMinor)}` : '';
      return { kind: 'paragraph', text: `${what}${money} · ${reason}` };
    }),
  ];
}

function totals(figures: ClosingFigures, say: Say): readonly PaperBlock[] {
  const { currency } = figures;
  const rows = [
    ['invoiced', figures.invoicedMinor, true],
    ['credited', -figures.creditedMinor, false],
    ['paid', figures.paidMinor, true],
    ['depositReceived', figures.depositReceivedMinor, false],
    ['depositApplied', figures.depositAppliedMinor, false],
    ['depositReturned', figures.depositReturnedMinor, false],
    ['depositHeld', figures.depositHeldMinor, false],
    ['creditApplied', figures.creditAppliedMinor, false],
    ['creditGiven', figures.creditGivenMinor, false],
    ['refundOwed', figures.refundOwedMinor, false],
    ['open', figures.openMinor, true],
  ] as const;
  return [
    heading(`${say(WORDS.totals)} (${currency})`),
    {
      kind: 'table',
      hasHead: false,
      rows: rows
        .filter(([, minor, isAlways]) => isAlways || minor !== 0n)
        .map(([word, minor]) => [say(WORDS[word]), amount(currency, minor)]),
    },
  ];
}
