import { Inject, Injectable } from '@nestjs/common';
import { datesOfStaff } from '@overturn/cases';
import { sellerAccountNames } from '@overturn/clients';
import { ownFirm, permissionsOf } from '@overturn/identity';
import { actingStaffId, Refusal, addHours, type Scope } from '@overturn/kernel';
import {
  RateLimits,
  SETTINGS,
  UnitOfWork,
  newId,
  newToken,
  sha256Of,
  type Settings,
} from '@overturn/platform';
import { feedEvent, feedName } from '../domain/calendar-texts';
import { feedOwner, feedSince, insertFeed, revokeFeed } from '../infrastructure/calendar-feed.repository';
import { renderIcal } from '../infrastructure/ical.renderer';

const DAY_HOURS = 24;
const PAST_DAYS = 30;
const COMING_DAYS = 180;
/** Calendar programs ask every few minutes at most; who guesses asks more often. */
const ASKING = { name: 'calendar-feed', points: 60, perSeconds: 60 };

export interface Feed {
  readonly body: string;
  /** Hash of the body, for `ETag`. */
  readonly hash: string;
}

/** A person's dates for their calendar program, at an address that is itself the secret (日历订阅). */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly limits: RateLimits,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Since when the person has a feed in this firm; null for none. */
  since(scope: Scope): Promise<Date | null> {
    return this.work.read(scope, (tx) => feedSince(tx, actingStaffId(scope)));
  }

  /** Makes a new secret, which is told this once; the one before stops to work. */
  async rotate(scope: Scope): Promise<string> {
    const token = newToken();
    await this.work.change(scope, 'calendar_feed.rotate', async (tx) => {
      await revokeFeed(tx, actingStaffId(scope));
      await insertFeed(tx, actingStaffId(scope), token);
    });
    return token;
  }

  revoke(scope: Scope): Promise<void> {
    return this.work.change(scope, 'calendar_feed.revoke', (tx) => revokeFeed(tx, actingStaffId(scope)));
  }

  /**
   * The owner's open deadlines and tasks, from 30 days back to 180 days ahead.
   * @throws NOTIFICATIONS.FEED_NOT_FOUND, PLATFORM.RATE_LIMITED
   */
  async read(token: string, address: string): Promise<Feed> {
    await this.limits.take(ASKING, address);
    const owner = await feedOwner(this.work, token);
    if (!owner) throw new Refusal('NOTIFICATIONS.FEED_NOT_FOUND');
    const { firmId, staffId, personId, locale } = owner;
    const scope: Scope = { firmId, actor: { kind: 'staff', staffId, personId }, traceId: newId() };
    return this.work.read(scope, async (tx) => {
      if (!(await permissionsOf(tx, staffId)).has('case:read'))
        throw new Refusal('NOTIFICATIONS.FEED_NOT_FOUND');
      const dates = await datesOfStaff(tx, staffId, {
        startsAt: addHours(tx.now, -PAST_DAYS * DAY_HOURS),
        endsAt: addHours(tx.now, COMING_DAYS * DAY_HOURS),
      });
      const shops = await sellerAccountNames(
        tx,
        dates.map((date) => date.sellerAccountId),
      );
      const { name } = await ownFirm(tx);
      const events = dates.map((date) => ({
        id: `${date.what}-${date.id}`,
        madeAt: date.madeAt,
        url: `${this.settings.ADMIN_URL}/cases/${date.caseId}`,
        ...feedEvent({ ...date, sellerAccountName: shops.get(date.sellerAccountId) ?? '' }, locale),
      }));
      const body = renderIcal(feedName(name, locale), locale, events);
      return { body, hash: sha256Of(body) };
    });
  }
}
