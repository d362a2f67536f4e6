import type { ComposedTask, Playbook, PlaybookSheet } from './playbook';

/**
 * The sheets of a case as one playbook. What a later sheet says under a code that an earlier one has takes its
 * place: a cause knows better than a type, a marketplace better than both.
 */
export const composePlaybook = (sheets: readonly PlaybookSheet[]): Playbook => ({
  sheets: sheets.map(({ code, version }) => ({ code, version })),
  tasks: lastOfEachCode(
    sheets.flatMap(({ code, version, content }) =>
      content.tasks.map((task): ComposedTask => ({ ...task, sheet: { code, version } })),
    ),
  ),
  evidence: lastOfEachCode(sheets.flatMap(({ content }) => content.evidence)),
  questions: lastOfEachCode(sheets.flatMap(({ content }) => content.questions)),
  checks: lastOfEachCode(sheets.flatMap(({ content }) => content.checks)),
});

/** Keeps the place of the first and the words of the last. */
function lastOfEachCode<Entry extends { readonly code: string }>(entries: readonly Entry[]): Entry[] {
  const byCode = new Map<string, Entry>();
  for (const entry of entries) byCode.set(entry.code, entry);
  return [...byCode.values()];
}
