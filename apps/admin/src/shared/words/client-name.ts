interface Names {
  readonly nameZh: string | null;
  readonly nameEn: string | null;
}

const HAN = /\p{Script=Han}/u;

/** The name in the viewer's language, else in the other one. */
export const clientName = ({ nameZh, nameEn }: Names, locale: string): string =>
  (locale === 'zh-CN' ? (nameZh ?? nameEn) : (nameEn ?? nameZh)) ?? '';

/** Where a name belongs that somebody typed into one field: Chinese characters make it the Chinese name. */
export const fieldsOfName = (name: string): { nameZh: string } | { nameEn: string } =>
  HAN.test(name) ? { nameZh: name.trim() } : { nameEn: name.trim() };
