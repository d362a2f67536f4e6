import type { ProblemText } from './problem-text.types';

export const IDENTITY_PROBLEM_TEXTS = {
  'IDENTITY.SIGN_IN_REFUSED': { zh: '邮箱或密码不正确。', en: 'The e-mail or password is not right.' },
  'IDENTITY.TOTP_REQUIRED': {
    zh: '请输入验证器中的 6 位验证码。',
    en: 'Enter the 6-digit code from your authenticator.',
  },
  'IDENTITY.TOTP_WRONG': { zh: '验证码不正确或已过期。', en: 'The code is wrong or has expired.' },
  'IDENTITY.TOTP_ALREADY_ON': { zh: '两步验证已经开启。', en: 'Two-step sign-in is already on.' },
  'IDENTITY.PASSWORD_WRONG': { zh: '当前密码不正确。', en: 'The current password is not right.' },
  'IDENTITY.PASSWORD_TOO_SHORT': { zh: '密码至少 10 个字符。', en: 'A password has at least 10 characters.' },
  'IDENTITY.PASSWORD_TOO_COMMON': {
    zh: '这个密码太容易猜到，请换一个。',
    en: 'This password is too easy to guess. Choose another.',
  },
  'IDENTITY.PASSWORD_PERSONAL': {
    zh: '密码不能包含你的姓名、邮箱或公司名。',
    en: 'A password must not contain your name, e-mail or firm.',
  },
  'IDENTITY.LINK_INVALID': {
    zh: '链接无效、已使用或已过期，请重新获取。',
    en: 'This link is not valid, was used, or has expired. Ask for a new one.',
  },
  'IDENTITY.SESSION_NOT_FOUND': { zh: '这台设备已经退出。', en: 'This device is already signed out.' },
  'IDENTITY.FIRM_NOT_FOUND': { zh: '找不到这家公司。', en: 'This firm was not found.' },
  'IDENTITY.STAFF_NOT_FOUND': { zh: '找不到这位成员。', en: 'This person was not found.' },
  'IDENTITY.ALREADY_STAFF': { zh: '这个邮箱已经是成员。', en: 'This e-mail already belongs to a member.' },
  'IDENTITY.NOT_JOINED_YET': {
    zh: '对方还没有接受邀请。',
    en: 'This person has not accepted the invitation yet.',
  },
  'IDENTITY.ROLE_NOT_FOUND': { zh: '找不到这个角色。', en: 'This role was not found.' },
  'IDENTITY.ROLE_NAME_TAKEN': { zh: '已有同名角色。', en: 'There is already a role of this name.' },
  'IDENTITY.LAST_OWNER': { zh: '至少要保留一位所有者。', en: 'At least one owner must remain.' },
  'IDENTITY.COLOUR_TOO_PALE': {
    zh: '这个颜色在白底上看不清（对比度 {{contrast}}，至少要 {{least}}），没有保存。请选深一些的颜色。',
    en: 'This colour cannot be read on white (contrast {{contrast}}, at least {{least}}), so nothing was saved. Choose a darker one.',
  },
  'IDENTITY.VERSION_CONFLICT': {
    zh: '有人刚刚改过这条记录。请重新加载后再改。',
    en: 'Someone has just changed this. Reload it, then change it again.',
  },
} as const satisfies Record<string, ProblemText>;
