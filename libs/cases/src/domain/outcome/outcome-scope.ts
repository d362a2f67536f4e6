import type { OutcomeKind } from '@overturn/kernel';

/** What a partial reinstatement brought back. A full one names nothing: everything is back. */
export interface OutcomeScope {
  readonly asins: readonly string[];
  readonly marketplaces: readonly string[];
}

/** Whether the scope says what the kind of outcome needs, no less and no more. */
export const isScopeRight = (kind: OutcomeKind, { asins, marketplaces }: OutcomeScope): boolean =>
  (kind === 'partially_reinstated') === asins.length + marketplaces.length > 0;

/** How it is kept: each entry once, in order; empty parts are left out. */
export function keptScope(scope: OutcomeScope): Readonly<Record<string, readonly string[]>> {
  const parts = { asins: scope.asins, marketplaces: scope.marketplaces };
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, [...new Set(values)].sort()]),
  );
}
