import type { SheetContent, SheetSummaryView } from '@overturn/contracts/admin';
import { SHEET_CODES, type SheetCode } from '@overturn/kernel/vocabulary';

export type Part = keyof SheetContent;
export type EntryOf<P extends Part> = SheetContent[P][number];
export type AnyEntry = EntryOf<Part>;

export const PARTS = ['tasks', 'evidence', 'questions', 'checks'] as const satisfies readonly Part[];
export const GROUPS = ['type', 'cause', 'marketplace'] as const;
export type Group = (typeof GROUPS)[number];

/** The content with an entry in the place of the one that has its code, or at the end. */
export function withEntry(content: SheetContent, part: Part, entry: AnyEntry): SheetContent {
  const entries: readonly AnyEntry[] = content[part];
  const isThere = entries.some(({ code }) => code === entry.code);
  const next = isThere ? entries.map((one) => (one.code === entry.code ? entry : one)) : [...entries, entry];
  return { ...content, [part]: next };
}

export const withoutEntry = (content: SheetContent, part: Part, code: string): SheetContent => ({
  ...content,
  [part]: (content[part] as readonly AnyEntry[]).filter((entry) => entry.code !== code),
});

/** A code that no entry of the part has, with the sheet's name in it, so that sheets do not meet. */
export function newCode(content: SheetContent, part: Part, sheet: SheetCode): string {
  const taken = new Set((content[part] as readonly AnyEntry[]).map(({ code }) => code));
  const stem = `own_${(sheet.split('.')[1] ?? '').slice(0, 40)}`;
  let number = 1;
  while (taken.has(`${stem}_${number}`)) number += 1;
  return `${stem}_${number}`;
}

const EMPTY = { zh: '', en: '' } as const;

/** What a new entry begins with. */
export function newEntry(part: Part, code: string): AnyEntry {
  switch (part) {
    case 'tasks':
      return {
        code,
        phase: 'investigating',
        title: EMPTY,
        hint: EMPTY,
        ownerRole: 'case_manager',
        due: { from: 'phase', amount: 2, unit: 'working_days' },
      };
    case 'evidence':
      return { code, title: EMPTY, rule: EMPTY, kinds: ['other'] };
    case 'questions':
      return { code, text: EMPTY };
    case 'checks':
      return { code, kind: 'do', text: EMPTY };
  }
}

/** The sheets of a group in the order of the vocabulary. */
export const sheetsOf = (items: readonly SheetSummaryView[], group: Group): readonly SheetSummaryView[] =>
  SHEET_CODES.filter((code) => code.startsWith(`${group}.`)).flatMap((code) =>
    items.filter((item) => item.code === code),
  );

/** Which version the address asks for; anything else is the one in force. */
export function parseSheetSearch(raw: Record<string, unknown>): { version?: number } {
  const version = Number(raw['version']);
  return raw['version'] !== undefined && Number.isInteger(version) && version >= 0 && version <= 1_000_000
    ? { version }
    : {};
}

export const isSheetCode = (code: string): code is SheetCode =>
  (SHEET_CODES as readonly string[]).includes(code);
