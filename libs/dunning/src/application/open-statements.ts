import { Injectable } from '@nestjs/common';
import {
  AGES,
  ageOf,
  firmToday,
  letterheadLines,
  payToLines,
  receivingAccountsAt,
  type Age,
} from '@overturn/billing';
import { clientNameIn, clientOnPaper } from '@overturn/clients';
import { paperHeadAt } from '@overturn/identity';
import { Refusal, writtenAmount, type Scope } from '@overturn/kernel';
import { UnitOfWork, pdfOfPaper, type Paper, type Tx } from '@overturn/platform';
import { openItemsOn, type OpenItem } from '../infrastructure/overdue.read-model';

type Language = 'zh' | 'en';

interface OpenStatement {
  readonly day: string;
  readonly items: readonly (OpenItem & { readonly age: Age })[];
}

const WORDS = {
  zh: {
    title: '欠款对账单',
    client: '客户：',
    on: '截至 ',
    number: '账单',
    due: '付款期限',
    age: '逾期',
    amount: '未付金额',
    total: '合计',
    other: '其他',
    none: '没有欠款。',
    payTo: '付款账户',
    ages: { notDue: '未到期', days1To30: '1–30 天', days31To60: '31–60 天', days61To90: '61–90 天', over90: '90 天以上' },
  },
  en: {
    title: 'Statement of what is owed',
    client: 'Client: ',
    on: 'On ',
    number: 'Invoice',
    due: 'Due on',
    age: 'Overdue',
    amount: 'Open',
    total: 'Total',
    other: 'Other',
    none: 'Nothing is owed.',
    payTo: 'Please pay to',
    ages: { notDue: 'not due', days1To30: '1–30 days', days31To60: '31–60 days', days61To90: '61–90 days', over90: 'over 90 days' },
  },
} as const; // prettier-ignore

/** What a client owes on a day, by age and currency, out of the ledger: it ties to the receivable account of that day. */
@Injectable()
export class OpenStatements {
  constructor(private readonly work: UnitOfWork) {}

  /** As a PDF; `day` null: today in the firm's zone. @throws CLIENTS.CLIENT_NOT_FOUND, DUNNING.DAY_AHEAD */
  async paper(
    scope: Scope,
    clientId: string,
    { day, language }: { readonly day: string | null; readonly language: Language },
  ): Promise<{ readonly fileName: string; readonly bytes: Buffer }> {
    const { statement, paper, at } = await this.work.read(scope, async (tx) => {
      const client = clientNameIn(language, await clientOnPaper(tx, clientId));
      const found = await statementOn(tx, clientId, day);
      const letterhead = await paperHeadAt(tx, tx.now);
      const head = letterheadLines(letterhead, language);
      const currencies = found.items.map(({ currency }) => currency);
      const payTo = payToLines(await receivingAccountsAt(tx, tx.now), currencies, language);
      const drawn = paperOf(found, { client, language, head, payTo });
      return { statement: found, paper: drawn, at: tx.now };
    });
    return { fileName: `statement-${statement.day}-${language}.pdf`, bytes: await pdfOfPaper(paper, at) };
  }
}

async function statementOn(tx: Tx, clientId: string, given: string | null): Promise<OpenStatement> {
  const today = await firmToday(tx);
  const day = given ?? today;
  if (day > today) throw new Refusal('DUNNING.DAY_AHEAD');
  const items = await openItemsOn(tx, clientId, day);
  return { day, items: items.map((one) => ({ ...one, age: ageOf(one.dueOn, day) })) };
}

interface OnPaper {
  readonly client: string;
  readonly language: Language;
  readonly head: Paper['letterhead'];
  readonly payTo: readonly string[];
}

function paperOf({ day, items }: OpenStatement, { client, language, head, payTo }: OnPaper): Paper {
  const words = WORDS[language];
  const currencies = [...new Set(items.map(({ currency }) => currency))];
  return {
    letterhead: head,
    title: words.title,
    mark: null,
    footer: `${words.on}${day}`,
    blocks: [
      { kind: 'paragraph', text: `${words.client}${client}` },
      { kind: 'paragraph', text: `${words.on}${day}` },
      ...(items.length === 0 ? [{ kind: 'note' as const, text: words.none }] : []),
      ...currencies.map((currency) => {
        const own = items.filter((one) => one.currency === currency);
        const sum = (of: typeof own) => of.reduce((total, { minor }) => total + minor, 0n);
        const shown = (minor: bigint) => writtenAmount({ currency, minor });
        return {
          kind: 'table' as const,
          hasHead: true,
          rows: [
            [words.number, words.due, words.age, words.amount],
            ...own.map((one) => [
              one.number ?? words.other,
              one.dueOn ?? '',
              words.ages[one.age],
              shown(one.minor),
            ]),
            ...AGES.map((age) => [age, own.filter((one) => one.age === age)] as const)
              .filter(([, of]) => of.length > 0)
              .map(([age, of]) => ['', '', words.ages[age], shown(sum(of))]),
            [words.total, '', '', shown(sum(own))],
          ],
        };
      }),
      ...(payTo.length === 0 || items.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: words.payTo },
            ...payTo.map((text) => ({ kind: 'paragraph' as const, text })),
          ]),
    ],
  };
}
