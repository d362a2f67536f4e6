import { RULE_FAULT_TEXTS } from '../deadline-problem-texts';
import type { ProblemText } from '../problem-text.types';

/** Codes of single fields, as the server names them in a problem's `fields`. */
export const FIELD_TEXTS = {
  ...RULE_FAULT_TEXTS,
  REQUIRED: { zh: '请填写', en: 'Required' },
  TOO_SMALL: { zh: '太短或太小', en: 'Too short or too small' },
  TOO_BIG: { zh: '太长或太大', en: 'Too long or too large' },
  INVALID_TYPE: { zh: '请填写', en: 'Required' },
  INVALID_FORMAT: { zh: '格式不正确', en: 'Not in the right format' },
  INVALID_VALUE: { zh: '不在可选范围内', en: 'Not one of the choices' },
  INVALID_UNION: { zh: '格式不正确', en: 'Not in the right format' },
  INVALID_EMAIL: { zh: '邮箱格式不正确', en: 'Not an e-mail address' },
  NOT_SIX_DIGITS: { zh: '请输入 6 位数字', en: 'Type the 6 digits' },
  INVALID: { zh: '内容不正确', en: 'Not valid' },
  NOT_MULTIPLE_OF: { zh: '数值不正确', en: 'Not a permitted number' },
  UNRECOGNIZED_KEYS: { zh: '含有不认识的内容', en: 'Contains something unknown' },
  NOT_AN_AMOUNT: {
    zh: '不是金额：请只用数字填写，不用符号、指数或全角数字',
    en: 'Not an amount: digits only, no signs, exponents or full-width digits',
  },
  NOT_A_RATE: {
    zh: '不是汇率：大于零，最多十位小数',
    en: 'Not an exchange rate: above zero, at most ten decimals',
  },
  CONTROL_CHARACTER: { zh: '含有不可见的控制字符', en: 'Contains invisible control characters' },
  LOOKS_LIKE_PASSWORD: {
    zh: '这里像是有密码或密钥。本系统从不保存密码：请删掉它，改用亚马逊的“授权合作伙伴”取得权限。其余内容都还在。',
    en: 'This seems to hold a password or key. None is ever kept here: remove it, and use Amazon’s authorised-partner access instead. Everything else you typed is still here.',
  },
  WRONG_TYPE: { zh: '格式不正确', en: 'Not in the right format' },
  NOT_EMAIL: { zh: '邮箱格式不正确', en: 'Not an e-mail address' },
  NOT_UUID: { zh: '编号不正确', en: 'Not a valid id' },
  NOT_DATETIME: { zh: '时间不正确', en: 'Not a valid time' },
  NOT_DATE: { zh: '日期不正确', en: 'Not a valid date' },
  NOT_URL: { zh: '请填写以 http 开头的网址', en: 'An address that begins with http' },
  NOT_REGEX: { zh: '格式不正确', en: 'Not in the right format' },
  NAME_REQUIRED: { zh: '请至少填写一种语言的名称', en: 'Give a name in at least one language' },
  LESSON_MISSING: { zh: '请至少用一种语言写下教训', en: 'Write the lesson in at least one language' },
  OUT_OF_RANGE: { zh: '日期超出合理范围', en: 'The date is out of range' },
  HAS_COMMA: { zh: '不能含有逗号', en: 'Commas are not allowed' },
  PINNED_IS_SHARED: { zh: '置顶的视图必须共享', en: 'A pinned view must be shared' },
  UNKNOWN_FIELD: { zh: '含有不认识的内容', en: 'Contains something unknown' },
} as const satisfies Record<string, ProblemText>;
