import { simplified } from './traditional-characters';

/**
 * Writes Chinese in Latin letters, small, without tones and spaces (王芳 becomes wangfang, 吕 becomes lv).
 * `name` reads a surname as surnames are read: 单 is shan. Given from outside: the domain holds no dictionary.
 */
export type Transliterate = (chinese: string, as: 'name' | 'words') => string;

const HAN_RUN = /\p{Script=Han}+/gu;

/** Full width as half width, capitals as small letters, accents gone, traditional characters as simplified. */
export const fold = (text: string): string =>
  simplified(text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFKD')
    .replaceAll(/\p{M}|\p{Cf}/gu, '')
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The Chinese characters of a text, simplified and without what stands between them. */
export const hanOf = (text: string): string => (fold(text).match(HAN_RUN) ?? []).join('');

/** Folded text with its Chinese in Latin letters, set off by spaces. */
export const romanised = (folded: string, transliterate: Transliterate, as: 'name' | 'words'): string =>
  folded.replaceAll(HAN_RUN, (chinese) => ` ${transliterate(chinese, as)} `);

/** Runs of letters and digits. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
