/** A person who might look after a case. */
export interface AssigneeCandidate {
  readonly staffId: string;
  /** Codes of their roles. */
  readonly roles: readonly string[];
  /** Languages that they work in: `zh`, `en` ... */
  readonly languages: readonly string[];
  /** Open cases that they can look after at most; 0 takes none. */
  readonly capacity: number;
  readonly openCases: number;
}

export interface AssigneeWish {
  readonly role: string;
  /** All of them have to be spoken. */
  readonly languages: readonly string[];
}

/** Why somebody is not suggested; the first that holds. */
export const OBSTACLES = ['lacks_role', 'lacks_language', 'is_full'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

export interface RankedCandidate extends AssigneeCandidate {
  readonly obstacle: Obstacle | null;
  /** Languages that are wanted and not spoken. */
  readonly missingLanguages: readonly string[];
  /** Open cases by capacity, in whole percent, rounded up. */
  readonly loadPercent: number;
}

/**
 * Everybody, best first: who has the role, speaks the languages and has room comes first, among them the least
 * busy by open cases against capacity, then by fewer cases, then by id, so that the order never depends on chance.
 */
export const rankAssignees = (
  candidates: readonly AssigneeCandidate[],
  wish: AssigneeWish,
): readonly RankedCandidate[] => candidates.map((one) => judged(one, wish)).sort(byPreference);

/** The first without an obstacle, or null when nobody fits. */
export const suggestedOf = (ranked: readonly RankedCandidate[]): RankedCandidate | null =>
  ranked.find(({ obstacle }) => obstacle === null) ?? null;

function judged(one: AssigneeCandidate, { role, languages }: AssigneeWish): RankedCandidate {
  const missingLanguages = languages.filter((language) => !one.languages.includes(language));
  return {
    ...one,
    missingLanguages,
    obstacle: obstacleOf(one, role, missingLanguages),
    loadPercent: loadOf(one),
  };
}

function obstacleOf(
  { roles, openCases, capacity }: AssigneeCandidate,
  role: string,
  missingLanguages: readonly string[],
): Obstacle | null {
  if (!roles.includes(role)) return 'lacks_role';
  if (missingLanguages.length > 0) return 'lacks_language';
  return openCases >= capacity ? 'is_full' : null;
}

const loadOf = ({ openCases, capacity }: AssigneeCandidate): number =>
  capacity === 0 ? 100 : Math.ceil((openCases * 100) / capacity);

const severity = ({ obstacle }: RankedCandidate): number =>
  obstacle === null ? 0 : OBSTACLES.length - OBSTACLES.indexOf(obstacle);

/** Ratios are compared by cross-multiplying: whole numbers have no rounding. */
function byPreference(a: RankedCandidate, b: RankedCandidate): number {
  return (
    severity(a) - severity(b) ||
    (a.obstacle === null ? a.openCases * b.capacity - b.openCases * a.capacity : 0) ||
    a.openCases - b.openCases ||
    (a.staffId < b.staffId ? -1 : Number(a.staffId > b.staffId))
  );
}
