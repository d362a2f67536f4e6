import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import {
  actingStaffId,
  HELP_CHAPTERS,
  type HelpChapter,
  type QuestionState,
  type Scope,
} from '@overturn/kernel';
import { UnitOfWork, type ChangeTx, type Page } from '@overturn/platform';
import type { ArticleText } from '../../domain/articles/article';
import { SHIPPED_ARTICLES } from '../../domain/articles/shipped-articles';
import {
  addArticleVersion,
  articleForUpdate,
  keptArticles,
  publishArticle,
  versionsOfArticle,
  type ArticleVersion,
  type KeptArticle,
} from '../../infrastructure/articles/article.repository';
import {
  listQuestions,
  settleQuestion,
  type Question,
} from '../../infrastructure/articles/question.repository';
import { answeredQuestion } from './answered-question';

type Names = ReadonlyMap<string, string>;

/** A chapter as staff see it: `kept` is null while it is as shipped and nobody has taken it up. */
export interface Chapter {
  readonly chapter: HelpChapter;
  readonly text: ArticleText;
  readonly kept: KeptArticle | null;
}

/** The help that a firm writes for its clients, and what they asked beyond it. */
@Injectable()
export class HelpDesk {
  constructor(private readonly work: UnitOfWork) {}

  /** Every chapter in its order. */
  chapters(scope: Scope): Promise<{ items: readonly Chapter[]; staff: Names }> {
    return this.work.read(scope, async (tx) => {
      const kept = new Map((await keptArticles(tx)).map((one) => [one.chapter, one]));
      const items = HELP_CHAPTERS.map((chapter) => {
        const one = kept.get(chapter) ?? null;
        return { chapter, kept: one, text: one?.newest ?? SHIPPED_ARTICLES[chapter] };
      });
      const people = items.flatMap(({ kept: one }) => [
        one?.newest.writtenBy ?? null,
        one?.publishedBy ?? null,
      ]);
      return { items, staff: await staffNames(tx, people) };
    });
  }

  /** Every version of a chapter, newest first. */
  versions(scope: Scope, chapter: HelpChapter): Promise<{ items: ArticleVersion[]; staff: Names }> {
    return this.work.read(scope, async (tx) => {
      const items = await versionsOfArticle(tx, chapter);
      return {
        items,
        staff: await staffNames(
          tx,
          items.map(({ writtenBy }) => writtenBy),
        ),
      };
    });
  }

  /** Writes another version; clients go on reading the published one. @throws LIBRARY.VERSION_CONFLICT */
  write(scope: Scope, chapter: HelpChapter, version: number, text: ArticleText): Promise<void> {
    const staffId = actingStaffId(scope);
    return this.change(scope, 'article.write', chapter, async (tx) => {
      const locked = await articleForUpdate(tx, chapter, version, SHIPPED_ARTICLES[chapter]);
      await addArticleVersion(tx, chapter, locked, text, staffId);
    });
  }

  /** Lets clients read the newest version, or no version any more. @throws LIBRARY.VERSION_CONFLICT */
  publish(scope: Scope, chapter: HelpChapter, version: number, isPublished: boolean): Promise<void> {
    const staffId = actingStaffId(scope);
    return this.change(scope, isPublished ? 'article.publish' : 'article.take_back', chapter, async (tx) => {
      const locked = await articleForUpdate(tx, chapter, version, SHIPPED_ARTICLES[chapter]);
      await publishArticle(tx, chapter, locked, isPublished ? staffId : null);
    });
  }

  questions(
    scope: Scope,
    query: { readonly state: QuestionState; readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<Page<Question> & { staff: Names }> {
    return this.work.read(scope, async (tx) => {
      const page = await listQuestions(tx, query);
      return {
        ...page,
        staff: await staffNames(
          tx,
          page.items.map(({ settledBy }) => settledBy),
        ),
      };
    });
  }

  /** Answers a question, which is mailed to who left an e-mail, or says why it was set aside. @throws LIBRARY.QUESTION_NOT_FOUND, LIBRARY.VERSION_CONFLICT */
  settle(
    scope: Scope,
    questionId: string,
    version: number,
    settled: { readonly state: Exclude<QuestionState, 'open'>; readonly note: string },
  ): Promise<void> {
    const by = actingStaffId(scope);
    return this.work.change(scope, 'question.settle', async (tx) => {
      await settleQuestion(tx, questionId, version, { ...settled, by });
      if (await answeredQuestion(tx, questionId))
        await tx.emit('library.question_answered.v1', { questionId });
    });
  }

  private change(
    scope: Scope,
    action: string,
    chapter: HelpChapter,
    work: (tx: ChangeTx) => Promise<void>,
  ): Promise<void> {
    return this.work.change(scope, action, async (tx) => {
      await work(tx);
      tx.touch('article', chapter);
    });
  }
}
