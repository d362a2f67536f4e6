import { storableText } from '@overturn/kernel';
/** What a machine made out in a photo. */
export interface PhotoWords {
  readonly words: string;
  /** How sure the recogniser was of its words, in the mean: 0 … 100. */
  readonly confidence: number;
}

/** Below it most words of a blurred photo are wrong; clean photos are at 85 and more. */
const LEAST_CONFIDENCE = 70;
const LEAST_LETTERS = 40;

const HAN = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef]`;
const SPACE_BEFORE_HAN = new RegExp(`(?<=\\S) +(?=${HAN})`, 'gu');
const SPACE_AFTER_HAN = new RegExp(`(?<=${HAN}) +(?=\\S)`, 'gu');
/** Where a long line of Chinese went on in the next one: no word ends there. */
const WRAPPED = /(?<=\S{20}[\p{Script=Han}\p{N}，、])\n+(?=\p{Script=Han})/gu;
/** Amazon's own product numbers begin with B and nought, which a photo shows as the letter O. */
const PRODUCT_NUMBER = /\bBO(?=[A-Z0-9]{8}\b)/g;

/**
 * Recognised words as a person would have typed them: Chinese without the recogniser's blanks and wrapped lines, no empty lines in a row, no NUL.
 * Nothing else is put right: what stands in the photo is for a person to say.
 */
export function tidyWords(recognised: string): string {
  return storableText(recognised)
    .replaceAll('\r', '')
    .replaceAll(SPACE_BEFORE_HAN, '')
    .replaceAll(SPACE_AFTER_HAN, '')
    .replaceAll(PRODUCT_NUMBER, 'B0')
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(WRAPPED, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether they are worth showing: a photo of no paper, or of a blurred one, yields few letters or unsure ones. */
export const isLegible = ({ words, confidence }: PhotoWords): boolean =>
  confidence >= LEAST_CONFIDENCE && (words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= LEAST_LETTERS;
