import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { newToken } from '@overturn/platform';
import { dictionary } from '@zxcvbn-ts/language-common';

// OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, t=2, p=1. About 55 ms of one core a hash.
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;
const common = new Set(dictionary['passwords-common']);

/** Hashes passwords, two at a time: more at once would be a way to stop the service. */
@Injectable()
export class PasswordHasher {
  /** Compared with when the address is unknown, so that both answers take as long. */
  private readonly decoy = hash(newToken(), OPTIONS);
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, OPTIONS));
  }

  /** Whether the password fits; takes as long when there is no hash. */
  async fits(password: string, stored: string | null): Promise<boolean> {
    const isRight = await this.inTurn(async () => verify(stored ?? (await this.decoy), password));
    return stored !== null && isRight;
  }

  isCommon(password: string): boolean {
    const folded = password.toLowerCase().replaceAll(/\s/g, '');
    return common.has(folded) || common.has(folded.replace(/[\d!.@#]+$/, ''));
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    while (this.running >= AT_ONCE) await new Promise<void>((go) => this.waiting.push(go));
    this.running++;
    try {
      return await work();
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }
}
