import { fold, romanised, wordsOf, type Transliterate } from './folding';

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr']);

/**
 * A person's name so that 王芳, `Wang Fang`, `FANG, Wang` and `WangFang` are one: all letters in one row, turned
 * to the rotation that comes first in the alphabet, which no order of surname and given name changes.
 * Null when nothing is left to compare.
 */
export function personKey(value: string, transliterate: Transliterate): string | null {
  const named = fold(value).replaceAll(/先生|女士|小姐/g, '');
  const words = wordsOf(romanised(named === '' ? fold(value) : named, transliterate, 'name'));
  const names = words.filter((word) => !TITLES.has(word));
  const letters = (names.length > 0 ? names : words).join('');
  // Passports write lü and nü as LYU and NYU.
  return smallestRotation(letters.replaceAll('lyu', 'lv').replaceAll('nyu', 'nv')) || null;
}

function smallestRotation(text: string): string {
  const letters = [...text];
  return letters
    .map((_, start) => [...letters.slice(start), ...letters.slice(0, start)].join(''))
    .reduce((smallest, rotation) => (rotation < smallest ? rotation : smallest), text);
}
