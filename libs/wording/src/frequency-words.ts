import type { MeasureFrequency } from '@overturn/kernel/vocabulary';

/** How often a measure is taken, as a plan says it. */
export const FREQUENCY_WORDS: Readonly<Record<MeasureFrequency, Readonly<Record<'zh' | 'en', string>>>> = {
  per_listing: { zh: '每次新上架前', en: 'before each new listing' },
  per_shipment: { zh: '每次发货前', en: 'before each shipment' },
  per_supplier: { zh: '每家新供应商', en: 'for each new supplier' },
  daily: { zh: '每天', en: 'daily' },
  weekly: { zh: '每周', en: 'weekly' },
  monthly: { zh: '每月', en: 'monthly' },
  quarterly: { zh: '每季度', en: 'quarterly' },
  yearly: { zh: '每年', en: 'yearly' },
};
