import {
  CITIES,
  DIRECTIONS,
  DIVISIONS,
  NOISE_WORDS,
  PLACES,
  PLACE_WORDS,
  PROVINCES,
  PROVINCES_SPELLED,
  STREETS,
  STREET_WORDS,
  UNITS,
} from './address-words';
import { fold, type Transliterate } from './folding';

interface ParsedAddress {
  /** The street, or the place where there is no street, in Latin letters. */
  readonly street: string;
  /** House, building, floor and room, sorted: their order differs between Chinese and English. */
  readonly numbers: readonly string[];
  /** City, district and what else is named; provinces and the country say too little. */
  readonly around: ReadonlySet<string>;
}

const HAN = /\p{Script=Han}/u;
const KEY = /^\p{L}+\|[\da-z]+(?: [\da-z]+)*$/u;
const DIGITS_ZH = '零一二三四五六七八九';

/**
 * Street and numbers: 浙江省杭州市西湖区凤起路12号3幢502室 and
 * `Room 502, Building 3, No. 12 Fengqi Rd, Xihu District, Hangzhou` are one. Which city it is in is left to
 * `mayBeSameAddress`, for it is often left out. Null without a street or place and a number.
 */
export function addressKey(value: string, transliterate: Transliterate): string | null {
  if (KEY.test(fold(value))) return fold(value);
  const { street, numbers } = parseAddress(value, transliterate);
  return street === '' || numbers.length === 0 ? null : `${street}|${numbers.join(' ')}`;
}

/** Whether two addresses of the same street and numbers name a common city or district, as far as they name one. */
export function mayBeSameAddress(one: string, other: string, transliterate: Transliterate): boolean {
  const [a, b] = [one, other].map((value) => parseAddress(value, transliterate).around);
  if (!a || !b || a.size === 0 || b.size === 0) return true;
  return [...a].some((name) => b.has(name));
}

function parseAddress(value: string, transliterate: Transliterate): ParsedAddress {
  const text = fold(value)
    .replaceAll(/[一二三四五六七八九十]{1,3}(?=号|幢|栋|座|楼|层|室|单元)/g, (number) => arabic(number))
    .replaceAll(/(\d+)(st|nd|rd|th)\b/g, '$1 ')
    .replaceAll(/(\d+)\s*\/?\s*f\b/g, '$1 ')
    .replaceAll(/(?<!\d)\d{6}(?!\d)/g, ' ')
    .replaceAll("'", '');
  const numbers = [...text.matchAll(/\d+|(?<![a-z])[a-z](?![a-z])/g)].map(([number]) => number).sort();
  const names = HAN.test(text) ? chineseNames(text, transliterate) : latinNames(text);
  return { ...names, numbers, around: new Set(names.around.filter((name) => !PROVINCES_SPELLED.has(name))) };
}

/** 一 to 九十九. */
function arabic(number: string): string {
  const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['0', number];
  const digit = (text: string, absent: number) =>
    text === '' ? absent : Math.max(0, DIGITS_ZH.indexOf(text));
  return String(digit(tens, 1) * 10 + digit(ones, 0));
}

interface Names {
  readonly street: string;
  readonly around: readonly string[];
}

function chineseNames(text: string, transliterate: Transliterate): Names {
  const pieces = text
    .replaceAll('中国', ' ')
    .split(/[^\p{Script=Han}]+/u)
    .flatMap((run) => run.split(DIVISIONS))
    .flatMap(splitOffCities)
    .map((piece) => piece.replaceAll(UNITS, ''))
    .filter((piece) => piece !== '');
  const street =
    pieces.find((piece) => piece.search(STREETS) > 0) ??
    pieces.find((piece) => PLACES.test(piece)) ??
    pieces.at(-1);
  const name = (street ?? '').split(STREETS)[0] || (street ?? '');
  const spell = (piece: string) => transliterate(piece, 'words');
  return {
    street: spell(name.replace(PLACES, '') || name),
    around: pieces.filter((piece) => piece !== street).map(spell),
  };
}

/** 杭州凤起路 names the city before the street; 中山路 and 浙江路 are streets. */
function splitOffCities(piece: string): string[] {
  const before = [...PROVINCES, ...CITIES].find((name) => piece.startsWith(name));
  const rest = before === undefined ? '' : piece.slice(before.length);
  if (before === undefined || rest === '' || /^.?(?:大道|大街|路|街|巷|弄)/.test(rest)) return [piece];
  return [before, ...splitOffCities(rest)];
}

function latinNames(text: string): Names {
  const segments = text
    .split(/[,;|()#\n]|\d+/)
    .map((segment) =>
      segment
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== '' && !NOISE_WORDS.has(word) && (word.length > 1 || word in DIRECTIONS)),
    )
    .filter((words) => words.length > 0);
  const isStreet = (words: readonly string[]) => words.findIndex((word) => STREET_WORDS.has(word)) > 0;
  const street =
    segments.find(isStreet) ??
    segments.find((words) => words.some((word) => PLACE_WORDS.has(word))) ??
    segments.find((words) => !words.every((word) => word in DIRECTIONS));
  const end = street?.findIndex((word) => STREET_WORDS.has(word)) ?? -1;
  const named = (street ?? []).slice(0, end > 0 ? end : undefined);
  const proper = named.filter((word) => !PLACE_WORDS.has(word));
  return {
    street: directionLast(proper.length > 0 ? proper : named).join(''),
    around: [
      ...segments.filter((words) => words !== street).flatMap((words) => [words.join(''), ...words]),
      ...(street ?? []).slice(end > 0 ? end + 1 : (street ?? []).length),
    ],
  };
}

/** `North Zhongshan` and `Zhongshan North` are both 中山北. */
function directionLast(words: readonly string[]): string[] {
  const [first = '', ...rest] = words;
  const direction = DIRECTIONS[first];
  const ordered = direction !== undefined && rest.length > 0 ? [...rest, direction] : [...words];
  return ordered.map((word, place) => (place > 0 ? (DIRECTIONS[word] ?? word) : word));
}
