import type { BilingualText, PlanContent } from '@overturn/wording';

/** A plan as it may stand in the database: what was kept before points had keys and references lacks them. */
export type StoredPlan = Readonly<Record<'opening' | 'closing', StoredText>> & {
  readonly causes: readonly Stored<PlanContent['causes'][number]>[];
  readonly actions: readonly Stored<PlanContent['actions'][number]>[];
  readonly measures: readonly (Stored<PlanContent['measures'][number]> & { readonly owner: StoredText })[];
};
type StoredText = Pick<BilingualText, 'zh' | 'en'> & Partial<BilingualText>;
type Stored<Point> = Partial<Omit<Point, 'text' | 'owner'>> & { readonly text: StoredText };

const both = ({ zh, en, enOf = null }: StoredText): BilingualText => ({ zh, en, enOf });

/** A stored plan with everything that a plan has today; what was not asked then is empty. */
export function storedPlan({ opening, causes, actions, measures, closing }: StoredPlan): PlanContent {
  return {
    opening: both(opening),
    causes: causes.map(({ key = '', cause = null, text, asins = [], orderIds = [] }) => ({
      key,
      cause,
      text: both(text),
      asins,
      orderIds,
    })),
    actions: actions.map(
      (
        { key, causeKey = null, text, doneOn = null, asins = [], orderIds = [], evidenceIds = [] },
        place,
      ) => ({
        key: key ?? `a${place + 1}`,
        causeKey,
        text: both(text),
        doneOn,
        asins,
        orderIds,
        evidenceIds,
      }),
    ),
    measures: measures.map(
      (
        { key, causeKey = null, text, owner, frequency = null, startsOn = null, evidenceIds = [] },
        place,
      ) => ({
        key: key ?? `m${place + 1}`,
        causeKey,
        text: both(text),
        owner: both(owner),
        frequency,
        startsOn,
        evidenceIds,
      }),
    ),
    closing: both(closing),
  };
}
