import { Injectable } from '@nestjs/common';
import { Refusal, type Locale } from '@overturn/kernel';
import { PostgresZoneRules, UnitOfWork } from '@overturn/platform';
import { staffScope, type SignedIn } from './session.types';

export interface ProfileChange {
  readonly name?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly zone?: string | undefined;
  readonly quietFrom?: string | undefined;
  readonly quietTo?: string | undefined;
  readonly wantsDigest?: boolean | undefined;
}

/** Changes my own name, language, zone, quiet hours and whether I get a daily digest. @throws PLATFORM.ZONE_UNKNOWN */
@Injectable()
export class UpdateProfile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  async execute(me: SignedIn, change: ProfileChange, traceId: string): Promise<void> {
    if (change.zone && !(await this.zones.exists(change.zone)))
      throw new Refusal('PLATFORM.ZONE_UNKNOWN', { zone: change.zone });
    await this.work.change(staffScope(me, traceId), 'profile.update', async (tx) => {
      await tx.query(
        `update identity.people set name = coalesce($2, name), locale = coalesce($3, locale), zone = coalesce($4, zone),
           quiet_from = coalesce($5::time, quiet_from), quiet_to = coalesce($6::time, quiet_to),
           wants_digest = coalesce($7, wants_digest) where id = $1`,
        [
          me.personId,
          change.name ?? null,
          change.locale ?? null,
          change.zone ?? null,
          change.quietFrom ?? null,
          change.quietTo ?? null,
          change.wantsDigest ?? null,
        ],
      );
      tx.touch('person', me.personId);
    });
  }
}
