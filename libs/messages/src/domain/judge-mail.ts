import type { ReplyDrop, ReplyRefusal } from '@overturn/kernel';

/** What the headers of a mail say of who, or what, wrote it. */
export interface MailHeaders {
  /** The one address of From; null when there is none, or several. */
  readonly from: string | null;
  readonly subject: string;
  readonly contentType: string;
  /** The first header line of each name, by lower-case name. */
  readonly lines: Readonly<Record<string, string>>;
}

/** Begins a subject that programs write; people's answers begin with Re: or 回复. */
const AUTOMATIC_SUBJECT =
  /^\s*[[【(（]?(自动回复|自動回覆|自动答复|外出|休假|automatic reply|auto[- ]?reply|out of (the )?office|autosvar)/i;
const AUTOMATIC_HEADERS = ['x-autoreply', 'x-autorespond', 'x-auto-reply'];
const BULK = /^(bulk|junk|list)$/i;
const MACHINES = /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply)@/i;

/**
 * Why a mail is left aside without an answer (RFC 3834, RFC 3464, RFC 2369, RFC 5321 4.5.5): answering a machine is how loops begin.
 * @param own addresses and domains that the product itself writes from or listens at, in lower case
 */
export function dropReason(headers: MailHeaders, own: readonly string[]): ReplyDrop | null {
  const { lines } = headers;
  const from = headers.from?.toLowerCase() ?? '';
  if (/^multipart\/report/i.test(headers.contentType) || lines['return-path'] === '<>') return 'bounce';
  if (own.some((one) => from === one || from.endsWith(`@${one}`))) return 'loop';
  if (MACHINES.test(from)) return /^(mailer-daemon|postmaster)@/.test(from) ? 'bounce' : 'auto_reply';
  const submitted = lines['auto-submitted']?.trim().toLowerCase() ?? 'no';
  if (!submitted.startsWith('no')) return 'auto_reply';
  const precedence = lines['precedence']?.trim() ?? '';
  if (/^auto[_-]reply$/i.test(precedence)) return 'auto_reply';
  if (AUTOMATIC_HEADERS.some((name) => name in lines) || AUTOMATIC_SUBJECT.test(headers.subject))
    return 'auto_reply';
  return BULK.test(precedence) || 'list-id' in lines || 'list-unsubscribe' in lines ? 'bulk' : null;
}

/** What is known of the person whom the address was given to, now. */
export interface ReplyStanding {
  readonly email: string;
  readonly mayWrite: boolean;
  readonly isExpired: boolean;
  readonly isCaseClosed: boolean;
}

/** What the mail itself is. */
export interface ReplyFacts {
  readonly from: string | null;
  readonly isTooLarge: boolean;
  readonly words: string;
  readonly fileCount: number;
  readonly holdsPassword: boolean;
}

export type ReplyVerdict =
  | { readonly kind: 'take' | 'unconfirmed' }
  | { readonly kind: 'dropped'; readonly reason: ReplyDrop }
  | { readonly kind: 'refused'; readonly reason: ReplyRefusal };

/** As long as a message on the screen may be. */
const MOST_CHARACTERS = 5_000;

/**
 * Whether an answer becomes a message of the person. From another address it never does: From proves nothing, and the
 * secret may have been passed on.
 */
export function judgeReply(standing: ReplyStanding, facts: ReplyFacts): ReplyVerdict {
  const refuse = (reason: ReplyRefusal): ReplyVerdict => ({ kind: 'refused', reason });
  if (!standing.mayWrite) return { kind: 'dropped', reason: 'no_access' };
  if (facts.from?.toLowerCase() !== standing.email.toLowerCase()) return { kind: 'unconfirmed' };
  if (standing.isExpired) return refuse('expired');
  if (standing.isCaseClosed) return refuse('closed');
  if (facts.isTooLarge) return refuse('too_large');
  if (facts.words === '' && facts.fileCount === 0) return refuse('empty');
  if (facts.words.length > MOST_CHARACTERS) return refuse('too_long');
  return facts.holdsPassword ? refuse('password') : { kind: 'take' };
}
