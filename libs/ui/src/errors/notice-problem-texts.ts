import type { ProblemText } from './problem-text.types';

export const NOTICE_PROBLEM_TEXTS = {
  'NOTICES.EMPTY': { zh: '通知是空的。', en: 'The notice is empty.' },
  'NOTICES.NOT_TEXT': { zh: '这个文件不是文本。', en: 'This file is not text.' },
  'NOTICES.TOO_LARGE': { zh: '通知太大，无法读取。', en: 'The notice is too large to read.' },
  'NOTICES.TOO_MANY_ATTACHMENTS': { zh: '邮件的附件太多。', en: 'The mail has too many attachments.' },
  'NOTICES.MIME_TOO_DEEP': {
    zh: '邮件嵌套层数太多，无法读取。',
    en: 'The mail is nested too deeply to be read.',
  },
  'NOTICES.UNREADABLE_MAIL': { zh: '邮件已损坏，无法读取。', en: 'The mail is damaged and cannot be read.' },
  'NOTICES.PARSE_TIMEOUT': { zh: '读取时间太长，已停止。', en: 'Reading took too long and was stopped.' },
  'NOTICES.FILE_TYPE_NOT_SUPPORTED': {
    zh: '只支持 .eml 和 .txt 文件。',
    en: 'Only .eml and .txt files are supported.',
  },
  'NOTICES.ALREADY_HERE': { zh: '这封通知已经收录过。', en: 'This notice is already here.' },
  'NOTICES.NOTICE_ERASED': {
    zh: '这封通知的内容已按规定删除，只留下哈希。',
    en: 'The contents of this notice were erased; only their hash is left.',
  },
  'NOTICES.NOTICE_NOT_FOUND': { zh: '找不到这封通知。', en: 'This notice was not found.' },
  'CLIENTS.CLIENT_NOT_FOUND': { zh: '找不到这个客户。', en: 'This client was not found.' },
  'CLIENTS.CONTACT_NOT_FOUND': { zh: '找不到这位联系人。', en: 'This contact was not found.' },
  'CLIENTS.SELLER_ACCOUNT_NOT_FOUND': { zh: '找不到这个店铺。', en: 'This seller account was not found.' },
  'CLIENTS.MARKETPLACE_UNKNOWN': { zh: '不认识这个站点。', en: 'This marketplace is not known.' },
  'CLIENTS.TAX_NUMBER_TAKEN': { zh: '已有客户使用这个税号。', en: 'Another client has this tax number.' },
  'CLIENTS.MERCHANT_TOKEN_TAKEN': {
    zh: '已有店铺使用这个卖家编号。',
    en: 'Another seller account has this merchant token.',
  },
  'CLIENTS.HAS_OPEN_CASES': {
    zh: '还有未结案件，不能停用。',
    en: 'There are open cases, so it cannot be retired.',
  },
  'CLIENTS.CLIENT_RETIRED': { zh: '这个客户已停用。', en: 'This client is retired.' },
  'CLIENTS.VERSION_CONFLICT': {
    zh: '有人刚刚改过这个客户。请重新加载后再改。',
    en: 'Someone has just changed this client. Reload it, then change it again.',
  },
} as const satisfies Record<string, ProblemText>;
