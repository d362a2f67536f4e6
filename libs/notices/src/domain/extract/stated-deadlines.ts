import type { StatedDeadline, StatedDeadlineValue } from '../notice-reading';
import type { FoldedRange } from '../text/phrase-index';
import { rawSpan, type NoticeText } from '../text/notice-text';
import type { CalendarDate } from './calendar-dates';
import { NUMERAL, numeral } from './numerals';

type Unit = 'hours' | 'days' | 'working_days';
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:business|working|werktag|arbeitstag|工作日|营业日|个工作日|個工作日|営業日)/, 'working_days'],
  [/^(?:hour|stunde|小时|个小时|時間|时间)/, 'hours'],
  [/^(?:calendar|day|tag|天|日|个自然日)/, 'days'],
];
const UNIT =
  '(?:business|working|calendar) days?|days?|hours?|个?工作日|营业日|营業日|個工作日|天|日|个?小时|时间|時間|个自然日|werktagen?|arbeitstagen?|tagen?|stunden?|営業日';

/** `within 17 days`, `72 小时内`, `innerhalb von 17 Tagen`, `7日以内`; never `in the last 365 days`. */
const RELATIVE: readonly RegExp[] = [
  new RegExp(
    `(?<![a-z])(?:within|in the next|for the next) (?:the next |a period of )?(${NUMERAL})(?: ?\\(\\d{1,4}\\))?[ -](${UNIT})(?![a-z])`,
    'g',
  ),
  new RegExp(
    `(?<![a-z])(?:have|has|given) (${NUMERAL})(?: ?\\(\\d{1,4}\\))?[ -](${UNIT}) (?:to|from|in which)(?![a-z])`,
    'g',
  ),
  new RegExp(
    `(?<![a-z0-9])(${NUMERAL})[ -](${UNIT}) (?:from now|from this (?:message|notice|email|date)|from the date of this)(?![a-z])`,
    'g',
  ),
  new RegExp(`(?:innerhalb von|innerhalb der nächsten|binnen) (${NUMERAL}) (${UNIT})(?![a-z])`, 'g'),
  new RegExp(`(?<![0-9一二三四五六七八九十百])(${NUMERAL}) ?(${UNIT}) ?(?:之内|以内|内)`, 'g'),
  new RegExp(`(?:有|拥有) ?(${NUMERAL}) ?(${UNIT}) ?(?:的时间|的期限|时间|提出|提交|进行|来)`, 'g'),
];
/** The wait before money may be asked for; meaningful for funds only. */
const WAITS: readonly RegExp[] = [
  new RegExp(`(?<![a-z])(?:after|following) (${NUMERAL})(?: ?\\(\\d{1,4}\\))?[ -](${UNIT})(?![a-z])`, 'g'),
  new RegExp(`(?<![a-z])(${NUMERAL})[ -](${UNIT}) (?:after|from|following)(?![a-z])`, 'g'),
  new RegExp(`(?<![0-9一二三四五六七八九十百])(${NUMERAL}) ?(${UNIT}) ?(?:之后|以后|后)`, 'g'),
];
/** Before a duration: how old a document may be, or how far back Amazon looked. */
const LOOKS_BACK =
  /(?:last|past|previous|prior|dated|issued|letzten|过去|最近|此前|近|前|过往|直近|过往的|日期在|日期为|签发|开具)[^.。;；,，\n]{0,12}$/;
/** After a Chinese duration: a document of that age. */
const DOCUMENT_AGE =
  /^ ?(?:的|供应商|开具|签发|由|有效|出具|产生)[^,。;]{0,14}(?:发票|账单|收据|单据|对账单|订单)/;
/** A longer one tells how far back, not how soon. */
const LONGEST_DAYS = 364;
const BY_DATE_BEFORE =
  /(?:\bby|\bbefore|\buntil|no later than|not later than|\bbis zum|\bbis|\bprior to|on or before|截止到|截止日期|截至|请于|请在|须于|最迟|deadline is|deadline|due date|due) ?:?,? ?$/;
const BY_DATE_AFTER = /^,? ?(?:\([^)]{1,20}\) ?)?(?:之前|以前|前|までに|まで)/;
const AROUND = 160;

interface DeadlineFinding {
  readonly deadlines: readonly StatedDeadline[];
  /** Dates used up by deadlines. */
  readonly usedDates: ReadonlySet<CalendarDate>;
}

/** What the notice itself says of time limits, in the order of the text. */
export function findStatedDeadlines(text: NoticeText, dates: readonly CalendarDate[]): DeadlineFinding {
  const byDate = dates.filter((date) => isLimit(text.folded, date));
  const found = [
    ...RELATIVE.flatMap((pattern) => relative(text, pattern, false)),
    ...WAITS.flatMap((pattern) => relative(text, pattern, true)),
    ...byDate.map((date) => deadline(text, date, { kind: 'on', date: date.date })),
  ];
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { deadlines: distinct(found), usedDates: new Set(byDate) };
}

function relative(text: NoticeText, pattern: RegExp, isWait: boolean): StatedDeadline[] {
  return [...text.folded.matchAll(pattern)].flatMap((match) => {
    const amount = numeral(match[1] ?? '');
    const unit = UNITS.find(([word]) => word.test(match[2] ?? ''))?.[1];
    const before = text.folded.slice(Math.max(0, match.index - 24), match.index);
    if (amount === null || amount === 0 || !unit || LOOKS_BACK.test(before)) return [];
    const range = { start: match.index, end: match.index + match[0].length };
    if (amount > LONGEST_DAYS || DOCUMENT_AGE.test(text.folded.slice(range.end, range.end + 30))) return [];
    const found = deadline(text, range, { kind: 'within', amount, unit });
    return isWait && found.about !== 'funds_request' ? [] : [found];
  });
}

function isLimit(folded: string, { start, end }: FoldedRange): boolean {
  return (
    BY_DATE_BEFORE.test(folded.slice(Math.max(0, start - 24), start)) ||
    BY_DATE_AFTER.test(folded.slice(end, end + 30))
  );
}

const deadline = (text: NoticeText, range: FoldedRange, value: StatedDeadlineValue): StatedDeadline => ({
  value,
  span: rawSpan(text, range.start, range.end),
  about: aboutOf(sentenceAround(text.folded, range)),
});

function sentenceAround(folded: string, { start, end }: FoldedRange): string {
  const before =
    folded
      .slice(Math.max(0, start - AROUND), start)
      .split(/[.!?][ \n]|[。!?;\n]/)
      .at(-1) ?? '';
  const after = folded.slice(end, end + AROUND).split(/[.!?][ \n]|[。!?;\n]/)[0] ?? '';
  return `${before}${folded.slice(start, end)}${after}`;
}

const FUNDS =
  /(?:request|ask|claim|apply|disburse|申请|请求|要求|领取)[^.]{0,60}(?:fund|disburse|balance|money|资金|款项|付款|余额)|(?:fund|资金|款项|余额)[^.]{0,60}(?:request|disburse|申请|请求|发放)/;
const APPEAL =
  /appeal|plan of action|dispute|contest|reactivat|申诉|行动计划|上诉|异议|重新激活|einspruch|maßnahmenplan|异议申立|改善计划|改善計画/;
const RESPOND =
  /respon|reply|submit|provide|send|upload|contact|call|address|回复|答复|提供|提交|上传|发送|联系|解决|处理|deactivat|停用|antwort|senden|einreichen|übermitteln|reichen|提出|返信/;

function aboutOf(sentence: string): StatedDeadline['about'] {
  if (FUNDS.test(sentence) && !/appeal within|申诉[^,]{0,6}内/.test(sentence)) return 'funds_request';
  if (APPEAL.test(sentence)) return 'appeal';
  return RESPOND.test(sentence) ? 'respond' : 'unknown';
}

/** One for each value and purpose; of overlapping findings the longer. */
function distinct(found: readonly StatedDeadline[]): readonly StatedDeadline[] {
  const seen = new Set<string>();
  let end = -1;
  return found.filter(({ value, about, span }) => {
    const key = JSON.stringify([value, about]);
    if (seen.has(key) || span.start < end) return false;
    seen.add(key);
    end = span.end;
    return true;
  });
}
