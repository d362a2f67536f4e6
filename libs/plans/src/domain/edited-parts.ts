import { partOf, type PlanContent } from '@overturn/wording';

/** Who changed which part of a draft last: a staff id and an instant, ISO 8601. A whole point counts as `list/key`. */
export type EditedParts = Readonly<Record<string, { readonly by: string; readonly at: string }>>;

/** Notes who changed these parts; forgets parts that the plan no longer has. */
export function noteEdits(
  before: EditedParts,
  plan: PlanContent,
  touched: readonly string[],
  by: string,
  at: Date,
): EditedParts {
  const keys = new Set([...plan.causes, ...plan.actions, ...plan.measures].map(({ key }) => key));
  const isThere = (part: string): boolean =>
    partOf(plan, part) !== undefined || keys.has(part.split('/')[1] ?? '');
  const noted = touched.map((part) => [part, { by, at: at.toISOString() }] as const);
  return Object.fromEntries(
    [...Object.entries(before), ...noted].filter(([part]) => isThere(part) && !part.endsWith('/enOf')),
  );
}
