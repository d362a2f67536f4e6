import { findSellerAccounts } from '@overturn/clients';
import type { AnswerNotice } from '@overturn/notices';
import type { Tx } from '@overturn/platform';
import { matchAnswer, type AnswerMatch, type Clue, type ClueCode } from '../../domain/answers';
import {
  casesOfShops,
  casesWithWords,
  factsOfCases,
  lastWaitingCases,
  type SoughtWord,
  type WaitingCaseFacts,
} from '../../infrastructure/answers/waiting-cases.read-model';

/** Shown where nothing points to a case. */
const LAST_FEW = 5;

export interface MatchedAnswers {
  /** By notice id. */
  readonly matches: ReadonlyMap<string, AnswerMatch>;
  readonly cases: ReadonlyMap<string, WaitingCaseFacts>;
}

/** Which cases awaiting Amazon the messages may answer: six queries at most, whatever their number. */
export async function findWaitingCases(tx: Tx, notices: readonly AnswerNotice[]): Promise<MatchedAnswers> {
  const clues = new CluesByCase();
  const words = notices.flatMap(wordsOf);
  for (const { noticeId, word, caseId } of await casesWithWords(tx, words)) {
    const codes = words.filter((one) => one.noticeId === noticeId && one.word === word);
    for (const { code } of codes) clues.add(noticeId, caseId, { code, value: word });
  }
  await addShops(tx, notices, clues);
  const isFound = (noticeId: string) => clues.casesOf(noticeId).length > 0;
  const last = notices.every(({ id }) => isFound(id)) ? [] : await lastWaitingCases(tx, LAST_FEW);
  const facts = await factsOfCases(tx, [
    ...new Set([...last, ...notices.flatMap(({ id }) => clues.casesOf(id))]),
  ]);
  const cases = new Map(facts.map((one) => [one.id, one]));
  const matches = notices.map(({ id, marketplace }) => {
    const ids = isFound(id) ? clues.casesOf(id) : last;
    const waiting = ids.flatMap((caseId) => {
      const found = cases.get(caseId);
      return found ? [{ caseId, marketplace: found.marketplace, clues: clues.of(id, caseId) }] : [];
    });
    return [id, matchAnswer(marketplace, waiting)] as const;
  });
  return { matches: new Map(matches), cases };
}

const wordsOf = (notice: AnswerNotice): readonly (SoughtWord & { readonly code: ClueCode })[] => {
  const of = (code: ClueCode, words: readonly string[]) =>
    words.map((word) => ({ noticeId: notice.id, code, word }));
  return [
    ...of('case_reference', notice.caseReferences),
    ...of('order_id', notice.orderIds),
    ...of('asin', notice.asins),
  ];
};

/** As the database folds names: width, case and spaces aside. */
const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ');

async function addShops(tx: Tx, notices: readonly AnswerNotice[], clues: CluesByCase): Promise<void> {
  const shops = await findSellerAccounts(tx, {
    merchantTokens: [...new Set(notices.flatMap(({ merchantTokens }) => merchantTokens))],
    names: [...new Set(notices.flatMap(({ sellerNames }) => sellerNames))],
  });
  const cases = await casesOfShops(
    tx,
    shops.map(({ id }) => id),
  );
  for (const { caseId, sellerAccountId } of cases) {
    const shop = shops.find(({ id }) => id === sellerAccountId);
    if (!shop) continue;
    for (const notice of notices) {
      const token = notice.merchantTokens.find((one) => one === shop.merchantToken);
      if (token !== undefined) clues.add(notice.id, caseId, { code: 'merchant_token', value: token });
      const name = notice.sellerNames.find((one) => folded(one) === folded(shop.name));
      if (name !== undefined) clues.add(notice.id, caseId, { code: 'seller_name', value: name });
    }
  }
}

/** What of each message points to which case. */
class CluesByCase {
  private readonly found = new Map<string, Map<string, Clue[]>>();

  add(noticeId: string, caseId: string, clue: Clue): void {
    const cases = this.found.get(noticeId) ?? new Map<string, Clue[]>();
    cases.set(caseId, [...(cases.get(caseId) ?? []), clue]);
    this.found.set(noticeId, cases);
  }

  casesOf(noticeId: string): readonly string[] {
    return [...(this.found.get(noticeId)?.keys() ?? [])];
  }

  of(noticeId: string, caseId: string): readonly Clue[] {
    return this.found.get(noticeId)?.get(caseId) ?? [];
  }
}
