import { Injectable } from '@nestjs/common';
import { caseNumbers } from '@overturn/cases';
import { clientNameIn, clientNames } from '@overturn/clients';
import { paperHeadAt } from '@overturn/identity';
import {
  actingStaffId,
  LEDGER_ACCOUNTS,
  Refusal,
  plainAmount,
  writtenAmount,
  type Currency,
  type LedgerAccount,
  type Scope,
} from '@overturn/kernel';
import { UnitOfWork, pdfOfPaper, type Paper, type Tx } from '@overturn/platform';
import { USUAL_ACCOUNT_CODES } from '../../domain/exports/account-codes';
import {
  journalLines,
  owedBefore,
  ownAccountCodes,
  setAccountCodes,
  type JournalLine,
} from '../../infrastructure/exports/journal.read-model';
import { writeTable, type ExportFormat } from '../../infrastructure/exports/write-table';
import { letterheadLines } from '../papers/letterhead-lines';
import { ACCOUNT_WORDS, KIND_WORDS } from './account-words';

type Language = 'zh' | 'en';
export interface ExportPeriod {
  readonly from: string;
  /** Last day. */
  readonly to: string;
  readonly language: Language;
}

interface ExportFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

const MOST_LINES = 50_000;
const MOST_STATEMENT_LINES = 2_000;
const HEAD = {
  zh: ['日期', '凭证', '分录', '摘要', '科目编码', '科目', '币种', '借方', '贷方', '单据', '案件', '客户'],
  en: ['Date', 'Entry', 'Line', 'What', 'Code', 'Account', 'Currency', 'Debit', 'Credit', 'Document', 'Case', 'Client'],
} as const; // prettier-ignore
const WORDS = {
  zh: { title: '对账单', client: '客户：', period: '期间：', opening: '期初欠款', closing: '期末欠款', day: '日期', what: '摘要', document: '单据', amount: '金额', none: '本期没有往来。' },
  en: { title: 'Statement of account', client: 'Client: ', period: 'Period: ', opening: 'Owed before', closing: 'Owed at the end', day: 'Day', what: 'What', document: 'Document', amount: 'Amount', none: 'Nothing moved in this period.' },
} as const; // prettier-ignore

/** The ledger for the firm's own books, and for clients to see what they owe. */
@Injectable()
export class BookExports {
  constructor(private readonly work: UnitOfWork) {}

  /** The code of every account: the firm's own, or the usual one. */
  codes(scope: Scope): Promise<ReadonlyMap<LedgerAccount, string>> {
    return this.work.read(scope, codesOf);
  }

  setCodes(
    scope: Scope,
    codes: readonly { readonly account: LedgerAccount; readonly code: string }[],
  ): Promise<void> {
    return this.work.change(scope, 'account_codes.set', (tx) =>
      // Named twice, the last one counts.
      setAccountCodes(
        tx,
        [...new Map(codes.map((one) => [one.account, one])).values()],
        actingStaffId(scope),
      ),
    );
  }

  /**
   * Every posting of a period, a line each: debits and credits of a currency come to the same, as in the ledger.
   * @throws BILLING.EXPORT_PERIOD_WRONG
   */
  async journal(scope: Scope, period: ExportPeriod, format: ExportFormat): Promise<ExportFile> {
    const { language, from, to } = period;
    requirePeriod(period);
    const rows = await this.work.read(scope, async (tx) => {
      const lines = await linesOf(tx, period, null, MOST_LINES);
      const codes = await codesOf(tx);
      const cases = await caseNumbers(tx, [...new Set(lines.map(({ caseId }) => caseId))]);
      const clients = await clientNames(tx, [...new Set(lines.map(({ clientId }) => clientId))]);
      return lines.map((one) => {
        const minor = BigInt(one.minor);
        const amount = plainAmount({ currency: one.currency, minor: minor < 0n ? -minor : minor });
        const client = clients.get(one.clientId);
        return [
          one.occurredOn,
          one.entryId,
          `${one.position}`,
          KIND_WORDS[one.kind][language],
          codes.get(one.account) ?? '',
          ACCOUNT_WORDS[one.account][language],
          one.currency,
          { amount: minor > 0n ? amount : '' },
          { amount: minor < 0n ? amount : '' },
          one.document ?? '',
          cases.get(one.caseId) ?? '',
          client ? clientNameIn('zh', client) : '',
        ];
      });
    });
    return {
      fileName: `journal-${from}-${to}.${format}`,
      bytes: await writeTable(HEAD[language], rows, format),
    };
  }

  /**
   * What moved between the firm and a client, as a PDF: owed before, each movement, owed at the end.
   * @throws BILLING.EXPORT_PERIOD_WRONG, CLIENTS.CLIENT_NOT_FOUND
   */
  async statement(scope: Scope, clientId: string, period: ExportPeriod): Promise<ExportFile> {
    requirePeriod(period);
    const { paper, at } = await this.work.read(scope, async (tx) => ({
      paper: await paperOf(tx, clientId, period),
      at: tx.now,
    }));
    return {
      fileName: `statement-${period.from}-${period.to}-${period.language}.pdf`,
      bytes: await pdfOfPaper(paper, at),
    };
  }
}

function requirePeriod({ from, to }: ExportPeriod): void {
  if (from > to) throw new Refusal('BILLING.EXPORT_PERIOD_WRONG', { most: MOST_LINES });
}

async function codesOf(tx: Tx): Promise<ReadonlyMap<LedgerAccount, string>> {
  const own = new Map((await ownAccountCodes(tx)).map(({ account, code }) => [account, code]));
  return new Map(LEDGER_ACCOUNTS.map((one) => [one, own.get(one) ?? USUAL_ACCOUNT_CODES[one]]));
}

async function linesOf(tx: Tx, period: ExportPeriod, clientId: string | null, most: number): Promise<JournalLine[]> {
  const lines = await journalLines(tx, { ...period, clientId }, most + 1);
  if (lines.length > most) throw new Refusal('BILLING.EXPORT_PERIOD_WRONG', { most });
  return lines;
} // prettier-ignore

async function paperOf(tx: Tx, clientId: string, period: ExportPeriod): Promise<Paper> {
  const { language, from, to } = period;
  const words = WORDS[language];
  const client = (await clientNames(tx, [clientId])).get(clientId);
  if (!client) throw new Refusal('CLIENTS.CLIENT_NOT_FOUND');
  const lines = (await linesOf(tx, period, clientId, MOST_STATEMENT_LINES)).filter(
    ({ account }) => account === 'receivable',
  );
  const before = await owedBefore(tx, clientId, from);
  const currencies = [...new Set([...before, ...lines].map(({ currency }) => currency))].sort();
  const table = (currency: Currency): Paper['blocks'][number] => {
    const own = lines.filter((one) => one.currency === currency);
    const opening = BigInt(before.find((one) => one.currency === currency)?.minor ?? '0');
    const closing = own.reduce((sum, { minor }) => sum + BigInt(minor), opening);
    const shown = (minor: bigint) => writtenAmount({ currency, minor });
    return {
      kind: 'table',
      hasHead: true,
      rows: [
        [words.day, words.what, words.document, words.amount],
        [from, words.opening, '', shown(opening)],
        ...own.map((one) => [
          one.occurredOn,
          KIND_WORDS[one.kind][language],
          one.document ?? '',
          shown(BigInt(one.minor)),
        ]),
        [to, words.closing, '', shown(closing)],
      ],
    };
  };
  const name = clientNameIn(language, client);
  return {
    letterhead: letterheadLines(await paperHeadAt(tx, tx.now), language),
    title: words.title,
    mark: null,
    footer: `${from} – ${to}`,
    blocks: [
      { kind: 'paragraph', text: `${words.client}${name ?? ''}` },
      { kind: 'paragraph', text: `${words.period}${from} – ${to}` },
      ...(currencies.length === 0 ? [{ kind: 'note' as const, text: words.none }] : currencies.map(table)),
    ],
  };
}
