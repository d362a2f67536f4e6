import { Injectable } from '@nestjs/common';
import { UnitOfWork, hashToken } from '@overturn/platform';

const CHALLENGE_MINUTES = 5;

/** The questions that passkeys answer: each for one purpose, once, for five minutes. No firm is known yet. */
@Injectable()
export class PasskeyChallenges {
  constructor(private readonly work: UnitOfWork) {}

  /** Keeps a challenge, and forgets those whose time is over. `personId` null: for a sign-in. */
  async keep(challenge: string, personId: string | null): Promise<void> {
    await this.work.ask(
      `with over as (delete from clients.passkey_challenges where expires_at < clock_timestamp())
       insert into clients.passkey_challenges (challenge_hash, person_id, expires_at)
       values ($1, $2, clock_timestamp() + make_interval(mins => $3))`,
      [hashToken(challenge), personId, CHALLENGE_MINUTES],
    );
  }

  /** Spends a challenge, whatever becomes of its answer. @returns false when it was spent, is over or was another's */
  async spend(challenge: string, personId: string | null): Promise<boolean> {
    const rows = await this.work.ask(
      `with spent as (
         delete from clients.passkey_challenges
         where challenge_hash = $1 and person_id is not distinct from $2 and expires_at > clock_timestamp()
         returning challenge_hash)
       select challenge_hash from spent`,
      [hashToken(challenge), personId],
    );
    return rows.length > 0;
  }
}
