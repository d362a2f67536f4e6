import type { AnswerValue } from '@overturn/kernel/vocabulary';

/** An answer that was typed and that the server does not have yet. */
export interface Edit {
  readonly value: AnswerValue | null;
  /** Version of the answer that it replaces; 0 for none. */
  readonly seen: number;
  readonly phase: 'dirty' | 'saving' | 'conflict' | 'refused';
  /** What is on its way; it may have been typed in again since. */
  readonly sent?: AnswerValue | null;
}
export type Edits = Readonly<Record<string, Edit>>;

interface Kept {
  readonly question: string;
  readonly value: AnswerValue | null;
  readonly version: number;
}

const isDeepSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const mapEdits = (edits: Edits, change: (edit: Edit, key: string) => Edit | null): Edits =>
  Object.fromEntries(
    Object.entries(edits).flatMap(([key, edit]) => {
      const changed = change(edit, key);
      return changed === null ? [] : [[key, changed]];
    }),
  );

/** Answers as the screen shows them: what was typed before what is kept. */
export const answersShown = (
  kept: readonly Kept[],
  edits: Edits,
): Readonly<Record<string, AnswerValue | null>> => ({
  ...Object.fromEntries(kept.map(({ question, value }) => [question, value])),
  ...Object.fromEntries(Object.entries(edits).map(([key, { value }]) => [key, value])),
});

/** Somebody typed. A conflict stays one until it is settled. */
export function edited(edits: Edits, key: string, value: AnswerValue | null, keptVersion: number): Edits {
  const before = edits[key];
  const phase = before?.phase === 'saving' || before?.phase === 'conflict' ? before.phase : 'dirty';
  return { ...edits, [key]: { ...before, value, seen: before?.seen ?? keptVersion, phase } };
}

/** What is to be sent now; null while a batch is under way or when there is nothing. */
export function nextBatch(edits: Edits): readonly Kept[] | null {
  const all = Object.entries(edits);
  if (all.some(([, { phase }]) => phase === 'saving')) return null;
  const due = all.filter(([, { phase }]) => phase === 'dirty');
  return due.length === 0
    ? null
    : due.map(([question, { value, seen }]) => ({ question, value, version: seen }));
}

export const sending = (edits: Edits): Edits =>
  mapEdits(edits, (edit) => (edit.phase === 'dirty' ? { ...edit, phase: 'saving', sent: edit.value } : edit));

/** The batch was kept; what was typed in meanwhile is sent next. */
export const saved = (edits: Edits, kept: readonly Kept[]): Edits =>
  mapEdits(edits, ({ sent, ...edit }, key) => {
    if (edit.phase !== 'saving') return edit;
    if (isDeepSame(edit.value, sent)) return null;
    return {
      ...edit,
      phase: 'dirty',
      seen: kept.find(({ question }) => question === key)?.version ?? edit.seen,
    };
  });

/** The batch was not kept because of these questions; the others are sent again without them. */
export const held = (edits: Edits, questions: readonly string[], phase: 'conflict' | 'refused'): Edits =>
  mapEdits(edits, ({ sent: _sent, ...edit }, key) =>
    edit.phase === 'saving' ? { ...edit, phase: questions.includes(key) ? phase : 'dirty' } : edit,
  );

export const keptMine = (edits: Edits, key: string, keptVersion: number): Edits =>
  mapEdits(edits, (edit, name) => (name === key ? { ...edit, seen: keptVersion, phase: 'dirty' } : edit));

export const tookTheirs = (edits: Edits, key: string): Edits =>
  mapEdits(edits, (edit, name) => (name === key ? null : edit));

/** The questions that a refusal names: by its parameter, or by places in the batch. */
export function questionsNamed(
  batch: readonly Pick<Kept, 'question'>[],
  problem: {
    readonly params: Readonly<Record<string, unknown>>;
    readonly fields: readonly { readonly path: string }[];
  },
): readonly string[] {
  const { question } = problem.params;
  if (typeof question === 'string') return [question];
  const places = problem.fields.map(({ path }) =>
    Number(/^body\.answers\.(\d+)\./.exec(`${path}.`)?.[1] ?? NaN),
  );
  return places.flatMap((place) => batch[place]?.question ?? []);
}
