import { Injectable } from '@nestjs/common';
import { Refusal, type ClientRights, type Locale } from '@overturn/kernel';
import { UnitOfWork, hashToken } from '@overturn/platform';
import { clientScope, type PortalMe, type SignedInClient } from './portal.types';

interface SessionRow {
  session_id: string;
  person_id: string;
  firm_id: string;
  client_id: string;
  client_user_id: string;
  rights: ClientRights;
  last_seen_at: Date;
}

interface PlaceRow {
  client_user_id: string;
  firm_id: string;
  firm_zh: string;
  firm_en: string;
  client_id: string;
  name_zh: string | null;
  name_en: string | null;
}

const SEEN_EVERY_MS = 60_000;

/** Finds, lists and ends the sessions of clients' people. Session times are wall time. */
@Injectable()
export class PortalSessions {
  constructor(private readonly work: UnitOfWork) {}

  /** Who a cookie's token stands for, or null when it ended or they may not enter any more. */
  async find(token: string): Promise<SignedInClient | null> {
    const [row] = await this.work.ask<SessionRow>('select * from clients.portal_session_of($1)', [
      hashToken(token),
    ]);
    if (!row) return null;
    if (Date.now() - row.last_seen_at.getTime() > SEEN_EVERY_MS)
      await this.work.asPerson(row.person_id, (tx) =>
        tx.query('update clients.portal_sessions set last_seen_at = clock_timestamp() where id = $1', [
          row.session_id,
        ]),
      );
    return {
      sessionId: row.session_id,
      personId: row.person_id,
      firmId: row.firm_id,
      clientId: row.client_id,
      clientUserId: row.client_user_id,
      rights: row.rights,
    };
  }

  /** The person, and the clients whom they may act for. */
  async me(me: SignedInClient): Promise<PortalMe> {
    const places = await this.places(me.personId);
    const [person] = await this.work.read(clientScope(me, ''), (tx) =>
      tx.query<{ name: string; email: string; locale: Locale; zone: string }>(
        `select x.name, p.email, p.locale, p.zone from identity.people p
         join clients.client_users u on u.person_id = p.id join clients.contacts x on x.firm_id = u.firm_id and x.id = u.contact_id
         where p.id = $1 and u.firm_id = $2 and u.id = $3`,
        [me.personId, me.firmId, me.clientUserId],
      ),
    );
    if (!person) throw new Error('A portal session without a person');
    return {
      ...person,
      places: places.map((place) => ({
        clientUserId: place.client_user_id,
        firmId: place.firm_id,
        firm: { zh: place.firm_zh, en: place.firm_en },
        nameZh: place.name_zh,
        nameEn: place.name_en,
      })),
    };
  }

  list(me: SignedInClient) {
    return this.work.read(clientScope(me, ''), (tx) =>
      tx.query<{ id: string; created_at: Date; last_seen_at: Date; user_agent: string; ip_address: string }>(
        `select id, created_at, last_seen_at, user_agent, ip_address from clients.portal_sessions
         where person_id = $1 and revoked_at is null and expires_at > clock_timestamp()
         order by last_seen_at desc, id desc limit 50`,
        [me.personId],
      ),
    );
  }

  /** @throws CLIENTS.DEVICE_NOT_FOUND when it is not one of mine */
  async revoke(me: SignedInClient, sessionId: string, traceId: string): Promise<void> {
    await this.work.change(clientScope(me, traceId), 'portal.sign_out', async (tx) => {
      const ended = await tx.query(
        `with ended as (update clients.portal_sessions set revoked_at = clock_timestamp()
           where id = $1 and person_id = $2 and revoked_at is null returning id) select id from ended`,
        [sessionId, me.personId],
      );
      if (ended.length === 0) throw new Refusal('CLIENTS.DEVICE_NOT_FOUND');
      tx.touch('portal_session', sessionId);
    });
  }

  /** Ends every session of mine, this one too, at every firm. */
  async revokeAll(me: SignedInClient, traceId: string): Promise<void> {
    await this.work.change(clientScope(me, traceId), 'portal.sign_out_everywhere', async (tx) => {
      await tx.query(
        'update clients.portal_sessions set revoked_at = clock_timestamp() where person_id = $1 and revoked_at is null',
        [me.personId],
      );
      tx.touch('person', me.personId);
    });
  }

  /** Goes on as another client of the same person. @throws CLIENTS.PORTAL_PLACE_NOT_FOUND */
  async switchPlace(me: SignedInClient, clientUserId: string, traceId: string): Promise<void> {
    const place = (await this.places(me.personId)).find((one) => one.client_user_id === clientUserId);
    if (!place) throw new Refusal('CLIENTS.PORTAL_PLACE_NOT_FOUND');
    const scope = clientScope(
      { firmId: place.firm_id, clientId: place.client_id, personId: me.personId },
      traceId,
    );
    await this.work.change(scope, 'portal.switch_client', async (tx) => {
      await tx.query('update clients.portal_sessions set firm_id = $2, client_user_id = $3 where id = $1', [
        me.sessionId,
        place.firm_id,
        clientUserId,
      ]);
      await tx.query(
        'update clients.client_users set last_seen_at = clock_timestamp() where firm_id = $1 and id = $2',
        [place.firm_id, clientUserId],
      );
      tx.touch('client_user', clientUserId);
    });
  }

  /** The client whom somebody acted for last, of those whom they still may. */
  async lastPlace(
    personId: string,
  ): Promise<Pick<SignedInClient, 'firmId' | 'clientId' | 'clientUserId'> | null> {
    const [place] = await this.places(personId);
    if (!place) return null;
    return { firmId: place.firm_id, clientId: place.client_id, clientUserId: place.client_user_id };
  }

  /** The language of my pages and mails. */
  async setLocale(me: SignedInClient, locale: Locale, traceId: string): Promise<void> {
    await this.work.change(clientScope(me, traceId), 'portal.set_language', async (tx) => {
      await tx.query('update identity.people set locale = $2 where id = $1', [me.personId, locale]);
      tx.touch('person', me.personId);
    });
  }

  private places(personId: string): Promise<PlaceRow[]> {
    return this.work.ask<PlaceRow>('select * from clients.portal_places_of($1)', [personId]);
  }
}
