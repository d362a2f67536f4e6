import type { CorrectiveAction, PlanContent, PreventiveMeasure, RootCause } from './plan-content';

/** The lists of a plan with the points that each holds. */
export interface PlanLists {
  readonly causes: RootCause;
  readonly actions: CorrectiveAction;
  readonly measures: PreventiveMeasure;
}
export type PlanList = keyof PlanLists;
export type PlanPoint = PlanLists[PlanList];
export const PLAN_LISTS: readonly PlanList[] = ['causes', 'actions', 'measures'];

/** What a part holds: text, a choice, a date, names; null where nothing is chosen. */
export type PartValue = string | null | readonly string[];

/** Fields of a point that are parts, besides its texts. */
const FIELDS = {
  causes: ['cause', 'asins', 'orderIds'],
  actions: ['causeKey', 'doneOn', 'asins', 'orderIds', 'evidenceIds'],
  measures: ['causeKey', 'frequency', 'startsOn', 'evidenceIds'],
} as const satisfies { readonly [List in PlanList]: readonly (keyof PlanLists[List])[] };
const TEXTS = { causes: ['text'], actions: ['text'], measures: ['text', 'owner'] } as const;
const SIDES = ['zh', 'en', 'enOf'] as const;

/** The paths of all parts of a point, such as `actions/k1/text/zh`. */
export const partsOfPoint = (list: PlanList, key: string): readonly string[] => [
  ...TEXTS[list].flatMap((text) => SIDES.map((side) => `${list}/${key}/${text}/${side}`)),
  ...FIELDS[list].map((field) => `${list}/${key}/${field}`),
];

/** The paths of the parts that every plan has. */
export const FIXED_PARTS: readonly string[] = ['opening', 'closing'].flatMap((text) =>
  SIDES.map((side) => `${text}/${side}`),
);

/** A part that says what a translation was made of: nobody's words, so that nobody's are lost. */
export const isMarkPart = (part: string): boolean => part.endsWith('/enOf');

/** The list and the point that a part belongs to; null for the opening and the closing. */
export function pointOfPart(part: string): { readonly list: PlanList; readonly key: string } | null {
  const [list, key] = part.split('/');
  return isList(list) && key !== undefined ? { list, key } : null;
}

export const isList = (word: string | undefined): word is PlanList =>
  PLAN_LISTS.some((list) => list === word);

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPartValue = (value: unknown): value is PartValue =>
  value === null || typeof value === 'string' || Array.isArray(value);

/** What stands in a part now; undefined where the plan has no such part. */
export function partOf(plan: PlanContent, part: string): PartValue | undefined {
  const at = pointOfPart(part);
  const isPart = (at ? partsOfPoint(at.list, at.key) : FIXED_PARTS).includes(part);
  if (!isPart) return undefined;
  const steps = part.split('/').slice(at ? 2 : 0);
  const root: unknown = at ? plan[at.list].find(({ key }) => key === at.key) : plan;
  const value = steps.reduce<unknown>((node, step) => (isNode(node) ? node[step] : undefined), root);
  return isPartValue(value) ? value : undefined;
}

/** The plan with another value in a part that it has; as it was where it has none. */
export function withPart(plan: PlanContent, part: string, value: PartValue): PlanContent {
  if (partOf(plan, part) === undefined) return plan;
  const at = pointOfPart(part);
  if (!at) return changed(plan, part.split('/'), value);
  const steps = part.split('/').slice(2);
  const points: readonly PlanPoint[] = plan[at.list];
  return {
    ...plan,
    [at.list]: points.map((point) => (point.key === at.key ? changed(point, steps, value) : point)),
  };
}

function changed<T extends object>(node: T, [step = '', ...rest]: readonly string[], value: PartValue): T {
  const inner: unknown = (node as Node)[step];
  return { ...node, [step]: rest.length === 0 || !isNode(inner) ? value : changed(inner, rest, value) };
}
