import { inEither, type PaperHead } from '@overturn/identity';
import type { Letterhead } from '@overturn/platform';
import { PAPER_WORDS as WORDS, type PaperLanguage } from './paper-words';

/** The head of every paper, in one language. */
export function letterheadLines(of: PaperHead, language: PaperLanguage): Letterhead {
  const phones = of.phones.join(language === 'zh' ? '、' : ', ');
  const labelled = (word: Readonly<Record<PaperLanguage, string>>, text: string) =>
    text === '' ? '' : `${word[language]}: ${text}`;
  return {
    name: inEither(of.nameZh, of.nameEn, language),
    logo: of.logo,
    colour: of.colour,
    lines: [
      inEither(of.sloganZh, of.sloganEn, language),
      inEither(of.addressZh, of.addressEn, language),
      labelled(WORDS.phones, phones),
      of.email,
      labelled(WORDS.taxNumber, of.taxNumber),
    ].filter((line) => line !== ''),
  };
}
