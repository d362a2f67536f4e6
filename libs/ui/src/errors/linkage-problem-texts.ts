import type { ProblemText } from './problem-text.types';

export const LINKAGE_PROBLEM_TEXTS = {
  'CLIENTS.LINK_VALUE_IS_ACCOUNT_NUMBER': {
    zh: '这像一个完整的银行账号，没有保存。系统只保存银行名称和账号末尾 4 至 6 位，请改填尾号。',
    en: 'This looks like a full account number and was not kept. Only the bank and the last 4 to 6 digits are: give those.',
  },
  'CLIENTS.LINK_VALUE_IS_PASSWORD': {
    zh: '这像一个密码或验证码，没有保存。系统不保存任何密码，请删去后再填，并提醒客户修改密码。',
    en: 'This looks like a password or code and was not kept. No passwords are stored: remove it, and ask the client to change it.',
  },
  'CLIENTS.LINK_BANK_TAIL_FORM': {
    zh: '请填写银行（或收款平台）名称，以及账号末尾 4 至 6 位数字。',
    en: 'Give the bank or payment service, and the last 4 to 6 digits of the account number.',
  },
  'CLIENTS.LINK_VALUE_TOO_VAGUE': {
    zh: '内容太少，无法与其他客户比对，没有保存。请写完整，例如地址要有路名和门牌号。',
    en: 'This says too little to be compared and was not kept. Write it in full: an address needs a street and a number.',
  },
  'CLIENTS.LINK_FACT_EXISTS': {
    zh: '这个客户已有同样的关联信息。',
    en: 'This client has this very fact already.',
  },
  'CLIENTS.LINK_FACT_NOT_FOUND': {
    zh: '找不到这条关联信息，或它已停用。',
    en: 'This fact was not found, or is retired.',
  },
  'CLIENTS.LINK_FACT_DERIVED': {
    zh: '这条信息取自客户资料。请在客户、联系人或店铺资料里修改。',
    en: 'This fact comes from the client’s record. Change it there: client, contact or seller account.',
  },
  'CLIENTS.LINK_TOO_MANY_FACTS': {
    zh: '一个客户最多保存 {{most}} 条关联信息。请先停用不再需要的。',
    en: 'A client keeps at most {{most}} facts. Retire those that are no longer needed.',
  },
  'CLIENTS.FINDING_NOT_FOUND': { zh: '找不到这项发现。', en: 'This finding was not found.' },
  'CLIENTS.FINDING_LAPSED': {
    zh: '这项发现已失效：背后的信息已改正，不再阻止签约。',
    en: 'This finding has lapsed: the fact behind it was corrected, and it blocks nothing.',
  },
} as const satisfies Record<string, ProblemText>;
