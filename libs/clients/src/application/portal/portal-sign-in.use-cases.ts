import { Inject, Injectable } from '@nestjs/common';
import { Refusal, systemScope } from '@overturn/kernel';
import {
  RateLimits,
  SETTINGS,
  Sealer,
  UnitOfWork,
  newId,
  type RateLimit,
  type Settings,
} from '@overturn/platform';
import { codeSignature, newCode } from '../../infrastructure/portal-codes';
import { openPortalSession } from '../../infrastructure/portal-session.repository';
import { clientScope, type PortalDevice } from './portal.types';
import { PortalInvitations } from './portal-invitations.use-cases';

const ASK_PER_ADDRESS: RateLimit = { name: 'portal-code-address', points: 30, perSeconds: 3600 };
const ASK_PER_ACCOUNT: RateLimit = { name: 'portal-code-account', points: 4, perSeconds: 900 };
/** With five tries a code, a hundred guesses a day at a million codes. */
const ASK_PER_DAY: RateLimit = { name: 'portal-code-day', points: 20, perSeconds: 86_400 };
const TRY_PER_ADDRESS: RateLimit = { name: 'portal-try-address', points: 60, perSeconds: 900 };
const CODE_MINUTES = 10;
const TRIES = 5;

interface Entry {
  person_id: string;
  firm_id: string;
  client_id: string;
  client_user_id: string;
}
interface CodeRow extends Entry {
  code_id: string;
  code_hash: string;
}

export type CodeChannel = 'mail' | 'sms';
/** Somebody names themselves by address, or by the invitation that they hold. */
export interface Claim {
  readonly email?: string | undefined;
  readonly invitation?: string | undefined;
}

/** Signs clients' people in by a one-time code, without a password. */
@Injectable()
export class PortalSignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly sealer: Sealer,
    private readonly invitations: PortalInvitations,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'SMS_ADAPTER'>,
  ) {}

  /**
   * Sends a code when the address may enter; whoever asks is told the same in any case.
   * @throws CLIENTS.SMS_NOT_AVAILABLE, CLIENTS.INVITATION_INVALID, CLIENTS.INVITATION_EXPIRED, PLATFORM.RATE_LIMITED
   */
  async requestCode(claim: Claim, channel: CodeChannel, ipAddress: string, traceId: string): Promise<void> {
    if (channel === 'sms' && this.settings.SMS_ADAPTER === 'none')
      throw new Refusal('CLIENTS.SMS_NOT_AVAILABLE');
    await this.limits.take(ASK_PER_ADDRESS, ipAddress);
    const invited = claim.invitation ? await this.invitations.open(claim.invitation) : null;
    const email = invited?.email ?? claim.email ?? '';
    await this.limits.take(ASK_PER_ACCOUNT, email);
    await this.limits.take(ASK_PER_DAY, email);
    const [entry] = invited
      ? [invited]
      : await this.work.ask<Entry>('select * from clients.portal_entry_of($1)', [email]);
    if (!entry) return;
    const id = newId();
    const code = newCode();
    await this.work.machinery(systemScope(entry.firm_id, 'portal', traceId), async (tx) => {
      await tx.query(
        `insert into clients.portal_codes (firm_id, id, client_user_id, person_id, channel, code_hash, expires_at)
         values ($1, $2, $3, $4, $5, $6, clock_timestamp() + make_interval(mins => $7))`,
        [
          entry.firm_id,
          id,
          entry.client_user_id,
          entry.person_id,
          channel,
          this.sealer.sign(codeSignature(id, code)),
          CODE_MINUTES,
        ],
      );
      await tx.emit('clients.portal_code_requested.v1', {
        clientUserId: entry.client_user_id,
        personId: entry.person_id,
        channel,
        tokenSealed: this.sealer.seal(code),
        expiresAt: new Date(Date.now() + CODE_MINUTES * 60_000).toISOString(),
      });
    });
  }

  /** @returns the session's token, for the cookie. @throws CLIENTS.CODE_WRONG, CLIENTS.INVITATION_INVALID, CLIENTS.INVITATION_EXPIRED */
  async signIn(claim: Claim, typed: string, device: PortalDevice, traceId: string): Promise<string> {
    await this.limits.take(TRY_PER_ADDRESS, device.ipAddress);
    const invited = claim.invitation ? await this.invitations.open(claim.invitation) : null;
    const email = invited?.email ?? claim.email ?? '';
    const [code] = await this.work.ask<CodeRow>('select * from clients.portal_code_of($1)', [email]);
    if (!code || !(await this.mayTry(code, traceId))) throw new Refusal('CLIENTS.CODE_WRONG');
    if (!this.sealer.isSigned(codeSignature(code.code_id, typed), code.code_hash))
      throw new Refusal('CLIENTS.CODE_WRONG');
    return this.open(code, invited?.invitation_id ?? null, device, traceId);
  }

  /** Counts the try before it is looked at, so that tries at the same time are counted too. */
  private async mayTry(code: CodeRow, traceId: string): Promise<boolean> {
    const counted = await this.work.machinery(systemScope(code.firm_id, 'portal', traceId), (tx) =>
      tx.query(
        `with counted as (update clients.portal_codes set attempts = attempts + 1
           where firm_id = $1 and id = $2 and used_at is null and attempts < $3 returning id) select id from counted`,
        [code.firm_id, code.code_id, TRIES],
      ),
    );
    return counted.length > 0;
  }

  private async open(
    code: CodeRow,
    invitationId: string | null,
    device: PortalDevice,
    traceId: string,
  ): Promise<string> {
    const scope = clientScope(
      { firmId: code.firm_id, clientId: code.client_id, personId: code.person_id },
      traceId,
    );
    return this.work.change(scope, 'portal.sign_in', async (tx) => {
      const used = await tx.query(
        `with used as (update clients.portal_codes set used_at = clock_timestamp()
           where firm_id = $1 and id = $2 and used_at is null returning id) select id from used`,
        [code.firm_id, code.code_id],
      );
      if (used.length === 0) throw new Refusal('CLIENTS.CODE_WRONG');
      if (invitationId)
        await tx.query(
          'update clients.portal_invitations set used_at = clock_timestamp() where firm_id = $1 and id = $2 and used_at is null',
          [code.firm_id, invitationId],
        );
      return openPortalSession(tx, {
        personId: code.person_id,
        firmId: code.firm_id,
        clientUserId: code.client_user_id,
        passkeyId: null,
        ...device,
      });
    });
  }
}
