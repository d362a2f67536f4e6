import { fail, ok, type Locale, type Result } from '@overturn/kernel';

/** Subject and words of a level's mail, in both languages. */
export interface LevelTexts {
  readonly subjectZh: string;
  readonly bodyZh: string;
  readonly subjectEn: string;
  readonly bodyEn: string;
}

/** What a level's words may name. */
export interface ReminderFacts {
  readonly client: string;
  /** `INV-2026-0042`. */
  readonly invoice: string;
  /** `CNY 1,234.50`. */
  readonly amount: string;
  /** `yyyy-mm-dd`. */
  readonly due: string;
  /** Days since the due date, or until it: never below zero. */
  readonly days: number;
  readonly firm: string;
}

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;
const KNOWN: ReadonlySet<string> = new Set(['client', 'invoice', 'amount', 'due', 'days', 'firm']);

/** Whether every placeholder is one that is filled. Fails with DUNNING.PLACEHOLDER_UNKNOWN and its name. */
export function checkTexts(texts: LevelTexts): Result<LevelTexts> {
  for (const text of [texts.subjectZh, texts.bodyZh, texts.subjectEn, texts.bodyEn])
    for (const [, name = ''] of text.matchAll(PLACEHOLDER))
      if (!KNOWN.has(name)) return fail('DUNNING.PLACEHOLDER_UNKNOWN', { name });
  return ok(texts);
}

const filled = (text: string, facts: ReminderFacts): string =>
  text.replaceAll(PLACEHOLDER, (_, name: string) => String(facts[name as keyof ReminderFacts]));

/** The mail of a level in one language: its subject on one line, its words line by line. */
export function textOfLevel(
  texts: LevelTexts,
  facts: ReminderFacts,
  locale: Locale,
): { readonly subject: string; readonly lines: readonly string[] } {
  const [subject, body] = locale === 'en' ? [texts.subjectEn, texts.bodyEn] : [texts.subjectZh, texts.bodyZh];
  return {
    subject: filled(subject, facts).replaceAll(/\s+/g, ' '),
    lines: filled(body, facts)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}
