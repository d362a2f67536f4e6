import type { RobotEvent } from '@overturn/kernel';
import type { ChangeTx, RelayedEvent, Tx } from '@overturn/platform';
import type { RobotTopic } from '../domain/robot-text';
import type { SealedRobot } from './robot.repository';

export interface Sending extends SealedRobot {
  readonly sendingId: string;
  readonly topic: RobotTopic;
  readonly caseId: string;
  readonly payload: RelayedEvent['payload'];
  readonly isOn: boolean;
  readonly attempts: number;
}

/** A worker killed while sending is followed by another after this; also the providers' window of twenty messages. */
const LEASE_SECONDS = 60;
/** DingTalk and WeCom take twenty messages a minute of one robot. */
const MOST_A_MINUTE = 20;
const GIVE_UP_AFTER = 6;

/** One row for each robot that listens; a second one for the same robot and event is dropped. */
export async function queueSendings(tx: ChangeTx, event: RelayedEvent, kind: RobotEvent): Promise<void> {
  await tx.query(
    `insert into robots.sendings (firm_id, id, robot_id, event_id, topic, case_id, payload, not_before, created_at)
     select r.firm_id, md5($2::text || '/' || r.id)::uuid, r.id, $2::text, $3, $4::uuid, $5, $6, $6 from robots.robots r
     where r.firm_id = $1 and r.is_on and $7 = any (r.events) on conflict do nothing`,
    [
      tx.scope.firmId,
      event.eventId,
      event.topic,
      event.payload['caseId'],
      JSON.stringify(event.payload),
      tx.now,
      kind,
    ],
  );
}

/** Takes a due message for one try, or puts it off when its robot has said enough this minute. Null: not now. */
export async function leaseSending(tx: ChangeTx, id: string): Promise<Sending | null> {
  const { firmId } = tx.scope;
  // The robot's row is the turnstile: two workers count one after the other.
  const [robot] = await tx.query<{ said: number }>(
    `select (select count(*)::int from robots.sendings other where other.firm_id = r.firm_id and other.robot_id = r.id
         and other.attempted_at > clock_timestamp() - make_interval(secs => $3)) as said
     from robots.robots r where r.firm_id = $1
       and r.id = (select robot_id from robots.sendings where firm_id = $1 and id = $2) for update of r`,
    [firmId, id, LEASE_SECONDS],
  );
  if (!robot) return null;
  const [leased] = await tx.query<Sending>(
    `with leased as (
       update robots.sendings s set not_before = platform.now() + make_interval(secs => $3),
         attempts = s.attempts + case when $4 then 1 else 0 end,
         attempted_at = case when $4 then clock_timestamp() else s.attempted_at end
       from robots.robots r
       where s.firm_id = $1 and s.id = $2 and s.state = 'queued' and s.not_before <= platform.now()
         and r.firm_id = s.firm_id and r.id = s.robot_id
       returning s.id as "sendingId", s.topic, s.case_id as "caseId", s.payload, s.attempts, r.id, r.kind, r.locale,
         r.address_sealed as "addressSealed", r.secret_sealed as "secretSealed", r.is_on as "isOn")
     select * from leased`,
    [firmId, id, LEASE_SECONDS, robot.said < MOST_A_MINUTE],
  );
  return leased && robot.said < MOST_A_MINUTE ? leased : null;
}

export const markSending = (tx: Tx, id: string, state: 'sent' | 'cancelled'): Promise<unknown> =>
  tx.query(
    `update robots.sendings set state = $3, last_error = null where firm_id = $1 and id = $2 and state = 'queued'`,
    [tx.scope.firmId, id, state],
  );

/** Waits a minute, then twice as long each time; after six tries it is given up. */
export async function markRefused(tx: ChangeTx, sending: Sending, words: string): Promise<void> {
  const isGivenUp = sending.attempts >= GIVE_UP_AFTER;
  await tx.query(
    `update robots.sendings set last_error = $3, state = $4, not_before = platform.now() + make_interval(secs => $5)
     where firm_id = $1 and id = $2 and state = 'queued'`,
    [
      tx.scope.firmId,
      sending.sendingId,
      words,
      isGivenUp ? 'failed' : 'queued',
      LEASE_SECONDS * 2 ** (sending.attempts - 1),
    ],
  );
  if (isGivenUp) await tx.emit('robots.gave_up.v1', { robotId: sending.id, sendingId: sending.sendingId });
}

/** What a message that was given up was about. Null when it is not there. */
export async function givenUp(
  tx: Tx,
  sendingId: string,
): Promise<{ readonly robotName: string; readonly words: string } | null> {
  const [row] = await tx.query<{ robotName: string; words: string }>(
    `select r.name as "robotName", coalesce(s.last_error, '') as words from robots.sendings s
     join robots.robots r on r.firm_id = s.firm_id and r.id = s.robot_id where s.firm_id = $1 and s.id = $2`,
    [tx.scope.firmId, sendingId],
  );
  return row ?? null;
}
