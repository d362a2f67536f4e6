import type { PassageLanguage, Placeholder } from '@overturn/kernel';

/** What is known of a case that a passage may name. Dates are `YYYY-MM-DD`. */
export interface CaseParticulars {
  readonly storeName: string;
  readonly merchantToken: string | null;
  readonly companyZh: string | null;
  readonly companyEn: string | null;
  readonly marketplaceName: string;
  readonly asins: readonly string[];
  readonly orderIds: readonly string[];
  readonly noticeDate: string;
  readonly today: string;
  readonly invoices: readonly {
    readonly number: string | null;
    readonly issuedOn: string | null;
    readonly supplierName: string | null;
    readonly pieces: number;
  }[];
}

const several = (names: readonly (string | null)[], language: PassageLanguage): string =>
  [...new Set(names.filter((one): one is string => one !== null && one !== ''))].join(
    language === 'zh' ? '、' : ', ',
  );

/**
 * What the placeholders of a passage stand for in a case; what nobody knows, or what hangs on the sentence (whose name,
 * which date, how much), is left out and stays a blank.
 */
export function placeholderValues(
  of: CaseParticulars,
  language: PassageLanguage,
): Readonly<Partial<Record<Placeholder, string>>> {
  const pieces = of.invoices.reduce((sum, { pieces: some }) => sum + some, 0);
  const company = language === 'zh' ? (of.companyZh ?? of.companyEn) : (of.companyEn ?? of.companyZh);
  const values: Partial<Record<Placeholder, string>> = {
    store: of.storeName,
    company: company ?? '',
    merchant_token: of.merchantToken ?? '',
    marketplace: of.marketplaceName,
    asin: several(of.asins, language),
    order_id: several(of.orderIds, language),
    notice_date: of.noticeDate,
    today: of.today,
    supplier: several(
      of.invoices.map(({ supplierName }) => supplierName),
      language,
    ),
    invoice_number: several(
      of.invoices.map(({ number }) => number),
      language,
    ),
    invoice_date: several(
      of.invoices.map(({ issuedOn }) => issuedOn),
      language,
    ),
    quantity: pieces > 0 ? String(pieces) : '',
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
