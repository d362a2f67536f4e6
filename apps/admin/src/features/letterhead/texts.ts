import { defineTexts } from '@overturn/ui';

export const letterheadTexts = defineTexts(
  {
    'letterhead.title': '抬头与收款账户',
    'letterhead.hint': '印在服务协议和账单上。改动只影响之后的文件，已经开具的不变。',
    'letterhead.nameZh': '公司中文名称',
    'letterhead.nameEn': '公司英文名称',
    'letterhead.addressZh': '中文地址',
    'letterhead.addressEn': '英文地址',
    'letterhead.phones': '电话',
    'letterhead.email': '邮箱',
    'letterhead.taxNumber': '税号',
    'letterhead.bankAccount': '收款账户',
    'letterhead.bankHint': '开户行、户名、账号，每行一项',
    'money.paper.zh': 'PDF 中文',
    'money.paper.en': 'PDF 英文',
    'audit.action.letterhead.save': '修改抬头与收款账户',
  },
  {
    'letterhead.title': 'Letterhead and account',
    'letterhead.hint':
      'On engagement letters and invoices. A change counts for papers from now on; those that are there keep theirs.',
    'letterhead.nameZh': 'Name of the company in Chinese',
    'letterhead.nameEn': 'Name of the company in English',
    'letterhead.addressZh': 'Address in Chinese',
    'letterhead.addressEn': 'Address in English',
    'letterhead.phones': 'Telephones',
    'letterhead.email': 'E-mail',
    'letterhead.taxNumber': 'Tax number',
    'letterhead.bankAccount': 'Account that clients pay to',
    'letterhead.bankHint': 'Bank, holder and number, a line each',
    'money.paper.zh': 'PDF in Chinese',
    'money.paper.en': 'PDF in English',
    'audit.action.letterhead.save': 'Letterhead and account changed',
  },
);
