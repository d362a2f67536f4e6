import type { Locale, MarketplaceCode } from '@overturn/kernel/vocabulary';

const COUNTRY: Partial<Record<MarketplaceCode, string>> = { UK: 'GB' };

/** `美国站`, `United States`: a marketplace by its country's name. */
export function marketName(code: MarketplaceCode, locale: Locale): string {
  const name = new Intl.DisplayNames([locale], { type: 'region' }).of(COUNTRY[code] ?? code) ?? code;
  return locale === 'en' ? name : `${name}站`;
}
