import { HELP_CHAPTERS, QUESTION_STATES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  Cursor,
  Id,
  Instant,
  Limit,
  LocaleField,
  Version,
  line,
  page,
  paragraph,
  remarks,
  route,
} from '../../common';
import { PersonName } from '../rounds/plan-content';

const text = { titleZh: z.string(), titleEn: z.string(), bodyZh: z.string(), bodyEn: z.string() };

export const ChapterView = z
  .object({
    chapter: z.enum(HELP_CHAPTERS),
    ...text,
    /** Of the words here; 0: as shipped, nobody has taken the chapter up. */
    number: z.int(),
    writtenBy: PersonName.nullable(),
    writtenAt: Instant.nullable(),
    /** The version that clients read; null: none. */
    published: z.int().nullable(),
    publishedBy: PersonName.nullable(),
    publishedAt: Instant.nullable(),
    version: z.int().min(0),
  })
  .meta({ id: 'ChapterView' });
export type ChapterView = z.infer<typeof ChapterView>;

export const HelpQuestionView = z
  .object({
    id: Id,
    clientId: Id.nullable(),
    words: z.string(),
    contact: z.string(),
    locale: LocaleField,
    askedAt: Instant,
    state: z.enum(QUESTION_STATES),
    note: z.string(),
    settledBy: PersonName.nullable(),
    settledAt: Instant.nullable(),
    version: Version,
  })
  .meta({ id: 'HelpQuestionView' });
export type HelpQuestionView = z.infer<typeof HelpQuestionView>;

const Chapters = z.object({ items: z.array(ChapterView) });
const chapter = z.object({ chapter: z.enum(HELP_CHAPTERS) });

export const helpRoutes = {
  listChapters: route({
    method: 'GET',
    path: '/help',
    access: 'case:read',
    summary: 'The chapters of the help for clients, with their newest words',
    response: Chapters,
  }),
  listChapterVersions: route({
    method: 'GET',
    path: '/help/:chapter/versions',
    access: 'case:read',
    summary: 'What a chapter said before, newest first, at most 100',
    params: chapter,
    response: z.object({
      items: z.array(
        z.object({ ...text, number: z.int(), writtenBy: PersonName.nullable(), writtenAt: Instant }),
      ),
    }),
  }),
  writeChapter: route({
    method: 'PUT',
    path: '/help/:chapter',
    access: 'task:manage_playbooks',
    summary: 'Write another version of a chapter; clients go on reading the published one',
    params: chapter,
    body: z.strictObject({
      /** 0 while nobody has taken it up. */
      version: z.int().min(0),
      titleZh: line(120),
      titleEn: line(120),
      bodyZh: paragraph(20_000),
      bodyEn: paragraph(20_000),
    }),
    response: Chapters,
  }),
  publishChapter: route({
    method: 'POST',
    path: '/help/:chapter/publication',
    access: 'task:manage_playbooks',
    summary: 'Let clients read the newest version of a chapter, or none any more',
    params: chapter,
    body: z.strictObject({ version: z.int().min(0), isPublished: z.boolean() }),
    response: Chapters,
  }),
  listQuestions: route({
    method: 'GET',
    path: '/questions',
    access: 'case:read',
    summary: 'What clients and visitors asked beyond the help, newest first',
    query: z.object({
      state: z.enum(QUESTION_STATES).default('open'),
      cursor: Cursor.optional(),
      limit: Limit,
    }),
    response: page(HelpQuestionView),
  }),
  settleQuestion: route({
    method: 'POST',
    path: '/questions/:questionId/settlement',
    access: 'case:write',
    summary: 'Say that a question was answered, or why it was set aside',
    params: z.object({ questionId: Id }),
    body: z.strictObject({
      version: Version,
      state: z.enum(['answered', 'set_aside']),
      note: remarks(2000),
    }),
    status: 204,
  }),
} as const;
