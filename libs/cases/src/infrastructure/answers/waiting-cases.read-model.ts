import type { CaseStatus, MarketplaceCode } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

/** A word of a message that a case may carry too. */
export interface SoughtWord {
  readonly noticeId: string;
  readonly word: string;
}

/** So many cases, of any status, are looked at per word. */
const FOUND_PER_WORD = 200;

/** Cases awaiting Amazon that carry a word, for all words of a page in one query. */
export function casesWithWords(
  tx: Tx,
  sought: readonly SoughtWord[],
): Promise<{ noticeId: string; word: string; caseId: string }[]> {
  if (sought.length === 0) return Promise.resolve([]);
  return tx.query(
    `select s.notice_id as "noticeId", s.word, c.id as "caseId"
     from unnest($2::uuid[], $3::text[]) as s (notice_id, word)
     cross join lateral (select cases.search_ids(s.word, $4) as id) as found
     join cases.cases c on c.firm_id = $1 and c.id = found.id and c.status = 'awaiting_amazon'
     limit 2000`,
    [tx.scope.firmId, sought.map(({ noticeId }) => noticeId), sought.map(({ word }) => word), FOUND_PER_WORD],
  );
}

/** Cases awaiting Amazon of the shops. */
export function casesOfShops(
  tx: Tx,
  sellerAccountIds: readonly string[],
): Promise<{ caseId: string; sellerAccountId: string }[]> {
  if (sellerAccountIds.length === 0) return Promise.resolve([]);
  return tx.query(
    `select id as "caseId", seller_account_id as "sellerAccountId" from cases.cases
     where firm_id = $1 and status = 'awaiting_amazon' and seller_account_id = any ($2::uuid[]) limit 500`,
    [tx.scope.firmId, sellerAccountIds],
  );
}

/** The cases awaiting Amazon that moved last: what a person would look through where nothing points anywhere. */
export async function lastWaitingCases(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from cases.cases where firm_id = $1 and status = 'awaiting_amazon'
     order by updated_at desc, id desc limit $2`,
    [tx.scope.firmId, limit],
  );
  return rows.map(({ id }) => id);
}

export interface WaitingCaseFacts {
  readonly id: string;
  readonly number: string;
  readonly status: CaseStatus;
  readonly marketplace: MarketplaceCode;
  readonly clientId: string;
  readonly sellerAccountId: string;
  readonly assigneeId: string | null;
}

/** What a list says of the cases. */
export const factsOfCases = (tx: Tx, caseIds: readonly string[]): Promise<WaitingCaseFacts[]> =>
  tx.query<WaitingCaseFacts>(
    `select id, number, status, marketplace, client_id as "clientId", seller_account_id as "sellerAccountId",
            assignee_id as "assigneeId"
     from cases.cases where firm_id = $1 and id = any ($2::uuid[])`,
    [tx.scope.firmId, caseIds],
  );
