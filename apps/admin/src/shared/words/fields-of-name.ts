const HAN = /\p{Script=Han}/u;

/** Where a name belongs that somebody typed into one field: Chinese characters make it the Chinese name. */
export const fieldsOfName = (name: string): { nameZh: string } | { nameEn: string } =>
  HAN.test(name) ? { nameZh: name.trim() } : { nameEn: name.trim() };
