/** What a firm is called and how it presents itself: on papers, in mails, at the portal (抬头). */
export interface FirmLetterhead {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly addressZh: string;
  readonly addressEn: string;
  /** The firm's own numbers, at most five. */
  readonly phones: readonly string[];
  readonly email: string;
  readonly taxNumber: string;
  /** `#rrggbb`, readable on white; null: the product's own. */
  readonly colour: string | null;
  readonly sloganZh: string;
  readonly sloganEn: string;
  /** SHA-256 of a kept picture; null without a logo. */
  readonly logoSha256: string | null;
}

export const bareLetterhead = (firmName: string): FirmLetterhead => ({
  nameZh: firmName,
  nameEn: firmName,
  addressZh: '',
  addressEn: '',
  phones: [],
  email: '',
  taxNumber: '',
  colour: null,
  sloganZh: '',
  sloganEn: '',
  logoSha256: null,
});

type Language = 'zh' | 'en';

/** A text in a language, in the other one where it has none. */
export const inEither = (zh: string, en: string, language: Language): string =>
  language === 'zh' ? zh || en : en || zh;

/** What stands below the firm's name on paper and under a mail, in a language. */
export const contactLines = (
  one: Pick<FirmLetterhead, 'addressZh' | 'addressEn' | 'phones'>,
  language: Language,
): readonly string[] =>
  [inEither(one.addressZh, one.addressEn, language), one.phones.join(language === 'zh' ? '、' : ', ')].filter(
    (text) => text !== '',
  );

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
export const LARGEST_LOGO_BYTES = 200_000;

/** Whether bytes begin as a PNG or JPEG picture does, the two that a logo may be. */
export const isLogoPicture = (bytes: Uint8Array): boolean =>
  [PNG, JPEG].some((begins) => begins.every((byte, place) => bytes[place] === byte));
