import type { Locale } from '@overturn/kernel/vocabulary';

const NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'Asia/Shanghai': ['北京', 'Beijing'],
  'Asia/Hong_Kong': ['香港', 'Hong Kong'],
  'Asia/Taipei': ['台北', 'Taipei'],
  'America/Los_Angeles': ['洛杉矶', 'Los Angeles'],
  'America/New_York': ['纽约', 'New York'],
  'America/Mexico_City': ['墨西哥城', 'Mexico City'],
  'America/Sao_Paulo': ['圣保罗', 'São Paulo'],
  'Europe/London': ['伦敦', 'London'],
  'Europe/Berlin': ['柏林', 'Berlin'],
  'Europe/Paris': ['巴黎', 'Paris'],
  'Europe/Rome': ['罗马', 'Rome'],
  'Europe/Madrid': ['马德里', 'Madrid'],
  'Europe/Amsterdam': ['阿姆斯特丹', 'Amsterdam'],
  'Europe/Brussels': ['布鲁塞尔', 'Brussels'],
  'Europe/Dublin': ['都柏林', 'Dublin'],
  'Europe/Stockholm': ['斯德哥尔摩', 'Stockholm'],
  'Europe/Warsaw': ['华沙', 'Warsaw'],
  'Europe/Istanbul': ['伊斯坦布尔', 'Istanbul'],
  'Asia/Riyadh': ['利雅得', 'Riyadh'],
  'Asia/Dubai': ['迪拜', 'Dubai'],
  'Africa/Cairo': ['开罗', 'Cairo'],
  'Africa/Johannesburg': ['约翰内斯堡', 'Johannesburg'],
  'Asia/Kolkata': ['加尔各答', 'Kolkata'],
  'Asia/Tokyo': ['东京', 'Tokyo'],
  'Australia/Sydney': ['悉尼', 'Sydney'],
  'Asia/Singapore': ['新加坡', 'Singapore'],
  UTC: ['UTC', 'UTC'],
};

/** The city by which a person knows an IANA zone; the last part of its name where no text is known. */
export function zoneName(zone: string, locale: Locale): string {
  const known = Object.hasOwn(NAMES, zone) ? NAMES[zone] : undefined;
  if (known) return known[locale === 'en' ? 1 : 0];
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The zones offered first in a choice of zones. */
export const COMMON_ZONES: readonly string[] = Object.keys(NAMES);
