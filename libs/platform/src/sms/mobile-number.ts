/** A number that text messages reach. */
export interface MobileNumber {
  /** As dialled from abroad, digits alone: `8613800000000`. */
  readonly digits: string;
  readonly isChinese: boolean;
}

const CHINESE = /^(?:\+?86|0086)?(1[3-9]\d{9})$/;
/** ITU-T E.164: a country code and at most fifteen digits. */
const ABROAD = /^\+([1-9]\d{7,14})$/;

/** Reads what a contact gave as their phone; null for a landline or what is no number. */
export function mobileNumberIn(typed: string): MobileNumber | null {
  const text = typed.normalize('NFKC').replaceAll(/[\s().·-]/g, '');
  const chinese = CHINESE.exec(text)?.[1];
  if (chinese) return { digits: `86${chinese}`, isChinese: true };
  const abroad = ABROAD.exec(text)?.[1];
  return abroad && !abroad.startsWith('86') ? { digits: abroad, isChinese: false } : null;
}

/** `138****0000`: enough for its owner to know it. */
export function hintOfMobile({ digits, isChinese }: MobileNumber): string {
  const shown = isChinese ? digits.slice(2) : digits;
  return `${shown.slice(0, 3)}****${shown.slice(-4)}`;
}
