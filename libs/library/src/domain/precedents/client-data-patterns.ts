import type { Placeholder } from '@overturn/kernel';

/** What client data looks like, whoever's it is. Every pattern is bounded, so that no text makes it slow. */
export const CLIENT_DATA_PATTERNS: readonly { readonly kind: Placeholder; readonly pattern: RegExp }[] = [
  { kind: 'email', pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu },
  { kind: 'link', pattern: /(?:https?:\/\/|www\.)[^\s"'<>，。；）)]{1,300}/giu },
  { kind: 'order_id', pattern: /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/gu },
  { kind: 'asin', pattern: /(?<![A-Za-z0-9])B0[0-9A-Z]{8}(?![A-Za-z0-9])/giu },
  {
    kind: 'amount',
    pattern:
      /(?:(?:USD|CNY|RMB|EUR|GBP|JPY|HKD|CAD|AUD|[$€£¥￥])\s{0,2}\d[\d,.]{0,20}(?:\s{0,2}(?:万|千|k|million))?|\d[\d,.]{0,20}\s{0,2}(?:万元|千元|元|美元|人民币|欧元|英镑|日元|(?:USD|CNY|RMB|EUR|GBP|JPY|dollars?|yuan|euros?|pounds?)\b))/giu,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\p{L}\d])(?:\+\d{1,3}[\s-]?(?:\(?\d{1,4}\)?[\s-]?){2,5}\d{2,4}|1[3-9]\d(?:[\s-]?\d{4}){2}|0\d{2,3}[\s-]\d{7,8}|\(\d{3}\)\s?\d{3}-\d{4}|\d{3}-\d{3}-\d{4})(?!\d)/gu,
  },
  { kind: 'number', pattern: /(?<![A-Za-z0-9])1Z[0-9A-Z]{16}(?![A-Za-z0-9])/giu },
  {
    kind: 'merchant_token',
    pattern: /(?<![A-Za-z0-9])A(?=[A-Z0-9]{0,19}\d)[A-Z0-9]{11,19}(?![A-Za-z0-9])/gu,
  },
  { kind: 'number', pattern: /(?<![A-Za-z0-9])[A-Z]{0,5}-?\d{8,24}[A-Z0-9]{0,6}(?![A-Za-z0-9])/gu },
  {
    kind: 'address',
    pattern:
      /(?:\p{Script=Han}{2,10}(?:省|市|区|县|镇)){0,4}\p{Script=Han}{1,12}(?:路|街|大道|巷|弄)\s?\d{1,5}\s?号(?:[\p{Script=Han}\d-]{1,12}(?:楼|室|栋|幢|单元|层))?/gu,
  },
  {
    kind: 'address',
    pattern:
      /(?:(?:Room|Unit|Suite|Floor)\s[\w-]{1,8},?\s)?(?:No\.?\s?)?\d{1,5}\s(?:[A-Z][\w'-]{1,20}\s){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Boulevard|Blvd|Drive|Building)\b\.?/gu,
  },
];
