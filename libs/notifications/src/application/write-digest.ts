import { digestOf, type DigestDeadline } from '@overturn/cases';
import { firmNameFor, holdsRole, type MailAddress } from '@overturn/identity';
import { localDateTimeAt, zoneRulesFromTransitions, type ZoneRules } from '@overturn/kernel';
import type { PostgresZoneRules, Tx } from '@overturn/platform';
import { digestText, saysNothing } from '../domain/digest-text';
import type { MailText } from '../domain/mail-texts';

interface DigestInput {
  readonly staffId: string;
  readonly onDate: string;
  readonly to: MailAddress;
  readonly url: string;
}

/** The digest as things stand when it is sent; null when there is nothing to say. */
export async function writeDigest(
  tx: Tx,
  zones: PostgresZoneRules,
  { staffId, onDate, to, url }: DigestInput,
): Promise<MailText | null> {
  const rules = zoneRulesFromTransitions(await zones.load(tx, [to.zone]));
  const digest = await digestOf(tx, staffId);
  const isOwner = await holdsRole(tx, staffId, 'owner');
  const dated = (one: DigestDeadline) => ({ ...one, localDueAt: wallClock(one.dueAt, to.zone, rules) });
  const facts = {
    recipientName: to.name,
    firmName: await firmNameFor(tx, to.locale),
    onDate,
    overdue: digest.overdue.map(dated),
    dueSoon: digest.dueSoon.map(dated),
    tasks: digest.tasks.map((one) => ({ ...one, localDueAt: wallClock(one.dueAt, to.zone, rules) })),
    unscheduled: digest.unscheduled,
    stuck: digest.stuck,
    unassigned: isOwner ? digest.unassigned : 0,
    findings: isOwner ? await findingsOfLastNight(tx) : 0,
    url,
  };
  return saysNothing(facts) ? null : digestText(facts, to.locale);
}

function wallClock(at: Date, zone: string, rules: ZoneRules): string {
  const { date, time } = localDateTimeAt(at, zone, rules);
  return `${date} ${time.slice(0, 5)}`;
}

async function findingsOfLastNight(tx: Tx): Promise<number> {
  const [run] = await tx.query<{ count: number }>(
    `select coalesce((select sum(jsonb_array_length(one -> 'ids')) from jsonb_array_elements(findings) as one), 0)::int as count
     from notifications.check_runs where firm_id = $1 and ran_at > $2::timestamptz - interval '24 hours'
     order by on_date desc limit 1`,
    [tx.scope.firmId, tx.now],
  );
  return run?.count ?? 0;
}
