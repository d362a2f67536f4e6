import { Injectable } from '@nestjs/common';
import { Refusal, type Permission, type Scope } from '@overturn/kernel';
import { UnitOfWork, hashToken } from '@overturn/platform';
import { staffScope, type SignedIn } from './session.types';

interface SessionRow {
  session_id: string;
  person_id: string;
  firm_id: string;
  staff_id: string;
  permissions: Permission[];
  last_seen_at: Date;
}

const SEEN_EVERY_MS = 60_000;

/** Finds, lists and ends sessions. Session times are wall time: the time machine signs nobody out. */
@Injectable()
export class Sessions {
  constructor(private readonly work: UnitOfWork) {}

  /** Who a cookie's token stands for, or null when it was revoked, expired or idle for 12 hours. */
  async find(token: string): Promise<SignedIn | null> {
    const [row] = await this.work.ask<SessionRow>('select * from identity.session_of($1)', [
      hashToken(token),
    ]);
    if (!row) return null;
    if (Date.now() - row.last_seen_at.getTime() > SEEN_EVERY_MS)
      await this.work.asPerson(row.person_id, (tx) =>
        tx.query('update identity.sessions set last_seen_at = clock_timestamp() where id = $1', [
          row.session_id,
        ]),
      );
    return {
      sessionId: row.session_id,
      personId: row.person_id,
      firmId: row.firm_id,
      staffId: row.staff_id,
      permissions: new Set(row.permissions),
    };
  }

  async list(me: SignedIn) {
    return this.work.asPerson(me.personId, (tx) =>
      tx.query<{ id: string; created_at: Date; last_seen_at: Date; user_agent: string; ip_address: string }>(
        `select id, created_at, last_seen_at, user_agent, ip_address from identity.sessions
         where revoked_at is null and expires_at > clock_timestamp() order by last_seen_at desc limit 50`,
      ),
    );
  }

  /** @throws IDENTITY.SESSION_NOT_FOUND when it is not one of mine */
  async revoke(me: SignedIn, sessionId: string, traceId: string): Promise<void> {
    await this.work.change(staffScope(me, traceId), 'session.revoke', async (tx) => {
      const rows = await tx.query(
        `with ended as (update identity.sessions set revoked_at = clock_timestamp()
           where id = $1 and person_id = $2 and revoked_at is null returning id) select id from ended`,
        [sessionId, me.personId],
      );
      if (rows.length === 0) throw new Refusal('IDENTITY.SESSION_NOT_FOUND');
      tx.touch('session', sessionId);
    });
  }

  /** Goes on in another firm of the same person. @throws IDENTITY.FIRM_NOT_FOUND */
  async switchFirm(me: SignedIn, firmId: string, traceId: string): Promise<void> {
    const firms = await this.work.ask<{ firm_id: string; staff_id: string }>(
      'select * from identity.firms_of($1)',
      [me.personId],
    );
    const firm = firms.find((candidate) => candidate.firm_id === firmId);
    if (!firm) throw new Refusal('IDENTITY.FIRM_NOT_FOUND');
    const scope: Scope = staffScope({ ...me, firmId, staffId: firm.staff_id }, traceId);
    await this.work.change(scope, 'session.switch_firm', async (tx) => {
      await tx.query('update identity.sessions set firm_id = $2 where id = $1', [me.sessionId, firmId]);
      tx.touch('session', me.sessionId);
    });
  }
}
