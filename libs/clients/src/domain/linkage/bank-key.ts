import { fold, romanised, wordsOf, type Transliterate } from './folding';

/** Banks and payment services that Chinese sellers are paid by, under every name in use. */
const BANKS: readonly (readonly string[])[] = [
  ['icbc', '工商银行', '中国工商银行', '工行', 'industrial and commercial bank of china'],
  ['abc', '农业银行', '中国农业银行', '农行', 'agricultural bank of china'],
  ['boc', '中国银行', '中行', 'bank of china'],
  ['ccb', '建设银行', '中国建设银行', '建行', 'china construction bank'],
  ['bocom', '交通银行', '交行', 'bank of communications'],
  ['cmb', '招商银行', '招行', 'china merchants bank'],
  ['psbc', '邮储银行', '中国邮政储蓄银行', '邮政储蓄银行', 'postal savings bank of china'],
  ['citic', '中信银行', 'china citic bank', 'citic bank'],
  ['ceb', '光大银行', '中国光大银行', 'china everbright bank'],
  ['cmbc', '民生银行', '中国民生银行', 'china minsheng bank'],
  ['spdb', '浦发银行', '上海浦东发展银行', 'shanghai pudong development bank'],
  ['pab', '平安银行', 'ping an bank', 'pingan bank'],
  ['cib', '兴业银行', 'industrial bank'],
  ['hsbc', '汇丰银行', '汇丰'],
  ['payoneer', '派安盈', 'p卡'],
  ['worldfirst', '万里汇', 'world first'],
  ['pingpong', '乒乓智能'],
  ['lianlian', '连连支付', '连连国际', '连连', 'lianlian global', 'lianlianpay'],
  ['airwallex', '空中云汇'],
];

const spelled = (name: string, transliterate: Transliterate) =>
  wordsOf(romanised(fold(name), transliterate, 'words')).join('');

/** The bank, by whatever name, and the last four digits. Null without a bank or four digits. */
export function bankTailKey(tail: string, bank: string | null, transliterate: Transliterate): string | null {
  const digits = fold(tail).replaceAll(/\D/g, '');
  const name = spelled(bank ?? '', transliterate);
  if (digits.length < 4 || name === '') return null;
  const known = BANKS.find((names) => names.some((one) => spelled(one, transliterate) === name));
  return `${known?.[0] ?? name} ${digits.slice(-4)}`;
}
