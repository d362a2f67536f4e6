interface Names {
  readonly nameZh: string | null;
  readonly nameEn: string | null;
}

/** The name in the reader's language, else in the other one. */
export const clientName = ({ nameZh, nameEn }: Names, locale: string): string =>
  (locale === 'zh-CN' ? (nameZh ?? nameEn) : (nameEn ?? nameZh)) ?? '';
