import type { ProblemText } from '../problem-text.types';

/** Refusals of the register of fapiaos and of reminders. */
export const FAPIAO_PROBLEM_TEXTS = {
  'FAPIAO.NOT_FOUND': { zh: '找不到这张发票。', en: 'This fapiao was not found.' },
  'FAPIAO.VERSION_CONFLICT': {
    zh: '有人刚刚改过，没有保存。你填写的内容还在：请刷新后再保存。',
    en: 'Somebody changed it meanwhile; nothing was saved. What you typed is still here: reload and save again.',
  },
  'FAPIAO.TAX_NUMBER_WRONG': {
    zh: '税号不对：应为 15 至 20 位数字和大写字母，自然人留空。',
    en: 'The taxpayer number is wrong: 15 to 20 digits and capital letters, or nothing for a natural person.',
  },
  'FAPIAO.TAX_NUMBER_NEEDED': {
    zh: '专票需要购方税号。请先补上税号，或改开普票。',
    en: 'A special fapiao needs the buyer’s taxpayer number. Add it, or choose a general one.',
  },
  'FAPIAO.NUMBER_WRONG': {
    zh: '发票号码不对：数电票号码是 20 位数字，前两位是开票年份。',
    en: 'The number is wrong: 20 digits, of which the first two are the year of issue.',
  },
  'FAPIAO.NUMBER_TAKEN': {
    zh: '这个号码已经登记过，没有重复登记。',
    en: 'This number was registered already; nothing was registered again.',
  },
  'FAPIAO.DAY_IN_FUTURE': {
    zh: '开票日期还没有到。请核对票面日期。',
    en: 'The day of issue has not come yet. Check the date on the fapiao.',
  },
  'FAPIAO.TAX_NOT_THE_RATE': {
    zh: '税额和税率对不上。请按票面核对金额、税率和税额。',
    en: 'The tax does not fit the rate. Check amount, rate and tax against the fapiao.',
  },
  'FAPIAO.COVERS_NEEDED': {
    zh: '账单不是人民币：请填写这张发票对应账单的多少金额。',
    en: 'The invoice is not in CNY: say how much of it the fapiao is for.',
  },
  'FAPIAO.INVOICE_NOT_ISSUED': {
    zh: '账单还没有开出，或已经作废，不能开发票。',
    en: 'The invoice was not issued yet, or is void: no fapiao can be made out for it.',
  },
  'FAPIAO.NOT_PAID_YET': {
    zh: '账单付清后才能申请发票。',
    en: 'A fapiao can be asked for once the invoice is paid.',
  },
  'FAPIAO.TITLE_NEEDED': {
    zh: '请先填写开票资料，再申请发票。',
    en: 'Fill in to whom it is made out first, then ask for the fapiao.',
  },
  'FAPIAO.ALL_COVERED': {
    zh: '这张账单的金额已经全部开过发票。',
    en: 'The whole amount of this invoice is on fapiaos already.',
  },
  'FAPIAO.UNDER_WAY': {
    zh: '已经有一张在办理中。请先办完或撤回。',
    en: 'One is under way already. Finish or withdraw it first.',
  },
  'FAPIAO.OVER_INVOICE': {
    zh: '蓝字减去红字不能超过账单金额，没有登记。',
    en: 'Blue less red may not exceed the invoice; nothing was registered.',
  },
  'FAPIAO.NOT_BLUE': {
    zh: '只能冲红已经开出的蓝字发票。',
    en: 'Only an issued blue fapiao can be taken back in red.',
  },
  'FAPIAO.OVER_BLUE': {
    zh: '红字不能超过蓝字剩下的金额和税额，没有登记。',
    en: 'Red may not exceed what is left of the blue one, in amount and in tax; nothing was registered.',
  },
  'FAPIAO.RED_BEFORE_BLUE': {
    zh: '红字的开票日期不能早于蓝字。',
    en: 'A red fapiao cannot be older than its blue one.',
  },
  'FAPIAO.NOT_CONFIRMED': {
    zh: '对方还没有确认红字信息确认单，不能开具。',
    en: 'The other side has not confirmed yet, so it cannot be issued.',
  },
  'FAPIAO.STEP_NOT_POSSIBLE': {
    zh: '这张发票现在不能这样办理。请刷新。',
    en: 'This cannot be done with the fapiao now. Reload.',
  },
  'FAPIAO.ROWS_WRONG': {
    zh: '有 {{count}} 行不能登记（第 {{lines}} 行），什么也没有导入。请改好文件后重试。',
    en: '{{count}} rows cannot be registered (lines {{lines}}); nothing was imported. Correct the file and try again.',
  },
  'FAPIAO.FILE_EMPTY': {
    zh: '文件里没有发票，什么也没有导入。',
    en: 'The file holds no fapiao; nothing was imported.',
  },
  'FAPIAO.FILE_TOO_LONG': {
    zh: '文件超过 {{most}} 行，什么也没有导入。请分几次导出。',
    en: 'The file has more than {{most}} rows; nothing was imported. Export it in parts.',
  },
  'DUNNING.VERSION_CONFLICT': {
    zh: '有人刚刚改过，没有保存。你填写的内容还在：请刷新后再保存。',
    en: 'Somebody changed it meanwhile; nothing was saved. What you typed is still here: reload and save again.',
  },
  'DUNNING.PLACEHOLDER_UNKNOWN': {
    zh: '“{{name}}”没有可填的内容，没有保存。请用列出的占位词。',
    en: 'Nothing is known for “{{name}}”, so nothing was saved. Use the placeholders that are listed.',
  },
  'DUNNING.DAY_TAKEN': {
    zh: '这个天数已经有一级提醒，没有保存。请改天数，或修改那一级。',
    en: 'There is a level on that day already; nothing was saved. Choose another day, or change that level.',
  },
  'DUNNING.TOO_MANY_LEVELS': {
    zh: '最多 {{most}} 级，没有保存。请先停用一级。',
    en: 'There are {{most}} levels at most; nothing was saved. Use one of them no more first.',
  },
  'DUNNING.DAY_PAST': {
    zh: '暂停的最后一天已经过去，没有保存。请选今天或以后。',
    en: 'The last day of the pause is over; nothing was saved. Choose today or later.',
  },
  'DUNNING.DAY_AHEAD': {
    zh: '这一天还没有到，没有对账单。请选今天或以前。',
    en: 'That day has not come, so there is no statement of it. Choose today or earlier.',
  },
  'DUNNING.PAUSE_NOT_FOUND': {
    zh: '找不到这次暂停，或已经恢复。请刷新。',
    en: 'This pause was not found, or was lifted. Reload.',
  },
} as const satisfies Record<string, ProblemText>;
