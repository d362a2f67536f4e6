import {
  FORBIDDEN_CHANNELS,
  fail,
  ok,
  type CaseStatus,
  type Channel,
  type ForbiddenChannel,
  type Result,
  type SubmissionType,
} from '@overturn/kernel';
import type { DeadlineRule } from '../deadlines/rule-pack';

/** The channels over which Amazon is contacted. */
export type FilingChannel = Exclude<Channel, 'unknown'>;

/** What can be sent in which status; in any other nothing is. A plan goes the way of its review. */
const TYPES_IN_STATUS: Partial<Record<CaseStatus, readonly SubmissionType[]>> = {
  ready_to_submit: [
    'plan_of_action',
    'questionnaire',
    'acknowledgement',
    'quiz',
    'documents',
    'dispute',
    'escalation',
  ],
  info_requested: ['questionnaire', 'acknowledgement', 'quiz', 'documents', 'dispute', 'escalation'],
  funds_only: ['funds_request'],
};

/** A plan that Amazon did not read, because it came over the wrong channel, goes again as it was approved. */
export function submissionTypesIn(status: CaseStatus, isPlanMisdirected: boolean): readonly SubmissionType[] {
  const types = TYPES_IN_STATUS[status] ?? [];
  return status === 'info_requested' && isPlanMisdirected ? ['plan_of_action', ...types] : types;
}

const REASON_AGAINST = {
  seller_support: 'CASES.CHANNEL_SELLER_SUPPORT',
  second_account: 'CASES.CHANNEL_SECOND_ACCOUNT',
  inside_contact: 'CASES.CHANNEL_INSIDE_CONTACT',
} as const satisfies Record<ForbiddenChannel, string>;

const isForbidden = (channel: FilingChannel | ForbiddenChannel): channel is ForbiddenChannel =>
  FORBIDDEN_CHANNELS.some((one) => one === channel);

/**
 * A way to Amazon that may be taken. Seller Support is not Seller Performance, and accounts were deactivated for
 * excess contacts; a second account breaks the client's declarations; consultants who paid Amazon's staff were
 * indicted (docs/DOMAIN.md, "Do and don't"). Each is refused with a code of its own.
 */
export const permittedChannel = (channel: FilingChannel | ForbiddenChannel): Result<FilingChannel> =>
  isForbidden(channel) ? fail(REASON_AGAINST[channel]) : ok(channel);

const HOUR_MS = 3_600_000;
/** Where the firm's rule pack says nothing: docs/DOMAIN.md, "Deadlines", `amazon_reply_48h`. */
const LOCK_HOURS = 48;

/** When Amazon may be contacted again after a filing: the follow-up time of the firm's rules. */
export function nextContactAt(filedAt: Date, rules: readonly DeadlineRule[]): Date {
  const hours = rules
    .filter(({ matter, trigger }) => matter === 'amazon_reply' && trigger === 'submission_filed')
    .flatMap(({ readings }) => readings.map(({ offset }) => offset))
    .flatMap(({ amount, unit }) =>
      unit === 'working_days' ? [] : [unit === 'hours' ? amount : amount * 24],
    );
  return new Date(filedAt.getTime() + Math.max(0, ...(hours.length === 0 ? [LOCK_HOURS] : hours)) * HOUR_MS);
}

/** How long an override may be used. */
const OVERRIDE_HOURS = 24;

/** A second person's approval to file, as far as it decides whether it may still be used. */
interface GivenOverride {
  readonly round: number;
  readonly planVersionHash: string | null;
  readonly grantedAt: Date;
  readonly isUsed: boolean;
}

/** Once, in its round, for a day, and for the wording that its giver had before them. */
export const mayUseOverride = (
  given: GivenOverride,
  round: number,
  planVersionHash: string | null,
  now: Date,
): boolean =>
  !given.isUsed &&
  given.round === round &&
  given.planVersionHash === planVersionHash &&
  now.getTime() - given.grantedAt.getTime() <= OVERRIDE_HOURS * HOUR_MS;
