import type { NoticeView } from '@overturn/contracts/admin';
import type { Mark } from './highlight';

type Reading = NoticeView['reading'];

/** Fields that a person may put right, in the order in which screens list them. */
export const JUDGED_FIELDS = [
  'kind',
  'role',
  'suspensionType',
  'causes',
  'marketplace',
  'accountState',
] as const satisfies readonly (keyof Reading)[];
export type JudgedField = (typeof JUDGED_FIELDS)[number];

/** Facts that a notice holds many of, with the place of each. */
export const EXTRACTED_FIELDS = [
  'askedDocuments',
  'statedDeadlines',
  'asins',
  'orderIds',
  'amounts',
  'dates',
  'channel',
  'attemptsLeft',
  'sellerNames',
] as const satisfies readonly (keyof Reading['extracted'])[];
export type ExtractedField = (typeof EXTRACTED_FIELDS)[number];

/** Where in the text each field was read: the spans of its reasons, of its values, and of the warnings. */
export function marksOfReading(reading: Reading): readonly Mark[] {
  const judged = JUDGED_FIELDS.flatMap((field) =>
    reading[field].reasons.flatMap(({ span }) => (span === null ? [] : [{ field, ...span }])),
  );
  const extracted = EXTRACTED_FIELDS.flatMap((field) =>
    reading.extracted[field].map(({ span }) => ({ field, ...span })),
  );
  const warnings = reading.warnings.flatMap(({ span }) =>
    span === null ? [] : [{ field: 'warnings', ...span }],
  );
  return [...judged, ...extracted, ...warnings];
}

/** What counts for a case: a person's correction where there is one, else the machine's value. */
export const effective = <T>(judged: {
  readonly value: T;
  readonly correction: { readonly value: T } | null;
}): T => (judged.correction === null ? judged.value : judged.correction.value);

/** How sure the machine is, in the words of the screen. */
export type Certainty = 'sure' | 'likely' | 'unsure' | 'nothing';

/** @param confidence 0..1; 0 means that nothing was recognised */
export function certaintyOf(confidence: number): Certainty {
  if (confidence <= 0) return 'nothing';
  if (confidence >= 0.8) return 'sure';
  return confidence >= 0.5 ? 'likely' : 'unsure';
}
