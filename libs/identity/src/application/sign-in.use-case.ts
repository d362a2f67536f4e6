import { Injectable } from '@nestjs/common';
import { Refusal, type Scope } from '@overturn/kernel';
import {
  RateLimits,
  UnitOfWork,
  hashToken,
  newId,
  newToken,
  type RateLimit,
  type Tx,
} from '@overturn/platform';
import { OneTimeCodes, type TotpState } from '../infrastructure/one-time-codes';
import { PasswordHasher } from '../infrastructure/password-hasher';
import type { Device } from './session.types';

const PER_ADDRESS: RateLimit = { name: 'sign-in-address', points: 60, perSeconds: 900 };
const PER_ACCOUNT: RateLimit = { name: 'sign-in-account', points: 10, perSeconds: 900 };
const SESSION_DAYS = 14;

interface Credentials extends TotpState {
  person_id: string;
  password_hash: string | null;
  totp_confirmed_at: Date | null;
}

/** Signs a person in: the limit before the hash, one answer for every wrong pair, one code once. */
@Injectable()
export class SignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly hasher: PasswordHasher,
    private readonly codes: OneTimeCodes,
  ) {}

  /** @returns the session's token, for the cookie. @throws IDENTITY.SIGN_IN_REFUSED, IDENTITY.TOTP_REQUIRED, IDENTITY.TOTP_WRONG */
  async execute(
    input: { email: string; password: string; totp?: string | undefined },
    device: Device,
    traceId: string,
  ): Promise<string> {
    await this.limits.take(PER_ADDRESS, device.ipAddress);
    const account = `${input.email}|${device.ipAddress}`;
    await this.limits.take(PER_ACCOUNT, account);
    const [found] = await this.work.ask<Credentials>('select * from identity.credentials_of($1)', [
      input.email,
    ]);
    const isRight = await this.hasher.fits(input.password, found?.password_hash ?? null);
    const [firm] = found
      ? await this.work.ask<{ firm_id: string; staff_id: string }>('select * from identity.firms_of($1)', [
          found.person_id,
        ])
      : [];
    if (!found || !isRight || !firm) {
      if (found && firm)
        await this.work.recordDenial(scopeOf(firm, found.person_id, traceId), 'session.sign_in');
      throw new Refusal('IDENTITY.SIGN_IN_REFUSED');
    }
    const scope = scopeOf(firm, found.person_id, traceId);
    const token = newToken();
    await this.work.change(scope, 'session.sign_in', async (tx) => {
      if (found.totp_confirmed_at) await this.useCode(tx, found, input.totp);
      const id = newId();
      await tx.query(
        `insert into identity.sessions (id, person_id, firm_id, token_hash, user_agent, ip_address, expires_at)
         values ($1, $2, $3, $4, $5, $6, clock_timestamp() + make_interval(days => $7))`,
        [
          id,
          found.person_id,
          firm.firm_id,
          hashToken(token),
          device.userAgent.slice(0, 300),
          device.ipAddress,
          SESSION_DAYS,
        ],
      );
      tx.touch('session', id);
    });
    await this.limits.forget(PER_ACCOUNT, account);
    return token;
  }

  private async useCode(tx: Tx, found: Credentials, typed: string | undefined): Promise<void> {
    if (!typed) throw new Refusal('IDENTITY.TOTP_REQUIRED');
    const verdict = this.codes.verify(typed, found, Date.now());
    if (verdict.kind === 'wrong') throw new Refusal('IDENTITY.TOTP_WRONG');
    const [answer] =
      verdict.kind === 'totp'
        ? await tx.query<{ used: boolean }>('select identity.use_totp_step($1) as used', [verdict.step])
        : await tx.query<{ used: boolean }>('select identity.use_recovery_code($1) as used', [
            verdict.usedHash,
          ]);
    if (!answer?.used) throw new Refusal('IDENTITY.TOTP_WRONG');
  }
}

const scopeOf = (firm: { firm_id: string; staff_id: string }, personId: string, traceId: string): Scope => ({
  firmId: firm.firm_id,
  actor: { kind: 'staff', staffId: firm.staff_id, personId },
  traceId,
});
