import { isAmazonLink } from './domains';
import { decodePunycode } from './punycode';

/** Letters of other scripts, and digits, that pass for Latin letters. Source: https://www.unicode.org/reports/tr39/ */
const CONFUSABLE: Readonly<Record<string, string>> = {
  а: 'a', ɑ: 'a', α: 'a', à: 'a', á: 'a', â: 'a', ã: 'a', ä: 'a', å: 'a', ā: 'a', ă: 'a', ą: 'a', ạ: 'a', '4': 'a', '@': 'a',
  м: 'm', ṃ: 'm', о: 'o', ο: 'o', ò: 'o', ó: 'o', ô: 'o', õ: 'o', ö: 'o', ō: 'o', ọ: 'o', ø: 'o', '0': 'o',
  ᴢ: 'z', ż: 'z', ź: 'z', ž: 'z', ẓ: 'z', '2': 'z', ո: 'n', п: 'n', ñ: 'n', ń: 'n', ṇ: 'n', ŋ: 'n',
}; // prettier-ignore

/** What a host looks like to a hurried reader. */
export function skeletonOf(host: string): string {
  const letters = [...host.normalize('NFKC').toLowerCase()]
    .map((letter) => CONFUSABLE[letter] ?? letter)
    .join('');
  return letters.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('nn', 'm').replace(/[-_]/g, '');
}

/** A host that is not Amazon's but wants to be read as Amazon's. */
export function isLookAlike(host: string): boolean {
  if (isAmazonLink(host)) return false;
  const shown = host.split('.').map(decodePunycode).join('.');
  const skeleton = skeletonOf(shown);
  return (
    /amazon|amazn|amzon|amazom|arnazon|amozon|anazon/.test(skeleton) ||
    /(?:^|\.)amz(?:seller|service|support)/.test(skeleton)
  );
}
