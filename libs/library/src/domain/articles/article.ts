import type { HelpChapter } from '@overturn/kernel';

/** What a chapter says, in both languages; written as plan text, and a line that begins with `## ` is a heading. */
export interface ArticleText {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly bodyZh: string;
  readonly bodyEn: string;
}

export type ShippedArticles = Readonly<Record<HelpChapter, ArticleText>>;
