/** An answer by mail, taken apart: what was written, what stood below it for its own sake, and what was quoted. */
export interface SplitReply {
  readonly words: string;
  readonly signature: string;
  readonly quoted: string;
}

/** A piece of a text as the reader of quotations (email-reply-parser) sees it. */
export interface ReplyFragment {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isSignature: boolean;
}

const MOST_CHARACTERS = 100_000;
/** No mark of a mail program is longer; words may be. */
const MOST_OF_A_LINE = 400;
/** As `REPLY_LINE` says it, also where a program has broken or quoted the line. */
const OWN_LINE = /请在此线上方回复|Reply above this line/;
/** QQ邮箱, 企业微信邮箱, Foxmail, Outlook, 163: a rule with a title. */
const RULED =
  /^-{2,}\s{0,3}(回复的)?(原始邮件|原邮件|原始信息|原始消息|邮件原件|转发的邮件|转发邮件信息|Original( Message)?)\s{0,3}-{2,}$/i;
/** `在 2026年11月26日，10:00，X <a@b> 写道：` of Apple and 163, `X <a@b> 于2026年11月26日周四 10:00写道：` of Gmail. */
const WROTE_ZH = /(^(在|At) ?.{0,80}\d|[>）)"] ?于 ?\d{4}).{0,250}([写寫]道|wrote) ?[:：]$/;
const BEGINS_WROTE_ZH = /^(在|At) ?.{0,80}\d|[>）)"] ?于 ?\d{4}/;
/** The block of fields that Outlook, Foxmail, 钉钉 and 企业微信 put above what they quote; 163 as a table. */
const FROM_FIELD = /^[\s|*_>]{0,4}(发件人|寄件者|寄件人|發件人|From)[\s*_]{0,3}[:：|]/;
const OTHER_FIELD =
  /^[\s|*_>]{0,4}(发送时间|發送時間|发送日期|寄件日期|日期|时间|收件人|收件者|主题|主旨|抄送|Sent|Date|To|Subject)[\s*_]{0,3}[:：|]/;
const RULE_ALONE = /^[\s_*=~—-]{2,}$/;
const QUOTE = /^\s{0,2}>/;
/** What phones and programs write below an answer. */
const SIGNED =
  /^(发自|發自|来自|发送自|获取|从) ?.{0,12}(iPhone|iPad|手机|手機|Android|安卓|华为|小米|荣耀|OPPO|vivo|企业微信|微信|QQ邮箱|企业邮箱|网易邮箱|新浪邮箱|钉钉|Outlook|Foxmail|邮箱大师)|^-- ?$/i;
const MOST_OF_A_SIGNATURE = { lines: 15, characters: 1_000 };
/** Rules that people draw between paragraphs: what follows them may be what they came to say. */
const DRAWN = /^\s*(-{3,4}|_{2,4}|\+{2,4}|={2,4})\s*$/;

/** Cuts off what mail programs quote, by the marks that programs of Chinese clients set, and folds their signatures. Linear. */
export function splitReply(text: string): SplitReply {
  const lines = linesOf(text);
  const at = lines.findIndex((_line, place) => isMark(lines, place));
  if (at < 0) return foldSignature(lines, []);
  const above = lines.slice(0, at);
  const below = withoutQuotedEnd(signatureOf(lines.slice(at + 1)).above);
  // Whoever answers line by line writes below what is quoted.
  if (!OWN_LINE.test(lines[at] ?? '') && isAnsweredInline(below))
    return foldSignature([...above, ...below], []);
  return foldSignature(above, lines.slice(at));
}

/** What the reader of quotations still finds in the words: only what stands at their end is taken off. */
export function foldFragments(split: SplitReply, fragments: readonly ReplyFragment[]): SplitReply {
  const isWords = ({ text, isQuoted, isSignature }: ReplyFragment) =>
    text.trim() !== '' && !isQuoted && !(isSignature && isShort(text.split('\n')) && !isDrawn(text));
  const end = fragments.findLastIndex(isWords) + 1;
  const signatures = fragments.slice(end).filter(({ isSignature }) => isSignature);
  return {
    words: join(fragments.slice(0, end).map(({ text }) => text)),
    signature: join([...signatures.map(({ text }) => text), split.signature]),
    quoted: join([...fragments.slice(end).flatMap((one) => (one.isSignature ? [] : one.text)), split.quoted]),
  };
}

const isDrawn = (text: string): boolean => DRAWN.test(text.trimStart().split('\n')[0] ?? '');

const linesOf = (text: string): string[] =>
  text
    .slice(0, MOST_CHARACTERS)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u2060\ufeff\0]/g, '')
    .replace(/[\u00a0\u3000]/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd());

/** Whether what is quoted begins here. Programs break their own marks into up to three lines. */
function isMark(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').trim().slice(0, MOST_OF_A_LINE);
  if (line === '') return false;
  if (OWN_LINE.test(line) || RULED.test(line)) return true;
  if (FROM_FIELD.test(line)) return lines.slice(at + 1, at + 6).some((other) => OTHER_FIELD.test(other));
  if (!BEGINS_WROTE_ZH.test(line) && !/^.{0,60}<[^<>\s]{3,80}>$/.test(line)) return false;
  const three = lines.slice(at, at + 3).map((one) => one.trim());
  return three.some((_one, last) => WROTE_ZH.test(three.slice(0, last + 1).join(' ').slice(0, MOST_OF_A_LINE))); // prettier-ignore
}

/** Takes off quoted lines, rules and blank lines at the end. */
function withoutQuotedEnd(lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex(
    (line) => line.trim() !== '' && !QUOTE.test(line) && !RULE_ALONE.test(line),
  );
  return lines.slice(0, end + 1);
}

function isAnsweredInline(lines: readonly string[]): boolean {
  const first = lines.findIndex((line) => QUOTE.test(line));
  return first >= 0 && lines.slice(first).some((line) => line.trim() !== '' && !QUOTE.test(line));
}

function signatureOf(lines: readonly string[]): { above: readonly string[]; signature: readonly string[] } {
  const at = lines.findIndex((line) => SIGNED.test(line.trimStart().slice(0, MOST_OF_A_LINE)));
  if (at < 0 || !isShort(lines.slice(at))) return { above: lines, signature: [] };
  return { above: lines.slice(0, at), signature: lines.slice(at) };
}

const isShort = (lines: readonly string[]): boolean =>
  lines.length <= MOST_OF_A_SIGNATURE.lines && lines.join('\n').length <= MOST_OF_A_SIGNATURE.characters;

function foldSignature(lines: readonly string[], cutOff: readonly string[]): SplitReply {
  const kept = withoutQuotedEnd(lines);
  const { above, signature } = signatureOf(kept);
  return {
    words: join(withoutQuotedEnd(above)),
    signature: join(signature),
    quoted: join([...lines.slice(kept.length), ...cutOff]),
  };
}

const join = (parts: readonly string[]): string =>
  parts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
