import { isTranslationStale } from '@overturn/wording';
import { foldText } from '../text/fold-text';
import { asinsIn, datesIn, numbersIn, orderIdsIn } from '../text/figures';
import { listed, type Found, type PlanWorld } from '../world';

export const englishMissing = ({ places }: PlanWorld): readonly Found[] =>
  places
    .filter(({ text, role }) => role !== 'owner' && text.en.trim() === '')
    .map(({ part }) => ({ part: `${part}/en` }));

export const staleTranslation = ({ places }: PlanWorld): readonly Found[] =>
  places.filter(({ text }) => isTranslationStale(text)).map(({ part }) => ({ part: `${part}/en` }));

const SIGNS: Readonly<Record<string, string>> = {
  '，': ', ', '。': '. ', '；': '; ', '：': ': ', '！': '. ', '？': '? ', '、': ', ', '（': ' (', '）': ') ', '《': '"', '》': '"',
  '【': '(', '】': ')', '「': '"', '」': '"', '％': '%',
}; // prettier-ignore
const SIGN = /\s*[，。；：！？、（）《》【】「」％]\s*/g;

export const chineseSigns = ({ texts }: PlanWorld): readonly Found[] =>
  texts
    .filter(({ language }) => language === 'en')
    .flatMap(({ part, raw }) =>
      [...raw.matchAll(SIGN)].map((match) => {
        const [found] = match;
        const latin = SIGNS[found.trim()] ?? '';
        const isLast = match.index + found.length === raw.length;
        return {
          part,
          from: match.index,
          to: match.index + found.length,
          replacement: found.includes('\n') ? `${latin.trimEnd()}\n` : isLast ? latin.trimEnd() : latin,
        };
      }),
    );

/** What both languages must name alike. Numbers of one digit are left out: Chinese and English write them as words. */
function figuresOf(text: string): ReadonlySet<string> {
  const folded = foldText(text);
  if (!/\d/.test(folded)) return new Set();
  const numbers = numbersIn(folded).filter(({ value }) => value.length > 1);
  return new Set(
    [...asinsIn(folded), ...orderIdsIn(folded), ...datesIn(folded), ...numbers].map(({ value }) => value),
  );
}

const DIGITS = '零一二三四五六七八九';
/** Numbers below a hundred that a text writes in Chinese characters. */
const spoken = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/[一二三四五六七八九]?十[一二三四五六七八九]?/g)].map(([found]) => {
      const [tens = '', ones = ''] = found.split('十');
      return String((tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones)));
    }),
  );

/** Texts whose two languages name different dates, numbers, ASINs or orders; said at the English. */
export const figuresDiffer = ({ places }: PlanWorld): readonly Found[] =>
  places
    .filter(({ text }) => text.zh.trim() !== '' && text.en.trim() !== '')
    .flatMap(({ part, text }) => {
      const [zh, en, words] = [figuresOf(text.zh), figuresOf(text.en), spoken(text.zh)];
      const differing = [
        ...[...zh].filter((one) => !en.has(one) && !isSameNumber(one, en)),
        ...[...en].filter((one) => !zh.has(one) && !words.has(one) && !isSameNumber(one, zh)),
      ];
      return differing.length === 0 ? [] : [{ part: `${part}/en`, params: { figures: listed(differing) } }];
    });

/** A year or a part of a date that one language writes alone is in the other's date. */
const isSameNumber = (figure: string, others: ReadonlySet<string>): boolean =>
  /^\d{1,4}$/.test(figure) &&
  [...others].some(
    (one) => /^\d{4}-/.test(one) && one.split('-').some((part) => Number(part) === Number(figure)),
  );
