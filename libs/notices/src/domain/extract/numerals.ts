const ENGLISH: readonly string[] = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
]; // prettier-ignore
const ENGLISH_TENS: Readonly<Record<string, number>> = { thirty: 30, sixty: 60, ninety: 90 };
const CHINESE = '零一二三四五六七八九';

/** Alternatives for a regular expression: digits, English to twenty, Chinese to 999. */
export const NUMERAL = String.raw`\d{1,4}|${[...ENGLISH.slice(1).toReversed(), ...Object.keys(ENGLISH_TENS)].sort((a, b) => b.length - a.length).join('|')}|[一二三四五六七八九十百两零]{1,6}`;

/** Null where it is no number. */
export function numeral(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const english = ENGLISH.indexOf(written);
  if (english > 0) return english;
  return ENGLISH_TENS[written] ?? chineseNumeral(written);
}

function chineseNumeral(written: string): number | null {
  let total = 0;
  let digit = 0;
  for (const character of written) {
    if (character === '百') total += (digit || 1) * 100;
    else if (character === '十') total += (digit || 1) * 10;
    if (character === '百' || character === '十') digit = 0;
    else {
      digit = character === '两' ? 2 : CHINESE.indexOf(character);
      if (digit < 0) return null;
    }
  }
  return total + digit > 0 ? total + digit : null;
}
