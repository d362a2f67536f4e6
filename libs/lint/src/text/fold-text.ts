const ODD = /[\u2018\u2019\u201b\u2032\u201c\u201d\u2033\u2010-\u2015\u2212\u00a0\u3000\uff01-\uff5e]/g;
const STRAIGHT: Readonly<Record<string, string>> = {
  '\u2018': "'", '\u2019': "'", '\u201b': "'", '\u2032': "'", '\u201c': '"', '\u201d': '"', '\u2033': '"',
  '\u00a0': ' ', '\u3000': ' ',
}; // prettier-ignore

const straight = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return STRAIGHT[character] ?? '-';
};

/** Citations of evidence are no words of the plan. */
const CITATION = /\[\[evidence:([^\]\s]{1,64})\]\]/g;

/** Ids of the evidence that a text cites. */
export const citationsIn = (text: string): readonly string[] =>
  [...text.matchAll(CITATION)].flatMap(([, id]) => (id === undefined ? [] : [id]));

/**
 * A text for comparing: small letters, straight quotes, half-width signs, citations blanked out. It is as long as the
 * text, so that an offset into one is an offset into the other.
 */
export function foldText(text: string): string {
  const plain = text.replace(ODD, straight).replace(CITATION, (cited) => ' '.repeat(cited.length));
  const small = plain.toLowerCase();
  // A few capitals have longer small forms; then the text is compared as it is.
  return small.length === plain.length ? small : plain;
}
