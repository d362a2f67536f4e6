import { shinglesOf, similarity } from '../text/shingles';
import { wordCount } from '../text/figures';
import type { Found, PlanWorld } from '../world';

const keysOf = ({ plan }: PlanWorld): ReadonlySet<string> => new Set(plan.causes.map(({ key }) => key));
const answered = (points: readonly { readonly causeKey: string | null }[]): ReadonlySet<string | null> =>
  new Set(points.map(({ causeKey }) => causeKey));
const isOrphan = (world: PlanWorld, causeKey: string | null): boolean =>
  causeKey === null || !keysOf(world).has(causeKey);

export const noCause = ({ plan }: PlanWorld): readonly Found[] =>
  plan.causes.length === 0 ? [{ part: 'plan' }] : [];

export function causeWithoutAction({ plan }: PlanWorld): readonly Found[] {
  const keys = answered(plan.actions);
  return plan.causes.filter(({ key }) => !keys.has(key)).map(({ key }) => ({ part: `causes/${key}` }));
}

export function causeWithoutMeasure({ plan }: PlanWorld): readonly Found[] {
  const keys = answered(plan.measures);
  return plan.causes.filter(({ key }) => !keys.has(key)).map(({ key }) => ({ part: `causes/${key}` }));
}

export const orphanAction = (world: PlanWorld): readonly Found[] =>
  world.plan.actions
    .filter(({ causeKey }) => isOrphan(world, causeKey))
    .map(({ key }) => ({ part: `actions/${key}` }));

export const orphanMeasure = (world: PlanWorld): readonly Found[] =>
  world.plan.measures
    .filter(({ causeKey }) => isOrphan(world, causeKey))
    .map(({ key }) => ({ part: `measures/${key}` }));

/** Points share so much of their words that one is a copy. */
const COPY = 0.8;
/** Shorter texts are alike by chance. */
const COPY_WORDS = 6;

/** Later points of a part that say what an earlier one of it says. */
export function saidTwice({ plan }: PlanWorld): readonly Found[] {
  const parts = [
    ['causes', plan.causes],
    ['actions', plan.actions],
    ['measures', plan.measures],
  ] as const;
  return parts.flatMap(([name, points]) => {
    const shingles = points.map(({ text }) =>
      wordCount(text.en) < COPY_WORDS ? new Set<string>() : shinglesOf(text.en),
    );
    return points.flatMap(({ key }, place) => {
      const earlier = shingles.findIndex(
        (one, other) => other < place && similarity(one, shingles[place] ?? new Set()) >= COPY,
      );
      return earlier === -1 ? [] : [{ part: `${name}/${key}/text/en`, params: { place: earlier + 1 } }];
    });
  });
}

/** English words in one paragraph. */
const LONG_PARAGRAPH = 120;

export const longParagraph = ({ texts }: PlanWorld): readonly Found[] =>
  texts
    .filter(({ language, raw }) => language === 'en' && raw.length > LONG_PARAGRAPH * 3)
    .flatMap(({ part, raw }) => {
      let from = 0;
      return raw.split('\n').flatMap((line) => {
        const at = from;
        from += line.length + 1;
        const words = wordCount(line);
        return words > LONG_PARAGRAPH ? [{ part, from: at, to: at + line.length, params: { words } }] : [];
      });
    });
