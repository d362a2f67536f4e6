import { Injectable } from '@nestjs/common';
import { Sealer, hashToken } from '@overturn/platform';
import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

export interface TotpState {
  readonly totp_secret_sealed: string | null;
  readonly totp_last_step: string;
  readonly recovery_code_hashes: string[];
}

export type CodeVerdict =
  | { readonly kind: 'wrong' }
  | { readonly kind: 'totp'; readonly step: number }
  | { readonly kind: 'recovery'; readonly usedHash: string };

const PERIOD_SECONDS = 30;
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Time-based one-time codes (RFC 6238), one step of tolerance, each step once; recovery codes, each once. */
@Injectable()
export class OneTimeCodes {
  constructor(private readonly sealer: Sealer) {}

  newSecret(email: string): { sealed: string; secret: string; otpauthUrl: string } {
    const secret = new Secret({ size: 20 });
    return {
      sealed: this.sealer.seal(secret.base32),
      secret: secret.base32,
      otpauthUrl: this.totp(secret, email).toString(),
    };
  }

  verify(code: string, state: TotpState, nowMs: number): CodeVerdict {
    const typed = code.replaceAll(/[\s-]/g, '').toLowerCase();
    const recovery = hashToken(typed);
    if (state.recovery_code_hashes.includes(recovery)) return { kind: 'recovery', usedHash: recovery };
    if (!state.totp_secret_sealed) return { kind: 'wrong' };
    const totp = this.totp(Secret.fromBase32(this.sealer.open(state.totp_secret_sealed)), '');
    const delta = totp.validate({ token: typed, window: 1, timestamp: nowMs });
    if (delta === null) return { kind: 'wrong' };
    const step = Math.floor(nowMs / 1000 / PERIOD_SECONDS) + delta;
    return step > Number(state.totp_last_step) ? { kind: 'totp', step } : { kind: 'wrong' };
  }

  newRecoveryCodes(): { codes: string[]; hashes: string[] } {
    const codes = Array.from({ length: 10 }, () =>
      Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)] ?? 'a').join(''),
    );
    return {
      codes: codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`),
      hashes: codes.map(hashToken),
    };
  }

  private totp(secret: Secret, label: string): TOTP {
    return new TOTP({
      issuer: 'Overturn',
      label: label || 'Overturn',
      secret,
      digits: 6,
      period: PERIOD_SECONDS,
    });
  }
}
