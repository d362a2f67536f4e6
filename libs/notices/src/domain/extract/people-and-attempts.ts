import type { Found } from '../notice-reading';
import { rawSpan, type NoticeText } from '../text/notice-text';
import { unique } from './identifiers';
import { NUMERAL, numeral } from './numerals';

const ATTEMPTS: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z0-9])(${NUMERAL}) (?:more |further |remaining |final |additional |last )?(?:appeals?|attempts?|opportunit(?:y|ies)|submissions?|chances?) (?:left|remaining|remain|to appeal|to submit|before)`,
    'g',
  ),
  new RegExp(
    `(?<![a-z])have (${NUMERAL}) (?:more |further |remaining |final |additional |last )(?:appeals?|attempts?|opportunit(?:y|ies)|submissions?|chances?)`,
    'g',
  ),
  new RegExp(`(?:还有|还剩|剩余|仅剩|只剩|只有|剩下|仅有) ?(${NUMERAL}) ?次`, 'g'),
];
const LAST_ATTEMPT =
  /(?<![a-z])(?:last|final) (?:opportunity|chance|attempt) to (?:appeal|submit|respond|provide)|(?<![a-z])(?:last|final) appeal|最后一次(?:申诉|提交|机会)/g;

/** How many more appeals the notice allows. */
export function findAttemptsLeft(text: NoticeText): readonly Found<number>[] {
  const counted = ATTEMPTS.flatMap((pattern) =>
    [...text.folded.matchAll(pattern)].flatMap((match) => {
      const value = numeral(match[1] ?? '');
      return value === null
        ? []
        : [{ value, span: rawSpan(text, match.index, match.index + match[0].length) }];
    }),
  );
  const last = [...text.folded.matchAll(LAST_ATTEMPT)].map((match) => ({
    value: 1,
    span: rawSpan(text, match.index, match.index + match[0].length),
  }));
  return unique([...counted, ...last].sort((a, b) => a.span.start - b.span.start));
}

const NAMED: readonly RegExp[] = [
  /^[ \t]{0,8}(?:dear|hello|hi)[ \t]+([^\n,，:：!]{2,60})[,，:：!]/gim,
  /^[ \t]{0,8}(?:尊敬的|亲爱的)[ \t]{0,3}([^\n,，:：!！]{2,40})[,，:：!！]/gm,
  /(?:seller name|store name|display name|business name|merchant name|店铺名称|卖家名称|店铺名|商家名称|公司名称|账户名称)[ \t]{0,3}[:：][ \t]{0,3}([^\n,，;；。]{2,60})/gi,
  /^[ \t]{0,8}([^\n,，:：、]{2,40}) ?様/gm,
];
const NOBODY =
  /^from |^(?:amazon )?(?:seller|sellers|selling partner|seller partner|merchant|customer|sir|madam|partner|there|all|team|seller performance)(?: .{0,20})?$|^(?:亚马逊)?(?:卖家|销售伙伴|商家|卖方|客户|用户|合作伙伴|先生|女士|亚马逊|賣家)(?:朋友|,|您好)?$|^(?:出品者|お客)$/i;

/** Whom the notice addresses or names as the seller; greetings to nobody in particular are left out. */
export function findSellerNames(text: NoticeText): readonly Found<string>[] {
  const found = NAMED.flatMap((pattern) =>
    [...text.raw.matchAll(pattern)].flatMap((match) => {
      const written = match[1] ?? '';
      const value = written.trim();
      const start = match.index + match[0].indexOf(written) + written.indexOf(value);
      return NOBODY.test(value) || value.length < 2
        ? []
        : [{ value, span: { start, end: start + value.length } }];
    }),
  );
  return unique(found.sort((a, b) => a.span.start - b.span.start));
}
