import { HELP_CHAPTERS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { LocaleField, line, paragraph } from './fields';

/** A chapter of the help as everybody may read it; plan text, and a line that begins with `## ` is a heading. */
export const HelpArticle = z.strictObject({
  chapter: z.enum(HELP_CHAPTERS),
  titleZh: z.string(),
  titleEn: z.string(),
  bodyZh: z.string(),
  bodyEn: z.string(),
});
export type HelpArticle = z.infer<typeof HelpArticle>;

export const HelpQuery = z.object({ q: z.string().trim().max(100).default('') });

export const AskRequest = z.strictObject({
  words: paragraph(1000),
  /** How to answer; empty where the firm knows. */
  contact: line(200).or(z.literal('')),
  locale: LocaleField,
});
