import { Injectable } from '@nestjs/common';
import { Refusal } from '@overturn/kernel';
import { RateLimits, UnitOfWork, type RateLimit } from '@overturn/platform';
import { countUse } from '../../infrastructure/passkey.repository';
import { openPortalSession } from '../../infrastructure/portal-session.repository';
import { WebAuthn, type PasskeyAnswer } from '../../infrastructure/webauthn';
import { PortalSessions } from './portal-sessions.use-cases';
import { clientScope, type PortalDevice } from './portal.types';

const ASK_PER_ADDRESS: RateLimit = { name: 'passkey-ask-address', points: 120, perSeconds: 900 };
const TRY_PER_ADDRESS: RateLimit = { name: 'passkey-try-address', points: 60, perSeconds: 900 };

interface PasskeyRow {
  id: string;
  person_id: string;
  public_key: Buffer;
  sign_count: string;
}

/** Lets clients' people in by a passkey. Whatever is wrong, the answer is the same. */
@Injectable()
export class PasskeySignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly sessions: PortalSessions,
    private readonly webAuthn: WebAuthn,
  ) {}

  /** What the browser is to sign; it names nobody, so that it tells nothing. @throws PLATFORM.RATE_LIMITED */
  async begin(ipAddress: string) {
    await this.limits.take(ASK_PER_ADDRESS, ipAddress);
    return this.webAuthn.askToSign();
  }

  /** @returns the session's token, for the cookie. @throws CLIENTS.PASSKEY_REFUSED, PLATFORM.RATE_LIMITED */
  async enter(answer: PasskeyAnswer, device: PortalDevice, traceId: string): Promise<string> {
    await this.limits.take(TRY_PER_ADDRESS, device.ipAddress);
    const [passkey] = await this.work.ask<PasskeyRow>('select * from clients.passkey_of($1)', [answer.id]);
    if (!passkey) throw new Refusal('CLIENTS.PASSKEY_REFUSED');
    // The client they were last with. Who may act for none any more is refused.
    const place = await this.sessions.lastPlace(passkey.person_id);
    if (!place) throw new Refusal('CLIENTS.PASSKEY_REFUSED');
    const scope = clientScope({ ...place, personId: passkey.person_id }, traceId);
    const signCount = await this.webAuthn.signed(answer, {
      id: answer.id,
      publicKey: Uint8Array.from(passkey.public_key),
      counter: Number(passkey.sign_count),
    });
    if (signCount === null) {
      await this.work.recordDenial(scope, 'portal.sign_in_by_passkey', [{ kind: 'passkey', id: passkey.id }]);
      throw new Refusal('CLIENTS.PASSKEY_REFUSED');
    }
    return this.work.change(scope, 'portal.sign_in_by_passkey', async (tx) => {
      if (!(await countUse(tx, passkey.id, signCount))) throw new Refusal('CLIENTS.PASSKEY_REFUSED');
      tx.touch('passkey', passkey.id);
      return openPortalSession(tx, {
        personId: passkey.person_id,
        firmId: place.firmId,
        clientUserId: place.clientUserId,
        passkeyId: passkey.id,
        ...device,
      });
    });
  }
}
