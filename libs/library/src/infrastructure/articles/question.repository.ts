import { Refusal, type Locale, type QuestionState } from '@overturn/kernel';
import {
  cursorId,
  cursorInstant,
  decodeCursor,
  newId,
  toPage,
  type ChangeTx,
  type Page,
  type Tx,
} from '@overturn/platform';

export interface NewQuestion {
  readonly clientId: string | null;
  readonly words: string;
  readonly contact: string;
  readonly locale: Locale;
}

/** A question that the help did not answer. `settledBy` is a staff id. */
export interface Question extends NewQuestion {
  readonly id: string;
  readonly askedAt: Date;
  readonly state: QuestionState;
  readonly note: string;
  readonly settledBy: string | null;
  readonly settledAt: Date | null;
  readonly version: number;
}

const COLUMNS = `id, client_id as "clientId", words, contact, locale, asked_at as "askedAt", state, note,
  settled_by as "settledBy", settled_at as "settledAt", version`;

export async function insertQuestion(tx: ChangeTx, question: NewQuestion): Promise<void> {
  const id = newId();
  const { clientId, words, contact, locale } = question;
  await tx.query(
    `insert into library.questions (firm_id, id, client_id, words, contact, locale, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.scope.firmId, id, clientId, words, contact, locale, tx.now],
  );
  tx.touch('question', id);
}

/** Newest first, paged by keyset. */
export async function listQuestions(
  tx: Tx,
  query: { readonly state: QuestionState; readonly cursor?: string | undefined; readonly limit: number },
): Promise<Page<Question>> {
  const after = decodeCursor(query.cursor, 2);
  const rows = await tx.query<Question>(
    `select ${COLUMNS} from library.questions where firm_id = $1 and state = $2
       and ($3::timestamptz is null or (asked_at, id) < ($3, $4::uuid))
     order by asked_at desc, id desc limit $5`,
    [
      tx.scope.firmId,
      query.state,
      after ? cursorInstant(after[0]) : null,
      after ? cursorId(after[1]) : null,
      query.limit + 1,
    ],
  );
  return toPage(
    rows,
    query.limit,
    (row) => [row.askedAt.toISOString(), row.id],
    (row) => row,
  );
}

export async function questionOf(tx: Tx, id: string): Promise<Question | null> {
  const [question] = await tx.query<Question>(
    `select ${COLUMNS} from library.questions where firm_id = $1 and id = $2`,
    [tx.scope.firmId, id],
  );
  return question ?? null;
}

/** @throws LIBRARY.QUESTION_NOT_FOUND, LIBRARY.VERSION_CONFLICT */
export async function settleQuestion(
  tx: ChangeTx,
  id: string,
  version: number,
  settled: { readonly state: Exclude<QuestionState, 'open'>; readonly note: string; readonly by: string },
): Promise<void> {
  const { firmId } = tx.scope;
  const rows = await tx.query<{ id: string }>(
    `with changed as (update library.questions set state = $4, note = $5, settled_by = $6, settled_at = $7,
       version = version + 1 where firm_id = $1 and id = $2 and version = $3 returning id) select id from changed`,
    [firmId, id, version, settled.state, settled.note, settled.by, tx.now],
  );
  if (rows.length === 0) {
    const [there] = await tx.query<{ version: number }>(
      'select version from library.questions where firm_id = $1 and id = $2',
      [firmId, id],
    );
    if (!there) throw new Refusal('LIBRARY.QUESTION_NOT_FOUND');
    throw new Refusal('LIBRARY.VERSION_CONFLICT', { currentVersion: there.version });
  }
  tx.touch('question', id);
}
