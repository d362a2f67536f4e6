/** Where an answer by mail (邮件回复) stands: waiting to be worked on, a message, kept for staff, left aside, or answered that it was not taken. */
export const INCOMING_MAIL_STATES = ['received', 'taken', 'unconfirmed', 'dropped', 'refused'] as const;
export type IncomingMailState = (typeof INCOMING_MAIL_STATES)[number];

/** Why an answer by mail could not be taken; whoever wrote it is told by one mail. */
export const REPLY_REFUSALS = [
  'too_large',
  'too_long',
  'unreadable',
  'expired',
  'closed',
  'empty',
  'password',
] as const;
export type ReplyRefusal = (typeof REPLY_REFUSALS)[number];

/** Why a mail is left aside without an answer: machines wrote it, or nobody who may write any more. */
export const REPLY_DROPS = ['bounce', 'auto_reply', 'bulk', 'loop', 'no_access'] as const;
export type ReplyDrop = (typeof REPLY_DROPS)[number];

/** Stands at the head of mails that may be answered: whatever is below it in an answer is ours. */
export const REPLY_LINE = { 'zh-CN': '—— 请在此线上方回复 ——', en: '—— Reply above this line ——' } as const;
