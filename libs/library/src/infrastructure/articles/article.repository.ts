import { Refusal, type HelpChapter } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { ArticleText } from '../../domain/articles/article';

/** A version of a chapter. `writtenBy` is a staff id; null: as shipped. */
export interface ArticleVersion extends ArticleText {
  readonly number: number;
  readonly writtenBy: string | null;
  readonly writtenAt: Date;
}

/** A chapter that the firm has taken up. `publishedBy` is a staff id. */
export interface KeptArticle {
  readonly chapter: HelpChapter;
  readonly newest: ArticleVersion;
  readonly published: number | null;
  readonly publishedBy: string | null;
  readonly publishedAt: Date | null;
  readonly version: number;
}

const TEXT = (v: string) =>
  `${v}.title_zh as "titleZh", ${v}.title_en as "titleEn", ${v}.body_zh as "bodyZh", ${v}.body_en as "bodyEn"`;

/** Every chapter that the firm has taken up, with its newest words. */
export async function keptArticles(tx: Tx): Promise<KeptArticle[]> {
  const rows = await tx.query<Omit<KeptArticle, 'newest'> & ArticleVersion>(
    `select a.chapter, a.published, a.version, v.number, ${TEXT('v')}, v.written_by as "writtenBy",
       v.written_at as "writtenAt", p.published_by as "publishedBy", p.published_at as "publishedAt"
     from library.articles a
     join library.article_versions v on v.firm_id = a.firm_id and v.chapter = a.chapter and v.number = a.newest
     left join lateral (select p.published_by, p.published_at from library.article_publications p
       where p.firm_id = a.firm_id and p.chapter = a.chapter and p.number = a.published
       order by p.published_at desc, p.id desc limit 1) p on true
     where a.firm_id = $1`,
    [tx.scope.firmId],
  );
  return rows.map(({ chapter, published, publishedBy, publishedAt, version, ...newest }) => ({
    chapter,
    published,
    publishedBy,
    publishedAt,
    version,
    newest,
  }));
}

/** A chapter as everybody may read it. */
export interface PublishedArticle extends ArticleText {
  readonly chapter: HelpChapter;
}

/** What clients read; with words only the chapters that hold them, in whichever language. */
export function publishedArticles(tx: Tx, q: string): Promise<PublishedArticle[]> {
  return tx.query<PublishedArticle>(
    `select a.chapter, ${TEXT('v')} from library.articles a
     join library.article_versions v on v.firm_id = a.firm_id and v.chapter = a.chapter and v.number = a.published
     where a.firm_id = $1 and ($2 = '' or position(platform.folded($2) in platform.folded(
       concat_ws(' ', v.title_zh, v.title_en, v.body_zh, v.body_en))) > 0)`,
    [tx.scope.firmId, q],
  );
}

const VERSIONS_SHOWN = 100;

/** Newest first, at most 100; empty for a chapter that nobody has taken up. */
export function versionsOfArticle(tx: Tx, chapter: HelpChapter): Promise<ArticleVersion[]> {
  return tx.query<ArticleVersion>(
    `select v.number, ${TEXT('v')}, v.written_by as "writtenBy", v.written_at as "writtenAt"
     from library.article_versions v where v.firm_id = $1 and v.chapter = $2 order by v.number desc limit $3`,
    [tx.scope.firmId, chapter, VERSIONS_SHOWN],
  );
}

interface LockedArticle {
  readonly newest: number;
  readonly version: number;
}

/** The chapter under lock; taken up as shipped where nobody has yet. @throws LIBRARY.VERSION_CONFLICT; version 0: not taken up */
export async function articleForUpdate(
  tx: ChangeTx,
  chapter: HelpChapter,
  version: number,
  shipped: ArticleText,
): Promise<LockedArticle> {
  const { firmId } = tx.scope;
  const created = await tx.query<LockedArticle>(
    `insert into library.articles (firm_id, chapter, newest, changed_at) values ($1, $2, 1, $3)
     on conflict do nothing returning newest, version`,
    [firmId, chapter, tx.now],
  );
  if (created[0]) {
    await insertVersion(tx, chapter, 1, shipped, null);
    if (version !== 0) throw new Refusal('LIBRARY.VERSION_CONFLICT', { currentVersion: 0 });
    return created[0];
  }
  const [row] = await tx.query<LockedArticle>(
    'select newest, version from library.articles where firm_id = $1 and chapter = $2 for update',
    [firmId, chapter],
  );
  if (row?.version !== version)
    throw new Refusal('LIBRARY.VERSION_CONFLICT', { currentVersion: row?.version ?? 0 });
  return row;
}

async function insertVersion(
  tx: ChangeTx,
  chapter: HelpChapter,
  number: number,
  text: ArticleText,
  writtenBy: string | null,
): Promise<void> {
  await tx.query(
    `insert into library.article_versions (firm_id, chapter, number, title_zh, title_en, body_zh, body_en, written_by, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.scope.firmId,
      chapter,
      number,
      text.titleZh,
      text.titleEn,
      text.bodyZh,
      text.bodyEn,
      writtenBy,
      tx.now,
    ],
  );
}

/** The next version of a chapter under lock. */
export async function addArticleVersion(
  tx: ChangeTx,
  chapter: HelpChapter,
  { newest }: LockedArticle,
  text: ArticleText,
  writtenBy: string,
): Promise<void> {
  await insertVersion(tx, chapter, newest + 1, text, writtenBy);
  await tx.query(
    `update library.articles set newest = newest + 1, changed_at = $3, version = version + 1 where firm_id = $1 and chapter = $2`,
    [tx.scope.firmId, chapter, tx.now],
  );
}

/** Lets clients read the newest version of a chapter under lock; or none. */
export async function publishArticle(
  tx: ChangeTx,
  chapter: HelpChapter,
  { newest }: LockedArticle,
  publishedBy: string | null,
): Promise<void> {
  const { firmId } = tx.scope;
  if (publishedBy !== null)
    await tx.query(
      `insert into library.article_publications (firm_id, id, chapter, number, published_by, published_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [firmId, newId(), chapter, newest, publishedBy, tx.now],
    );
  await tx.query(
    `update library.articles set published = $3, changed_at = $4, version = version + 1 where firm_id = $1 and chapter = $2`,
    [firmId, chapter, publishedBy === null ? null : newest, tx.now],
  );
}
