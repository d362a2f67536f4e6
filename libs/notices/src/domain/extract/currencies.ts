import { MARKETPLACES, type MarketplaceCode, type NoticeLanguage } from '@overturn/kernel';

/** Minor digits where they are not two (ISO 4217). */
const MINOR_DIGITS: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, VND: 0, CLP: 0, KWD: 3, BHD: 3, OMR: 3, JOD: 3, TND: 3 };
export const minorDigitsOf = (currency: string): number => MINOR_DIGITS[currency] ?? 2;

/** How a currency is written, folded. `$` and `¥` alone are left to the notice's marketplace and language. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  us$: 'USD', usd: 'USD', 美元: 'USD', 美金: 'USD', 'u.s. dollars': 'USD', dollars: 'USD',
  ca$: 'CAD', c$: 'CAD', cad: 'CAD', 加元: 'CAD', 加拿大元: 'CAD', a$: 'AUD', au$: 'AUD', aud: 'AUD', 澳元: 'AUD', 澳大利亚元: 'AUD',
  s$: 'SGD', sgd: 'SGD', 新加坡元: 'SGD', mx$: 'MXN', mxn: 'MXN', 墨西哥比索: 'MXN', r$: 'BRL', brl: 'BRL',
  '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', 欧元: 'EUR', '£': 'GBP', gbp: 'GBP', 英镑: 'GBP', pounds: 'GBP',
  jpy: 'JPY', 日元: 'JPY', 円: 'JPY', 日圆: 'JPY', cny: 'CNY', rmb: 'CNY', cn¥: 'CNY', 元: 'CNY', 人民币: 'CNY',
  aed: 'AED', 迪拉姆: 'AED', sar: 'SAR', kwd: 'KWD', 科威特第纳尔: 'KWD', bhd: 'BHD', inr: 'INR', '₹': 'INR', 卢比: 'INR',
  pln: 'PLN', zł: 'PLN', sek: 'SEK', 'try': 'TRY', '₺': 'TRY', egp: 'EGP', zar: 'ZAR', hkd: 'HKD', hk$: 'HKD', 港元: 'HKD', 港币: 'HKD',
  krw: 'KRW', '₩': 'KRW', $: '$', '¥': '¥',
}; // prettier-ignore

const currencyOfMarketplace = (code: MarketplaceCode | null): string | null =>
  MARKETPLACES.find((each) => each.code === code)?.currency ?? null;

/** Settles a bare `$` or `¥`. */
export function settleCurrency(written: string, marketplace: MarketplaceCode | null, language: NoticeLanguage): string {
  if (written === '$') {
    const local = currencyOfMarketplace(marketplace);
    return local !== null && ['CAD', 'AUD', 'SGD', 'MXN'].includes(local) ? local : 'USD';
  }
  if (written === '¥') return language === 'ja' || marketplace === 'JP' ? 'JPY' : 'CNY';
  return written;
}
