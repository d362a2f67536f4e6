import type { ProblemText } from '../problem-text.types';

/** Refusals of exchange rates and of lines that pay several invoices. */
export const EXCHANGE_PROBLEM_TEXTS = {
  'BILLING.EXCHANGE_RATE_MISSING': {
    zh: '没有登记收款：{{day}} 及之前十天内没有 {{currency}} 的汇率（协议约定的来源）。请先在财务的“汇率”里登记，再重新登记收款。',
    en: 'The payment was not recorded: there is no rate of {{currency}} from the agreed source on {{day}} or in the ten days before. Record the rate under Finance, “Rates”, then the payment again.',
  },
  'BILLING.EXCHANGE_TOO_SMALL': {
    zh: '没有登记收款：按汇率换算不足账单货币的一个最小单位。请核对金额和货币。',
    en: 'The payment was not recorded: at the rate it comes to less than the smallest unit of the invoice’s currency. Check amount and currency.',
  },
  'BILLING.RATE_ROWS_WRONG': {
    zh: '有 {{count}} 行读不懂（第 {{lines}} 行），什么也没有登记。文件需要“日期、货币、汇率”三列；每天每种货币一行，人民币不用写。请改文件后重试。',
    en: '{{count}} rows cannot be read (lines {{lines}}); nothing was recorded. The file needs the columns day, currency and rate, one row for each day and currency, none for CNY. Correct the file and try again.',
  },
  'BILLING.RATE_FILE_EMPTY': {
    zh: '文件里没有汇率，什么也没有登记。请选择有“日期、货币、汇率”三列的文件。',
    en: 'The file holds no rate; nothing was recorded. Choose a file with the columns day, currency and rate.',
  },
  'BILLING.PAYMENT_NOT_CONFIRMED': {
    zh: '这笔收款还没有确认到账，没有收据。请先由另一位同事确认。',
    en: 'This payment is not confirmed, so there is no receipt. A colleague has to confirm it first.',
  },
  'BILLING.BANK_PARTS_WRONG': {
    zh: '没有登记收款：各账单的金额合计要等于这笔流水未登记的金额，同一账单只写一次。请改金额后重试。',
    en: 'Nothing was recorded: the parts must sum to what is open of the line, and name each invoice once. Correct the amounts and try again.',
  },
} as const satisfies Record<string, ProblemText>;
