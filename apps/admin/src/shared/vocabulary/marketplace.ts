import type { MarketplaceCode } from '@overturn/kernel/vocabulary';
import type { Words } from './keyed';

const marketplace: Words<MarketplaceCode> = {
  US: ['美国', 'United States'],
  CA: ['加拿大', 'Canada'],
  MX: ['墨西哥', 'Mexico'],
  BR: ['巴西', 'Brazil'],
  UK: ['英国', 'United Kingdom'],
  DE: ['德国', 'Germany'],
  FR: ['法国', 'France'],
  IT: ['意大利', 'Italy'],
  ES: ['西班牙', 'Spain'],
  NL: ['荷兰', 'Netherlands'],
  BE: ['比利时', 'Belgium'],
  IE: ['爱尔兰', 'Ireland'],
  SE: ['瑞典', 'Sweden'],
  PL: ['波兰', 'Poland'],
  TR: ['土耳其', 'Türkiye'],
  SA: ['沙特阿拉伯', 'Saudi Arabia'],
  AE: ['阿联酋', 'United Arab Emirates'],
  EG: ['埃及', 'Egypt'],
  ZA: ['南非', 'South Africa'],
  IN: ['印度', 'India'],
  JP: ['日本', 'Japan'],
  AU: ['澳大利亚', 'Australia'],
  SG: ['新加坡', 'Singapore'],
};

export const MARKETPLACE_VOCABULARY = { marketplace } as const;
