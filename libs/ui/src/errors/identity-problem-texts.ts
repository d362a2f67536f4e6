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
  'IDENTITY.LOGO_NOT_FOUND': {
    zh: '找不到这个标志。请重新上传。',
    en: 'This logo was not found. Upload it again.',
  },
  'IDENTITY.LOGO_TOO_LARGE': {
    zh: '标志没有保存：文件超过 {{most}} kB。请缩小后重新上传。',
    en: 'The logo was not saved: the file is larger than {{most}} kB. Make it smaller and upload it again.',
  },
  'IDENTITY.LOGO_UNREADABLE': {
    zh: '标志没有保存：只接受能打开的 PNG 或 JPEG 图片。请换一个文件。',
    en: 'The logo was not saved: only a PNG or JPEG picture that can be opened is taken. Choose another file.',
  },
  'IDENTITY.LOGO_INFECTED': {
    zh: '标志没有保存：病毒扫描发现 {{finding}}。请换一个干净的文件。',
    en: 'The logo was not saved: the virus scanner found {{finding}}. Choose a clean file.',
  },
  'IDENTITY.SCANNER_SILENT': {
    zh: '标志没有保存：病毒扫描暂时没有回应。请稍后重试。',
    en: 'The logo was not saved: the virus scanner does not answer. Try again later.',
  },
  'IDENTITY.COLOUR_TOO_PALE': {
    zh: '这个颜色在白底上看不清（对比度 {{contrast}}，至少要 {{least}}），没有保存。请选深一些的颜色。',
    en: 'This colour cannot be read on white (contrast {{contrast}}, at least {{least}}), so nothing was saved. Choose a darker one.',
  },
  'IDENTITY.VERSION_CONFLICT': {
    zh: '有人刚刚改过这条记录。请重新加载后再改。',
    en: 'Someone has just changed this. Reload it, then change it again.',
  },
} as const satisfies Record<string, ProblemText>;
