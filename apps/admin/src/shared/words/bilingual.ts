export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The words in the reader's language, else in the other one. */
export const inLanguage = ({ zh, en }: Bilingual, locale: string): string =>
  locale === 'zh-CN' ? zh || en : en || zh;
