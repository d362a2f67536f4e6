import type { ProblemText } from '../problem-text.types';

/** Refusals of the guarantee and the books. */
export const BOOKS_PROBLEM_TEXTS = {
  'BILLING.EXPORT_PERIOD_WRONG': {
    zh: '没有导出：期间的第一天要在最后一天之前，期间内不超过 {{most}} 行。请改期间后重试。',
    en: 'Nothing was exported: the first day comes before the last one, and a period has {{most}} lines at most. Choose another period.',
  },
  'BILLING.BANK_FILE_UNREADABLE': {
    zh: '文件从第 {{line}} 行起读不出来，什么也没有导入。请从银行重新导出 CSV 文件（UTF-8 或 GB18030）。',
    en: 'The file cannot be read from line {{line}} on; nothing was imported. Export it from the bank again as CSV (UTF-8 or GB18030).',
  },
  'BILLING.BANK_FILE_TOO_LONG': {
    zh: '文件超过 {{most}} 行，什么也没有导入。请按更短的期间导出。',
    en: 'The file has more than {{most}} rows; nothing was imported. Export a shorter period.',
  },
  'BILLING.BANK_FILE_EMPTY': {
    zh: '按这些列，文件里没有一笔流水。请核对列和表头所在的行。',
    en: 'By these columns the file holds no transfer. Check the columns and the line of the head.',
  },
  'BILLING.BANK_FILE_KNOWN': {
    zh: '这个文件已经导入过，没有重复导入。',
    en: 'This file was imported before; nothing was imported again.',
  },
  'BILLING.BANK_ROWS_WRONG': {
    zh: '有 {{count}} 行读不懂（第 {{lines}} 行；先看“{{column}}”列），什么也没有导入。请改列或改文件后重试。',
    en: '{{count}} rows cannot be read (lines {{lines}}; first the column “{{column}}”); nothing was imported. Correct the columns or the file and try again.',
  },
  'BILLING.BANK_PROFILE_NOT_FOUND': {
    zh: '找不到这家银行的列设置。请重新保存。',
    en: 'The columns of this bank were not found. Save them again.',
  },
  'BILLING.BANK_LINE_NOT_FOUND': { zh: '找不到这笔流水。', en: 'This line was not found.' },
  'BILLING.BANK_LINE_USED': {
    zh: '这笔流水已经有人处理过。请刷新。',
    en: 'Somebody has dealt with this line already. Reload.',
  },
  'BILLING.NO_RESUSPENSION': {
    zh: '这个案件没有登记这次再次停用。请先在案件里登记。',
    en: 'This new suspension is not recorded in this case. Record it in the case first.',
  },
  'BILLING.NO_GUARANTEE_SIGNED': {
    zh: '客户接受的协议没有约定保障期，不能申请保障。',
    en: 'The letter that the client accepted gives no guarantee, so nothing can be claimed.',
  },
  'BILLING.GUARANTEE_OVER': {
    zh: '保障期到 {{endedOn}} 为止，这次停用在期外，不在保障范围内。',
    en: 'The guarantee ended on {{endedOn}}; this suspension came later and is not covered.',
  },
  'BILLING.CAUSE_NOT_THE_SAME': {
    zh: '两次停用登记的原因没有相同的，不能按同一原因处理。请核对案件的原因。',
    en: 'The two suspensions share no recorded cause. Check the causes of the cases first.',
  },
  'BILLING.NOTHING_PAID_YET': {
    zh: '客户还没有付过成功费，没有可以退还或抵用的金额。',
    en: 'The client has paid no fee for success yet, so there is nothing to give back.',
  },
  'BILLING.REMEDY_GIVEN_ALREADY': {
    zh: '这次停用已经处理过，或者这个案件的保障已经用过一次。',
    en: 'This suspension was judged already, or the guarantee of this case was used once.',
  },
  'BILLING.GUARANTEE_CLAIM_NOT_FOUND': {
    zh: '找不到这份保障申请。',
    en: 'This guarantee claim was not found.',
  },
  'BILLING.GUARANTEE_CLAIM_DECIDED': {
    zh: '这份保障申请已经处理过。',
    en: 'This guarantee claim was decided already.',
  },
  'BILLING.DECIDER_IS_REQUESTER': {
    zh: '提出的人不能自己决定，请另一位同事处理。',
    en: 'Whoever asked does not decide. Ask a colleague.',
  },
  'BILLING.REMEDY_OUTDATED': {
    zh: '提出之后又有收款或冲减，金额变了。请退回后重新提出。',
    en: 'Money came or was credited since, so the amount is another one. Refuse it and ask again.',
  },
  'BILLING.REWORK_INVOICED': {
    zh: '免费重做的案件已经开了账单。请先作废或冲减这些账单。',
    en: 'The case that is to be worked free of charge has invoices. Void or credit them first.',
  },
  'BILLING.REWORK_IS_FREE': {
    zh: '这个案件按保障免费重做，不能开账单。',
    en: 'This case is worked again free of charge under the guarantee: it is not invoiced.',
  },
} as const satisfies Record<string, ProblemText>;
