import { Injectable } from '@nestjs/common';
import { Refusal } from '@overturn/kernel';
import { RateLimits, Sealer, UnitOfWork, newId, type RateLimit } from '@overturn/platform';
import { codeSignature, newCode } from '../../infrastructure/portal-codes';
import { clientScope, type SignedInClient } from './portal.types';

const ASK_PER_PERSON: RateLimit = { name: 'portal-sign-code', points: 6, perSeconds: 900 };
const TRY_PER_PERSON: RateLimit = { name: 'portal-sign-try', points: 20, perSeconds: 900 };
const CODE_MINUTES = 10;
const TRIES = 5;

/** What a code is asked for: to sign an agreement, or to add and remove passkeys. */
type Purpose = 'sign' | 'passkey';

/** A fresh one-time code for what binds the client: whoever holds the device must hold the mailbox as well. */
@Injectable()
export class PortalConfirmations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly sealer: Sealer,
  ) {}

  /** Mails a code to the person who is signed in; it is good for `purpose` alone. @throws PLATFORM.RATE_LIMITED */
  async requestCode(me: SignedInClient, purpose: Purpose, traceId: string): Promise<void> {
    await this.limits.take(ASK_PER_PERSON, me.personId);
    const id = newId();
    const code = newCode();
    await this.work.machinery(clientScope(me, traceId), async (tx) => {
      await tx.query(
        `insert into clients.portal_codes (firm_id, id, client_user_id, person_id, channel, code_hash, expires_at, purpose)
         values ($1, $2, $3, $4, 'mail', $5, clock_timestamp() + make_interval(mins => $6), $7)`,
        [
          me.firmId,
          id,
          me.clientUserId,
          me.personId,
          this.sealer.sign(codeSignature(id, code)),
          CODE_MINUTES,
          purpose,
        ],
      );
      await tx.emit('clients.portal_code_requested.v1', {
        clientUserId: me.clientUserId,
        personId: me.personId,
        channel: 'mail',
        purpose,
        tokenSealed: this.sealer.seal(code),
        expiresAt: new Date(Date.now() + CODE_MINUTES * 60_000).toISOString(),
      });
    });
  }

  /** Uses the newest code, once; the try is counted before it is looked at. @throws CLIENTS.CODE_WRONG, PLATFORM.RATE_LIMITED */
  async confirm(me: SignedInClient, purpose: Purpose, typed: string, traceId: string): Promise<void> {
    await this.limits.take(TRY_PER_PERSON, me.personId);
    const scope = clientScope(me, traceId);
    const [code] = await this.work.machinery(scope, (tx) =>
      tx.query<{ id: string; code_hash: string }>(
        `with newest as (select id from clients.portal_codes where firm_id = $1 and client_user_id = $2 and purpose = $4
             and used_at is null and expires_at > clock_timestamp() order by created_at desc, id desc limit 1),
           counted as (update clients.portal_codes set attempts = attempts + 1
             where firm_id = $1 and id = (select id from newest) and used_at is null and attempts < $3
             returning id, code_hash)
         select id, code_hash from counted`,
        [me.firmId, me.clientUserId, TRIES, purpose],
      ),
    );
    if (!code || !this.sealer.isSigned(codeSignature(code.id, typed), code.code_hash))
      throw new Refusal('CLIENTS.CODE_WRONG');
    const used = await this.work.machinery(scope, (tx) =>
      tx.query(
        `with used as (update clients.portal_codes set used_at = clock_timestamp()
           where firm_id = $1 and id = $2 and used_at is null returning id) select id from used`,
        [me.firmId, code.id],
      ),
    );
    if (used.length === 0) throw new Refusal('CLIENTS.CODE_WRONG');
  }
}
