import { LOCALES, MARKETPLACE_CODES, looksLikePassword } from '@overturn/kernel/vocabulary';
import { z } from 'zod';

export const Id = z.uuid();
/** An instant, UTC, ISO 8601. */
export const Instant = z.iso.datetime({ offset: true });
/** An instant that a person gives: dates far off are slips of the keyboard. */
export const GivenInstant = Instant.refine(
  (text) => Date.parse(text) >= Date.UTC(1995, 0, 1) && Date.parse(text) < Date.UTC(2200, 0, 1),
  { error: 'OUT_OF_RANGE' },
);
/** A calendar date without a zone. */
export const CalendarDate = z.iso.date();
export const Version = z.int().min(1);
export const LocaleField = z.enum(LOCALES);
export const MarketplaceField = z.enum(MARKETPLACE_CODES);
// The C0 and C1 control characters have no place in a line of text; the pattern is about them.
const CONTROL = new RegExp('[\\u0000-\\u001f\\u007f-\\u009f]');
const CONTROL_BUT_LINES = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]');

/** No password is ever kept: whatever staff type passes here. Notices are kept as they came and do not. */
const holdsNoSecret = (text: string): boolean => !looksLikePassword(text);

/** One line of text, trimmed. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !CONTROL.test(text) && text.isWellFormed(), { error: 'CONTROL_CHARACTER' })
    .refine(holdsNoSecret, { error: 'LOOKS_LIKE_PASSWORD' });

/** The name that a file has on somebody's machine, whatever is in it: the server keeps a safe one. */
export const GivenFileName = z
  .string()
  .min(1)
  .max(1_000)
  .refine(holdsNoSecret, { error: 'LOOKS_LIKE_PASSWORD' });

/** Text with line breaks, trimmed; may be empty. */
export const remarks = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((text) => !CONTROL_BUT_LINES.test(text) && text.isWellFormed(), { error: 'CONTROL_CHARACTER' })
    .refine(holdsNoSecret, { error: 'LOOKS_LIKE_PASSWORD' });

/** Text with line breaks, trimmed. */
export const paragraph = (max: number) => remarks(max).min(1);

export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** An IANA zone name; whether it exists is checked against the database's zone data. */
export const ZoneName = z
  .string()
  .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+){0,2}$/)
  .max(64);
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const Cursor = z.string().max(500);
export const Limit = z.coerce.number().int().min(1).max(100).default(50);

/** A query value that may be given once or many times. */
export const many = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).max(30).optional(),
  );

export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
