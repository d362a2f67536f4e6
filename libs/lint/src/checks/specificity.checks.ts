import { ADVISED_WORDS } from '../settings';
import { foldText } from '../text/fold-text';
import { asinsIn, datesIn, numbersIn, orderIdsIn, wordCount } from '../text/figures';
import { sentencesOf } from '../text/sentences';
import type { Found, PlanWorld } from '../world';

interface Referring {
  readonly asins?: readonly string[];
  readonly orderIds?: readonly string[];
  readonly text: { readonly zh: string; readonly en: string };
}

const namesGoods = ({ asins = [], orderIds = [], text }: Referring): boolean => {
  const folded = foldText(text.en);
  return asins.length + orderIds.length > 0 || asinsIn(folded).length + orderIdsIn(folded).length > 0;
};

export const noReference = ({ plan }: PlanWorld): readonly Found[] =>
  plan.causes.length + plan.actions.length > 0 && ![...plan.causes, ...plan.actions].some(namesGoods)
    ? [{ part: 'plan' }]
    : [];

export const actionWithoutFigure = ({ plan }: PlanWorld): readonly Found[] =>
  plan.actions
    .filter(
      (one) => one.text.en.trim() !== '' && !namesGoods(one) && numbersIn(foldText(one.text.en)).length === 0,
    )
    .map(({ key }) => ({ part: `actions/${key}/text/en` }));

export const actionUndated = ({ plan }: PlanWorld): readonly Found[] =>
  plan.actions.filter(({ doneOn }) => doneOn === null).map(({ key }) => ({ part: `actions/${key}/doneOn` }));

export const measureWithoutOwner = ({ plan }: PlanWorld): readonly Found[] =>
  plan.measures
    .filter(({ owner }) => owner.en.trim() === '')
    .map(({ key }) => ({ part: `measures/${key}/owner/en` }));

export const measureWithoutFrequency = ({ plan }: PlanWorld): readonly Found[] =>
  plan.measures
    .filter(({ frequency }) => frequency === null)
    .map(({ key }) => ({ part: `measures/${key}/frequency` }));

export const measureWithoutStart = ({ plan }: PlanWorld): readonly Found[] =>
  plan.measures
    .filter(({ startsOn, text }) => startsOn === null && datesIn(foldText(text.en)).length === 0)
    .map(({ key }) => ({ part: `measures/${key}/startsOn` }));

const PROMISE = {
  en: /\b(?:we|i|our (?:\w+ )?(?:team|staff|company|manager|warehouse))\s+(?:also\s+)?(?:will|shall|plan to|intend to|are going to|promise to|commit to|are planning to)\b(?!\s+(?:be\s+)?(?:not|never|no longer|only|happy|glad|pleased|available))/g,
  zh: /(?:我们|我司|公司|本店)(?:将会?|会|计划|承诺|打算|保证将)(?!计)/g,
};
/** What makes a promise checkable: a date, a month, a day of the week, a frequency, a condition. */
const CHECKABLE = {
  en: /\b(?:daily|weekly|monthly|quarterly|yearly|annually|every|each|per|within \w+|by (?:the end|\w+day)|before|once|twice|whenever|when|if|until|jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|20\d\d)\b/,
  zh: /每|月底|年底|之前|日前|以内|[时天日周月年]内|一旦|如果|若|\d+ ?[日天号月周年]|20\d\d|[一二三四五六七八九十]+[天周月]/,
};

/** Sentences that promise without saying when or how often, where nothing beside the text does. */
export const undatedPromise = ({ texts }: PlanWorld): readonly Found[] =>
  texts
    .filter(
      ({ role, isDated }) => !isDated && (role === 'measure' || role === 'closing' || role === 'opening'),
    )
    .flatMap(({ part, folded, language }) =>
      [...folded.matchAll(PROMISE[language])].flatMap((promise) => {
        const sentence = sentencesOf(folded).find(
          ({ from, to }) => from <= promise.index && promise.index < to,
        );
        return sentence && CHECKABLE[language].test(folded.slice(sentence.from, sentence.to))
          ? []
          : [{ part, from: promise.index, to: promise.index + promise[0].length }];
      }),
    );

const englishWords = ({ texts }: PlanWorld): number =>
  texts.reduce((sum, { language, folded }) => (language === 'en' ? sum + wordCount(folded) : sum), 0);

export function longerThanAdvised(world: PlanWorld): readonly Found[] {
  if (world.settings.wordLimit !== null) return [];
  const words = englishWords(world);
  return words > ADVISED_WORDS ? [{ part: 'plan', params: { words, limit: ADVISED_WORDS } }] : [];
}

export function longerThanLimit(world: PlanWorld): readonly Found[] {
  const limit = world.settings.wordLimit;
  if (limit === null) return [];
  const words = englishWords(world);
  return words > limit ? [{ part: 'plan', params: { words, limit } }] : [];
}
