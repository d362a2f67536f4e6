import { MARKETPLACES, type MarketplaceCode, type NoticeLanguage } from '@overturn/kernel';

/** Minor digits where they are not two (ISO 4217). */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  JPY: 0,
  KRW: 0,
  VND: 0,
  CLP: 0,
  KWD: 3,
  BHD: 3,
  OMR: 3,
  JOD: 3,
  TND: 3,
};
export const minorDigitsOf = (currency: string): number => MINOR_DIGITS[currency] ?? 2;

/** How a currency is written, folded. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  USD: ['us$', 'usd', '美元', '美金', 'u.s. dollars', 'dollars'],
  CAD: ['ca$', 'c$', 'cad', '加元', '加拿大元'],
  AUD: ['a$', 'au$', 'aud', '澳元', '澳大利亚元'],
  SGD: ['s$', 'sgd', '新加坡元'],
  MXN: ['mx$', 'mxn', '墨西哥比索'],
  BRL: ['r$', 'brl'],
  EUR: ['€', 'eur', 'euro', 'euros', '欧元'],
  GBP: ['£', 'gbp', '英镑', 'pounds'],
  JPY: ['jpy', '日元', '円', '日圆'],
  CNY: ['cny', 'rmb', 'cn¥', '元', '人民币'],
  AED: ['aed', '迪拉姆'],
  SAR: ['sar', '沙特里亚尔'],
  KWD: ['kwd', '科威特第纳尔'],
  BHD: ['bhd'],
  INR: ['inr', '₹', '卢比'],
  PLN: ['pln', 'zł'],
  SEK: ['sek'],
  TRY: ['try', '₺'],
  EGP: ['egp'],
  ZAR: ['zar'],
  HKD: ['hkd', 'hk$', '港元', '港币'],
  KRW: ['krw', '₩'],
  /** Left to the notice's marketplace and language. */
  $: ['$'],
  '¥': ['¥'],
};
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([currency, words]) => words.map((word) => [word, currency] as const)),
);

const currencyOfMarketplace = (code: MarketplaceCode | null): string | null =>
  MARKETPLACES.find((each) => each.code === code)?.currency ?? null;

/** Settles a bare `$` or `¥`. */
export function settleCurrency(
  written: string,
  marketplace: MarketplaceCode | null,
  language: NoticeLanguage,
): string {
  if (written === '$') {
    const local = currencyOfMarketplace(marketplace);
    return local !== null && ['CAD', 'AUD', 'SGD', 'MXN'].includes(local) ? local : 'USD';
  }
  if (written === '¥') return language === 'ja' || marketplace === 'JP' ? 'JPY' : 'CNY';
  return written;
}
