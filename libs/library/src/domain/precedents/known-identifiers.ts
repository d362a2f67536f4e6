import type { Placeholder } from '@overturn/kernel';
import { squash } from './squash';

/** Something that names a client, and the placeholder that may stand for it. */
export interface Identifier {
  readonly kind: Placeholder;
  readonly value: string;
}

/** Forms of companies at the end of their names, which say nothing of whose they are. */
const FORM =
  /(?:股份有限公司|有限责任公司|有限公司|集团|公司|(?:[,，]?\s*(?:co\.?|company|corp(?:oration)?\.?|limited|ltd\.?|l\.?l\.?c\.?|inc\.?|gmbh)\s*)+)$/iu;
const TRADE =
  /(?:电子商务|进出口|贸易|商贸|科技|网络|实业|供应链|(?:\s+(?:trading|technology|trade|e-?commerce|import\s*(?:&|and)\s*export))+)$/iu;

const isTelling = (name: string): boolean => {
  const { letters } = squash(name);
  return /\p{Script=Han}/u.test(letters) ? [...letters].length >= 2 : letters.length >= 4;
};

/** A name, and what is left of it without the company's form and trade; the longest first. */
export function nameVariants(name: string): readonly string[] {
  const whole = name.trim();
  const withoutForm = whole.replace(FORM, '').trim();
  const core = withoutForm.replace(TRADE, '').trim();
  return [...new Set([whole, withoutForm, core])].filter(isTelling);
}
