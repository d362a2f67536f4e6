import type { FoundLink, KnownFinding } from './link-fact';

export interface Reconciliation {
  readonly added: readonly FoundLink[];
  /** Found again by other facts than it was judged on, or after it had lapsed: it is open again. */
  readonly reopened: readonly { readonly finding: KnownFinding; readonly link: FoundLink }[];
  /** As open or judged as before, but now stronger or weaker, or found by further facts while open. */
  readonly updated: readonly { readonly finding: KnownFinding; readonly link: FoundLink }[];
  /** Open, and no longer found. */
  readonly lapsed: readonly KnownFinding[];
}

/** Names the facts on both sides: their ids, what they say and in which role. Order does not matter. */
export const factSetOf = ({ mine, theirs }: Pick<FoundLink, 'mine' | 'theirs'>): string =>
  [...mine, ...theirs]
    .map(({ id, value, bank, role }) => JSON.stringify([id, value, bank, role]))
    .sort()
    .join('\n');

const idOf = ({
  otherClientId,
  nature,
  kind,
  key,
}: Omit<FoundLink, 'strength' | 'mine' | 'theirs'>): string =>
  JSON.stringify([otherClientId, nature, kind, key]);

/**
 * What a check changes. Checking the same facts again changes nothing; a judged finding stays judged while its
 * facts are the same. `hash` shortens a fact set; `isCut` says that not all holders of a key were looked at.
 */
export function reconcileFindings(
  known: readonly KnownFinding[],
  found: readonly FoundLink[],
  hash: (factSet: string) => string,
  isCut: (key: string) => boolean = () => false,
): Reconciliation {
  const knownById = new Map(known.map((finding) => [idOf(finding), finding]));
  const foundIds = new Set(found.map(idOf));
  const pairs = found.flatMap((link) => {
    const finding = knownById.get(idOf(link));
    return finding ? [{ finding, link, hasChanged: finding.factSet !== hash(factSetOf(link)) }] : [];
  });
  const isReopened = ({ finding, hasChanged }: (typeof pairs)[number]) =>
    finding.state === 'lapsed' || (finding.state !== 'open' && hasChanged);
  return {
    added: found.filter((link) => !knownById.has(idOf(link))),
    reopened: pairs.filter(isReopened),
    updated: pairs.filter(
      (pair) => !isReopened(pair) && (pair.hasChanged || pair.finding.strength !== pair.link.strength),
    ),
    lapsed: known.filter(
      (finding) => finding.state === 'open' && !foundIds.has(idOf(finding)) && !isCut(finding.key),
    ),
  };
}
