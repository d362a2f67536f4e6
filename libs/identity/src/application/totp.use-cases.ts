import { Injectable } from '@nestjs/common';
import { Refusal } from '@overturn/kernel';
import { RateLimits, UnitOfWork, type RateLimit } from '@overturn/platform';
import { toString as drawQr } from 'qrcode';
import { OneTimeCodes, type TotpState } from '../infrastructure/one-time-codes';
import { Passwords } from './passwords.use-cases';
import { staffScope, type SignedIn } from './session.types';

const CONFIRM: RateLimit = { name: 'totp-confirm', points: 10, perSeconds: 900 };

/** Switches one-time codes on and off. */
@Injectable()
export class TotpSettings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly codes: OneTimeCodes,
    private readonly passwords: Passwords,
  ) {}

  /** A new secret; it counts only once confirmed. @throws IDENTITY.TOTP_ALREADY_ON */
  async begin(me: SignedIn, email: string, hasTotp: boolean, traceId: string) {
    if (hasTotp) throw new Refusal('IDENTITY.TOTP_ALREADY_ON');
    const { sealed, secret, otpauthUrl } = this.codes.newSecret(email);
    await this.work.change(staffScope(me, traceId), 'totp.begin', async (tx) => {
      await tx.query('update identity.people set totp_secret_sealed = $2, totp_last_step = 0 where id = $1', [
        me.personId,
        sealed,
      ]);
      tx.touch('person', me.personId);
    });
    return { secret, otpauthUrl, qrSvg: await drawQr(otpauthUrl, { type: 'svg', margin: 1 }) };
  }

  /** @returns recovery codes, shown once. @throws IDENTITY.TOTP_WRONG */
  async confirm(me: SignedIn, code: string, traceId: string): Promise<string[]> {
    await this.limits.take(CONFIRM, me.personId);
    return this.work.change(staffScope(me, traceId), 'totp.confirm', async (tx) => {
      const [state] = await tx.query<TotpState>('select * from identity.own_secrets()');
      const verdict = state
        ? this.codes.verify(code, { ...state, recovery_code_hashes: [] }, Date.now())
        : { kind: 'wrong' as const };
      if (verdict.kind !== 'totp') throw new Refusal('IDENTITY.TOTP_WRONG');
      const { codes, hashes } = this.codes.newRecoveryCodes();
      await tx.query(
        `update identity.people set totp_confirmed_at = transaction_timestamp(), totp_last_step = $2, recovery_code_hashes = $3 where id = $1`,
        [me.personId, verdict.step, hashes],
      );
      tx.touch('person', me.personId);
      return codes;
    });
  }

  /** @throws IDENTITY.PASSWORD_WRONG */
  async remove(me: SignedIn, password: string, traceId: string): Promise<void> {
    await this.passwords.prove(me, password);
    await this.work.change(staffScope(me, traceId), 'totp.remove', async (tx) => {
      await tx.query(
        `update identity.people set totp_secret_sealed = null, totp_confirmed_at = null, recovery_code_hashes = '{}' where id = $1`,
        [me.personId],
      );
      tx.touch('person', me.personId);
    });
  }
}
