import { fold, romanised, wordsOf, type Transliterate } from './folding';

const LEGAL_FORMS_ZH = /股份有限公司|有限责任公司|有限公司|股份公司|分公司|公司|集团|个体工商户/g;
const LEGAL_FORMS = new Set([
  'co', 'company', 'ltd', 'limited', 'inc', 'incorporated', 'llc', 'llp', 'corp', 'corporation', 'group', 'gmbh',
  'plc', 'pte', 'pty', 'srl', 'bv', 'kk',
]); // prettier-ignore

/** What firms do, as their English names put it. Longer words first: 电子商务 before 商务. */
const TRADES_ZH: readonly (readonly [RegExp, string])[] = [
  [/电子商务/g, ' ecommerce '],
  [/跨境电商/g, ' crossborder ecommerce '],
  [/进出口/g, ' import export '],
  [/供应链/g, ' supply chain '],
  [/贸易|商贸/g, ' trading '],
  [/科技|技术/g, ' technology '],
  [/国际/g, ' international '],
  [/实业/g, ' industrial '],
  [/电子/g, ' electronic '],
  [/网络/g, ' network '],
  [/信息/g, ' information '],
  [/家居/g, ' home '],
  [/服饰|服装/g, ' clothing '],
];
const SAME_WORDS: Readonly<Record<string, string>> = {
  trade: 'trading',
  tech: 'technology',
  technologies: 'technology',
  intl: 'international',
  imp: 'import',
  exp: 'export',
  industry: 'industrial',
  industries: 'industrial',
  electronics: 'electronic',
  apparel: 'clothing',
  garment: 'clothing',
};
const FILLERS = new Set(['and', 'the', 'city', 'of']);

/**
 * A company's name without its legal form, in Latin letters: 深圳市海蓝贸易有限公司 and
 * `Shenzhen Hailan Trading Co., Ltd.` are one. Null when nothing is left to compare.
 */
export function companyKey(value: string, transliterate: Transliterate): string | null {
  const folded = fold(value);
  const spoken = TRADES_ZH.reduce(
    (text, [trade, english]) => text.replaceAll(trade, english),
    folded
      .replaceAll(LEGAL_FORMS_ZH, ' ')
      .replace(/^(\p{Script=Han}{2,3}省)?(\p{Script=Han}{2,3})市(?=\p{Script=Han})/u, '$2'),
  );
  const words = wordsOf(romanised(spoken, transliterate, 'words')).map((word) => SAME_WORDS[word] ?? word);
  const kept = withoutLegalForm(words.filter((word) => !FILLERS.has(word)));
  if (kept.length > 0) return kept.join('');
  return wordsOf(romanised(folded, transliterate, 'words')).join('') || null;
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  const last = words.at(-1);
  return last !== undefined && LEGAL_FORMS.has(last) ? withoutLegalForm(words.slice(0, -1)) : words;
}
