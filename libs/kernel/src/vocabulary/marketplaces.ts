/**
 * Amazon's marketplaces. Ids: SP-API list. Time zones and notice languages are practitioner knowledge
 * (docs/DOMAIN.md, "Marketplaces"): the database keeps an editable copy, this is its seed.
 */
export interface Marketplace {
  readonly code: MarketplaceCode;
  readonly amazonId: string;
  readonly region: 'NA' | 'EU' | 'FE';
  /** ISO 4217. */
  readonly currency: string;
  /** IANA zone in which the marketplace is assumed to count its days. */
  readonly zone: string;
  readonly languages: readonly string[];
  readonly host: string;
}

export const MARKETPLACE_CODES = [
  'US', 'CA', 'MX', 'BR', 'UK', 'DE', 'FR', 'IT', 'ES', 'NL', 'BE', 'IE', 'SE', 'PL', 'TR', 'SA', 'AE', 'EG',
  'ZA', 'IN', 'JP', 'AU', 'SG',
] as const; // prettier-ignore
export type MarketplaceCode = (typeof MARKETPLACE_CODES)[number];

const row = (
  code: MarketplaceCode,
  amazonId: string,
  region: Marketplace['region'],
  currency: string,
  zone: string,
  languages: readonly string[],
  host: string,
): Marketplace => ({ code, amazonId, region, currency, zone, languages, host });

export const MARKETPLACES: readonly Marketplace[] = [
  row('US', 'ATVPDKIKX0DER', 'NA', 'USD', 'America/Los_Angeles', ['en', 'zh'], 'amazon.com'),
  row('CA', 'A2EUQ1WTGCTBG2', 'NA', 'CAD', 'America/Los_Angeles', ['en', 'fr'], 'amazon.ca'),
  row('MX', 'A1AM78C64UM0Y8', 'NA', 'MXN', 'America/Mexico_City', ['es'], 'amazon.com.mx'),
  row('BR', 'A2Q3Y263D00KWC', 'NA', 'BRL', 'America/Sao_Paulo', ['pt'], 'amazon.com.br'),
  row('UK', 'A1F83G8C2ARO7P', 'EU', 'GBP', 'Europe/London', ['en'], 'amazon.co.uk'),
  row('DE', 'A1PA6795UKMFR9', 'EU', 'EUR', 'Europe/Berlin', ['de'], 'amazon.de'),
  row('FR', 'A13V1IB3VIYZZH', 'EU', 'EUR', 'Europe/Paris', ['fr'], 'amazon.fr'),
  row('IT', 'APJ6JRA9NG5V4', 'EU', 'EUR', 'Europe/Rome', ['it'], 'amazon.it'),
  row('ES', 'A1RKKUPIHCS9HS', 'EU', 'EUR', 'Europe/Madrid', ['es'], 'amazon.es'),
  row('NL', 'A1805IZSGTT6HS', 'EU', 'EUR', 'Europe/Amsterdam', ['nl'], 'amazon.nl'),
  row('BE', 'AMEN7PMS3EDWL', 'EU', 'EUR', 'Europe/Brussels', ['fr', 'nl'], 'amazon.com.be'),
  row('IE', 'A28R8C7NBKEWEA', 'EU', 'EUR', 'Europe/Dublin', ['en'], 'amazon.ie'),
  row('SE', 'A2NODRKZP88ZB9', 'EU', 'SEK', 'Europe/Stockholm', ['sv'], 'amazon.se'),
  row('PL', 'A1C3SOZRARQ6R3', 'EU', 'PLN', 'Europe/Warsaw', ['pl'], 'amazon.pl'),
  row('TR', 'A33AVAJ2PDY3EV', 'EU', 'TRY', 'Europe/Istanbul', ['tr'], 'amazon.com.tr'),
  row('SA', 'A17E79C6D8DWNP', 'EU', 'SAR', 'Asia/Riyadh', ['ar', 'en'], 'amazon.sa'),
  row('AE', 'A2VIGQ35RCS4UG', 'EU', 'AED', 'Asia/Dubai', ['ar', 'en'], 'amazon.ae'),
  row('EG', 'ARBP9OOSHTCHU', 'EU', 'EGP', 'Africa/Cairo', ['ar'], 'amazon.eg'),
  row('ZA', 'AE08WJ6YKNBMC', 'EU', 'ZAR', 'Africa/Johannesburg', ['en'], 'amazon.co.za'),
  row('IN', 'A21TJRUUN4KGV', 'EU', 'INR', 'Asia/Kolkata', ['en'], 'amazon.in'),
  row('JP', 'A1VC38T7YXB528', 'FE', 'JPY', 'Asia/Tokyo', ['ja'], 'amazon.co.jp'),
  row('AU', 'A39IBJ37TRP1C6', 'FE', 'AUD', 'Australia/Sydney', ['en'], 'amazon.com.au'),
  row('SG', 'A19VAU5U5O7RUS', 'FE', 'SGD', 'Asia/Singapore', ['en'], 'amazon.sg'),
];
