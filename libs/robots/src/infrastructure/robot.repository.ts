import { Refusal, type Locale, type RobotEvent, type RobotKind } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

/** A group robot of the firm, without what opens it. */
export interface Robot {
  readonly id: string;
  readonly kind: RobotKind;
  readonly name: string;
  readonly host: string;
  /** The address's last characters: enough to tell two apart. */
  readonly addressEnd: string;
  readonly hasSecret: boolean;
  readonly events: readonly RobotEvent[];
  readonly locale: Locale;
  readonly isOn: boolean;
  readonly version: number;
  /** The latest message, if there was one. */
  readonly lastState: 'queued' | 'sent' | 'failed' | 'cancelled' | null;
  readonly lastAt: Date | null;
  readonly lastError: string | null;
}

export interface SealedRobot {
  readonly id: string;
  readonly kind: RobotKind;
  readonly locale: Locale;
  readonly addressSealed: string;
  readonly secretSealed: string | null;
}

/** What is written of a robot; null leaves what is there. */
export interface RobotWriting {
  readonly name: string;
  readonly events: readonly RobotEvent[];
  readonly locale: Locale;
  readonly isOn: boolean;
  readonly address: { readonly host: string; readonly end: string; readonly sealed: string } | null;
  readonly secretSealed: string | null;
}

export const MOST_ROBOTS = 20;

/** All of the firm, by name. */
export const robotsOfFirm = (tx: Tx): Promise<Robot[]> =>
  tx.query<Robot>(
    `select r.id, r.kind, r.name, r.host, r.address_end as "addressEnd", r.secret_sealed is not null as "hasSecret",
       r.events, r.locale, r.is_on as "isOn", r.version, last.state as "lastState",
       coalesce(last.attempted_at, last.created_at) as "lastAt", last.last_error as "lastError"
     from robots.robots r left join lateral (select s.state, s.attempted_at, s.created_at, s.last_error
       from robots.sendings s where s.firm_id = r.firm_id and s.robot_id = r.id order by s.created_at desc, s.id desc limit 1) last on true
     where r.firm_id = $1 order by r.name, r.id limit ${MOST_ROBOTS}`,
    [tx.scope.firmId],
  );

/** @throws ROBOTS.ROBOT_NOT_FOUND */
export async function sealedRobot(tx: Tx, id: string): Promise<SealedRobot> {
  const [robot] = await tx.query<SealedRobot>(
    `select id, kind, locale, address_sealed as "addressSealed", secret_sealed as "secretSealed"
     from robots.robots where firm_id = $1 and id = $2`,
    [tx.scope.firmId, id],
  );
  if (!robot) throw new Refusal('ROBOTS.ROBOT_NOT_FOUND');
  return robot;
}

/** @throws ROBOTS.TOO_MANY */
export async function insertRobot(
  tx: ChangeTx,
  kind: RobotKind,
  { name, events, locale, isOn, address, secretSealed }: RobotWriting,
  savedBy: string,
): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('robots ' || $1::uuid, 0))`, [
    tx.scope.firmId,
  ]);
  const there = await robotsOfFirm(tx);
  if (there.length >= MOST_ROBOTS) throw new Refusal('ROBOTS.TOO_MANY', { most: MOST_ROBOTS });
  const id = newId();
  await tx.query(
    `insert into robots.robots (firm_id, id, kind, name, host, address_end, address_sealed, secret_sealed, events, locale,
       is_on, saved_by, saved_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      tx.scope.firmId,
      id,
      kind,
      name,
      address?.host,
      address?.end,
      address?.sealed,
      secretSealed,
      events,
      locale,
      isOn,
      savedBy,
      tx.now,
    ],
  );
  tx.touch('robot', id);
}

/** @throws ROBOTS.VERSION_CONFLICT */
export async function updateRobot(
  tx: ChangeTx,
  id: string,
  version: number,
  { name, events, locale, isOn, address, secretSealed }: RobotWriting,
  savedBy: string,
): Promise<void> {
  const rows = await tx.query(
    `with saved as (update robots.robots set version = version + 1, name = $4, events = $5, locale = $6, is_on = $7,
       host = coalesce($8, host), address_end = coalesce($9, address_end), address_sealed = coalesce($10, address_sealed),
       secret_sealed = coalesce($11, secret_sealed), saved_by = $12, saved_at = $13
       where firm_id = $1 and id = $2 and version = $3 returning id) select id from saved`,
    [
      tx.scope.firmId,
      id,
      version,
      name,
      events,
      locale,
      isOn,
      address?.host ?? null,
      address?.end ?? null,
      address?.sealed ?? null,
      secretSealed,
      savedBy,
      tx.now,
    ],
  );
  if (rows.length === 0) throw new Refusal('ROBOTS.VERSION_CONFLICT');
  tx.touch('robot', id);
}
