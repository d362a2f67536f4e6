/**
 * Finds what looks like a password or another secret in a text that somebody typed, so that none is ever kept:
 * a client gives access as an authorised partner, never a login (docs/DOMAIN.md, "Working on a client's account").
 * Errs on the side of ordinary sentences; every pattern is bounded, so that no text makes it slow.
 */

const LABEL =
  '(?:pass ?words?|passwd|passcode|passphrase|pwd|psw|密码|口令|登录密码|登陆密码|登录码|mật khẩu|パスワード|暗証番号)';
/** `password: value`, also with `=`, an arrow, or `is`. */
const LABELLED = new RegExp(
  `${LABEL}["'”’]?\\s{0,3}(:=|->|=>|→|:|=|\\bis\\b|是|为)\\s{0,3}["'“‘]?([\\x21-\\x7e]{3,80})([^\\n]{0,20})`,
  'giu',
);
/** `account … password value`, with nothing but a space between. */
const SPACED = new RegExp(`${LABEL}\\s{1,3}([\\x21-\\x7e]{6,80})`, 'giu');
/** `login / pass: somebody / value`. */
const PAIR =
  /(?:\b(?:login|log-in|user(?:name)?|account|e-?mail)\b|账号|帐号|用户名|邮箱)\s{0,2}(?:\/|\||&|\+|和|及)\s{0,2}(?:\bpass(?:word)?\b|\bpwd\b|密码)\s{0,2}[:=]\s{0,2}[\x21-\x7e]{3,}/iu;
/** `user: somebody … pass: value` within a line or two. */
const LOGIN_THEN_PASS =
  /(?:\b(?:login|user(?:name)?|user ?id)\b|账号|帐号|用户名)\s{0,2}[:=][^]{1,120}?\bpass\s{0,2}[:=]\s{0,2}[\x21-\x7e]{3,}/iu;
/** What speaks of one-time codes, and up to a line's worth of text after it. */
const ONE_TIME =
  /(?:\b(?:otp|totp|2fa|mfa|2sv|authenticator)\b|两步验证|二步验证|双重验证|动态口令|验证器)([^\n]{0,120})/giu;
/** A seed in base32: sixteen characters or more, often in groups of four. */
const SEED =
  /(?<![A-Za-z0-9])(?:(?:[A-Z2-7]{4}[ -]?){4,16}|(?=[a-z2-7 -]{0,80}[2-7])(?:[a-z2-7]{4}[ -]?){4,16})(?![A-Za-z0-9])/u;
const WORDED =
  /(?:\b(?:client[ _-]?)?secret\b|\b(?:api|access|private|secret)[ _-]?key\b|\b(?:refresh|access|auth|bearer)[ _-]?token\b|\bmws\b|密钥|秘钥|私钥|令牌)[^\n]{0,25}?([A-Za-z0-9+/_=.~-]{20,200})/giu;
/** Shapes that are secrets wherever they stand. */
const SHAPES = [
  /\bAtz[ra]\|/u,
  /\bamzn1\.oa2-cs\./u,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/u,
  /\b[sr]k_(?:live|test)_[0-9A-Za-z]{10,}/u,
  /\bgh[pousr]_[0-9A-Za-z]{20,}/u,
  /\bxox[abprs]-[0-9A-Za-z-]{10,}/u,
  /\beyJ[0-9A-Za-z_-]{10,}\.eyJ[0-9A-Za-z_-]{10,}\./u,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/u,
  /\botpauth:\/\//iu,
  /:\/\/[^\s/:@]{1,60}:[^\s/:@]{3,60}@/u,
];

/** What people write after "password:" that is none. */
const NO_SECRET = new RegExp(
  '^(?:n/?a|none|null|nil|unknown|changed|reset|removed|deleted|yes|no|ok|required|needed|not|never|policy|the|a|an|' +
    'see|ask|we|you|they|it|to|in|by|only|always|please|must|should|was|is|are|has|wrong|lost|expired|asin|amazon)$',
  'i',
);
const DATE_OR_RANGE = /^\d{1,4}([-/.:~]\d{1,4}){1,2}$/;
const ASIN_OR_ORDER = /^(?:B0[0-9A-Z]{8}|\d{3}-\d{7}-\d{7})$/;
/** Amazon's merchant token: upper case and digits, public on every storefront. */
const MERCHANT_TOKEN = /^A[A-Z0-9]{9,20}$/;

const hasLetter = (text: string) => /[A-Za-z]/.test(text);
const hasDigit = (text: string) => /\d/.test(text);
const bare = (text: string) => text.replace(/["'“”‘’,.;:!?)\]}]+$/u, '');

/** Whether a value that follows a label reads like a secret rather than like the next word of a sentence. */
function isSecretValue(raw: string, rest: string, separator: string): boolean {
  const value = bare(raw);
  if (value.length < 3 || NO_SECRET.test(value) || DATE_OR_RANGE.test(value) || ASIN_OR_ORDER.test(value))
    return false;
  if (/^https?:\/\//i.test(value)) return false;
  const isWord = /^[A-Za-z]+(?:['-][A-Za-z]+)*$/.test(value);
  if (/^(?:is|是|为)$/i.test(separator)) return !isWord && value.length >= 4;
  // A lone word after a colon is a password; a word that a sentence follows is a sentence.
  if (isWord) return rest.trim() === '' || /^\s*[,;，；。、)]/u.test(rest);
  return value.length >= 4 || rest.trim() === '';
}

const anyOf = (text: string, pattern: RegExp, holds: (match: RegExpMatchArray) => boolean): boolean =>
  [...text.matchAll(pattern)].some(holds);

/** Whether a text seems to hold a password, a one-time-code seed or an API secret. */
export function looksLikePassword(typed: string): boolean {
  const text = typed.normalize('NFKC');
  if (SHAPES.some((shape) => shape.test(text)) || PAIR.test(text) || LOGIN_THEN_PASS.test(text)) return true;
  return (
    anyOf(text, LABELLED, ([, separator = '', value = '', rest = '']) =>
      isSecretValue(value, rest, separator),
    ) ||
    anyOf(text, SPACED, ([, value = '']) => {
      const token = bare(value);
      return (
        token.length >= 6 && hasLetter(token) && hasDigit(token) && !ASIN_OR_ORDER.test(token) &&
        !/^https?:/i.test(token)
      ); // prettier-ignore
    }) ||
    anyOf(text, ONE_TIME, ([, after = '']) => SEED.test(after)) ||
    anyOf(
      text,
      WORDED,
      ([, token = '']) => hasLetter(token) && hasDigit(token) && !MERCHANT_TOKEN.test(token),
    )
  );
}
