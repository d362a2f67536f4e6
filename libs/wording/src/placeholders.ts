import { PLACEHOLDERS, type Placeholder } from '@overturn/kernel/vocabulary';

const BLANK = /\{\{\s*([^{}]*?)\s*\}\}/g;

const isPlaceholder = (name: string): name is Placeholder => PLACEHOLDERS.some((one) => one === name);

/** The names within `{{…}}` of a text, each once, in their order; also those that mean nothing. */
export const blanksIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(BLANK)].map(([, name = '']) => name)),
];

/** The first name within `{{…}}` that is no placeholder; null: all are. */
export const unknownBlank = (text: string): string | null =>
  blanksIn(text).find((name) => !isPlaceholder(name)) ?? null;

/** How a placeholder is written. */
export const blankOf = (name: Placeholder): string => `{{${name}}}`;

/**
 * A passage with what is known of a case; what is not known stays a placeholder, which the plan's checker finds. A
 * value is one line and holds no sign of a placeholder.
 */
export const fillBlanks = (text: string, values: Readonly<Partial<Record<Placeholder, string>>>): string =>
  text.replaceAll(BLANK, (blank: string, name: string) => {
    const value = isPlaceholder(name) ? (values[name] ?? '') : '';
    const line = value.replaceAll(/[{}]/g, '').replaceAll(/\s+/g, ' ').trim();
    return line === '' ? blank : line;
  });
