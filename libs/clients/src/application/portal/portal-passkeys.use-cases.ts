import { Injectable } from '@nestjs/common';
import { Refusal, languageOf } from '@overturn/kernel';
import { RateLimits, UnitOfWork, type RateLimit } from '@overturn/platform';
import { endPasskey, insertPasskey, passkeysOf, type Passkey } from '../../infrastructure/passkey.repository';
import { isFreshByCode } from '../../infrastructure/portal-session.repository';
import { WebAuthn, type PasskeyMade } from '../../infrastructure/webauthn';
import { PortalConfirmations } from './portal-confirmations.use-cases';
import { PortalSessions } from './portal-sessions.use-cases';
import { clientScope, type SignedInClient } from './portal.types';

const PER_PERSON: RateLimit = { name: 'passkey-add', points: 20, perSeconds: 3600 };
const MOST = 10;

/** Passkeys (通行密钥) of somebody signed in: a second way in beside the code, which each may add, see and remove. */
@Injectable()
export class PortalPasskeys {
  constructor(
    private readonly work: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly confirmations: PortalConfirmations,
    private readonly sessions: PortalSessions,
    private readonly webAuthn: WebAuthn,
  ) {}

  /** Mine, and whether this sign-in was by a code just now, so that adding asks for no further one. */
  list(me: SignedInClient): Promise<{ readonly items: readonly Passkey[]; readonly isFresh: boolean }> {
    return this.work.read(clientScope(me, ''), async (tx) => ({
      items: await passkeysOf(tx, me.personId),
      isFresh: await isFreshByCode(tx, me.sessionId),
    }));
  }

  /** Mails a code with which passkeys are added and removed. @throws PLATFORM.RATE_LIMITED */
  requestCode(me: SignedInClient, traceId: string): Promise<void> {
    return this.confirmations.requestCode(me, 'passkey', traceId);
  }

  /**
   * What the browser is to make a passkey with. Who came in by a code in the last quarter of an hour needs no other:
   * whoever holds a device must hold the mailbox as well before the device may come back by itself.
   * @throws CLIENTS.CODE_NEEDED, CLIENTS.CODE_WRONG, CLIENTS.PASSKEY_TOO_MANY, PLATFORM.RATE_LIMITED
   */
  async begin(me: SignedInClient, code: string | null, traceId: string) {
    await this.limits.take(PER_PERSON, me.personId);
    const { items, isFresh } = await this.list(me);
    if (items.length >= MOST) throw new Refusal('CLIENTS.PASSKEY_TOO_MANY', { most: MOST });
    if (code !== null) await this.confirmations.confirm(me, 'passkey', code, traceId);
    else if (!isFresh) throw new Refusal('CLIENTS.CODE_NEEDED');
    const person = await this.sessions.me(me);
    const place = person.places.find(({ clientUserId }) => clientUserId === me.clientUserId);
    const known = await this.work.read(clientScope(me, ''), (tx) => passkeysOf(tx, me.personId));
    return this.webAuthn.askToMake(
      { id: me.personId, email: person.email, name: person.name },
      place?.firm[languageOf(person.locale)] ?? '',
      known.map(({ credentialId }) => credentialId),
    );
  }

  /** Keeps what the browser made, and tells the person by mail. @throws CLIENTS.PASSKEY_INVALID, CLIENTS.PASSKEY_TOO_MANY */
  async add(me: SignedInClient, name: string, made: PasskeyMade, traceId: string): Promise<void> {
    await this.limits.take(PER_PERSON, me.personId);
    const credential = await this.webAuthn.made(made, me.personId);
    if (!credential) throw new Refusal('CLIENTS.PASSKEY_INVALID');
    await this.work.change(clientScope(me, traceId), 'portal.add_passkey', async (tx) => {
      // Two that come at once are counted one after the other.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 36))', [me.personId]);
      if ((await passkeysOf(tx, me.personId)).length >= MOST)
        throw new Refusal('CLIENTS.PASSKEY_TOO_MANY', { most: MOST });
      const { id: credentialId, publicKey, counter: signCount } = credential;
      const id = await insertPasskey(tx, { personId: me.personId, credentialId, publicKey, signCount, name });
      if (!id) throw new Refusal('CLIENTS.PASSKEY_INVALID');
      tx.touch('passkey', id);
      await tx.emit('clients.passkey_added.v1', {
        clientUserId: me.clientUserId,
        personId: me.personId,
        addedAt: new Date().toISOString(),
      });
    });
  }

  /**
   * Removes one of mine, with a fresh code; the devices that came in by it are out.
   * @throws CLIENTS.CODE_WRONG, CLIENTS.PASSKEY_NOT_FOUND, PLATFORM.RATE_LIMITED
   */
  async remove(me: SignedInClient, passkeyId: string, code: string, traceId: string): Promise<void> {
    await this.confirmations.confirm(me, 'passkey', code, traceId);
    await this.work.change(clientScope(me, traceId), 'portal.remove_passkey', async (tx) => {
      if (!(await endPasskey(tx, me.personId, passkeyId))) throw new Refusal('CLIENTS.PASSKEY_NOT_FOUND');
      tx.touch('passkey', passkeyId);
    });
  }
}
