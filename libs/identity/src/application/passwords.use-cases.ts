import { Injectable } from '@nestjs/common';
import { Refusal, orRefuse, systemScope } from '@overturn/kernel';
import {
  RateLimits,
  Sealer,
  UnitOfWork,
  hashToken,
  newId,
  newToken,
  type RateLimit,
  type Tx,
} from '@overturn/platform';
import { checkPassword } from '../domain/password-rules';
import { PasswordHasher } from '../infrastructure/password-hasher';
import { staffScope, type SignedIn } from './session.types';

const RESET_PER_ADDRESS: RateLimit = { name: 'reset-address', points: 20, perSeconds: 3600 };
const RESET_PER_ACCOUNT: RateLimit = { name: 'reset-account', points: 3, perSeconds: 3600 };
const PROVE_PASSWORD: RateLimit = { name: 'prove-password', points: 10, perSeconds: 900 };
const RESET_HOURS = 2;

interface LinkRow {
  link_id: string;
  person_id: string;
  email: string;
}

/** Setting, changing and resetting passwords. */
@Injectable()
export class Passwords {
  constructor(
    private readonly work: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly hasher: PasswordHasher,
    private readonly sealer: Sealer,
  ) {}

  /** Hashes a password that keeps the rules. @throws IDENTITY.PASSWORD_* */
  async hashNew(password: string, personalWords: readonly string[]): Promise<string> {
    orRefuse(checkPassword({ password, isCommon: this.hasher.isCommon(password), personalWords }));
    return this.hasher.hash(password);
  }

  /** @throws IDENTITY.PASSWORD_WRONG */
  async prove(me: SignedIn, password: string): Promise<void> {
    await this.limits.take(PROVE_PASSWORD, me.personId);
    const stored = await this.work.asPerson(me.personId, (tx) => ownHash(tx));
    if (!(await this.hasher.fits(password, stored))) throw new Refusal('IDENTITY.PASSWORD_WRONG');
  }

  /** Mails a link when the address is known; whoever asks is told the same in any case. */
  async requestReset(email: string, ipAddress: string, traceId: string): Promise<void> {
    await this.limits.take(RESET_PER_ADDRESS, ipAddress);
    await this.limits.take(RESET_PER_ACCOUNT, email);
    const [person] = await this.work.ask<{ person_id: string }>(
      'select person_id from identity.credentials_of($1)',
      [email],
    );
    const [firm] = await this.work.ask<{ firm_id: string; staff_id: string }>(
      'select * from identity.firms_of($1)',
      [person?.person_id ?? newId()],
    );
    if (!person || !firm) return;
    const token = newToken();
    const scope = {
      ...systemScope(firm.firm_id, 'password-reset', traceId),
      actor: { kind: 'staff' as const, staffId: firm.staff_id, personId: person.person_id },
    };
    await this.work.change(scope, 'password.request_reset', async (tx) => {
      await tx.query(
        `insert into identity.links (id, purpose, person_id, token_hash, expires_at)
         values ($1, 'password_reset', $2, $3, clock_timestamp() + make_interval(hours => $4))`,
        [newId(), person.person_id, hashToken(token), RESET_HOURS],
      );
      tx.touch('person', person.person_id);
      await tx.emit('identity.password_reset_requested.v1', {
        personId: person.person_id,
        tokenSealed: this.sealer.seal(token),
      });
    });
  }

  /** @throws IDENTITY.LINK_INVALID, IDENTITY.PASSWORD_* */
  async reset(token: string, password: string, traceId: string): Promise<void> {
    const [link] = await this.work.ask<LinkRow>('select * from identity.link_of($1, $2)', [
      hashToken(token),
      'password_reset',
    ]);
    const [firm] = link
      ? await this.work.ask<{ firm_id: string; staff_id: string }>('select * from identity.firms_of($1)', [
          link.person_id,
        ])
      : [];
    if (!link || !firm) throw new Refusal('IDENTITY.LINK_INVALID');
    const hash = await this.hashNew(password, link.email.split('@').slice(0, 1));
    const actor = { kind: 'staff' as const, staffId: firm.staff_id, personId: link.person_id };
    await this.work.change({ firmId: firm.firm_id, actor, traceId }, 'password.reset', async (tx) => {
      await useLink(tx, link.link_id);
      // Other links that were mailed meanwhile would set the password once more.
      await tx.query(
        `update identity.links set used_at = clock_timestamp() where person_id = $1 and purpose = 'password_reset' and used_at is null`,
        [link.person_id],
      );
      await store(tx, link.person_id, hash);
      await tx.query(
        'update identity.sessions set revoked_at = clock_timestamp() where person_id = $1 and revoked_at is null',
        [link.person_id],
      );
      tx.touch('person', link.person_id);
    });
  }

  /** Changes my password; every other session ends. @throws IDENTITY.PASSWORD_* */
  async change(me: SignedIn, email: string, current: string, next: string, traceId: string): Promise<void> {
    await this.prove(me, current);
    const hash = await this.hashNew(next, email.split('@').slice(0, 1));
    await this.work.change(staffScope(me, traceId), 'password.change', async (tx) => {
      await store(tx, me.personId, hash);
      await tx.query(
        'update identity.sessions set revoked_at = clock_timestamp() where person_id = $1 and id <> $2 and revoked_at is null',
        [me.personId, me.sessionId],
      );
      tx.touch('person', me.personId);
    });
  }
}

/** Uses a mailed link up; a second use at the same time finds it used. @throws IDENTITY.LINK_INVALID */
export async function useLink(tx: Tx, linkId: string): Promise<void> {
  const used = await tx.query(
    `with used as (update identity.links set used_at = clock_timestamp() where id = $1 and used_at is null returning id)
     select id from used`,
    [linkId],
  );
  if (used.length === 0) throw new Refusal('IDENTITY.LINK_INVALID');
}

/** Stores a password's hash for the person of the transaction. */
export async function store(tx: Tx, personId: string, hash: string): Promise<void> {
  await tx.query('update identity.people set password_hash = $2 where id = $1', [personId, hash]);
}

async function ownHash(tx: Tx): Promise<string | null> {
  const [row] = await tx.query<{ password_hash: string | null }>(
    'select password_hash from identity.own_secrets()',
  );
  return row?.password_hash ?? null;
}
