import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, letSystemRead, makeDefiner, protectTenantTable } from './support/tenant-table';

/** Secret addresses at which a calendar program reads a person's dates (日历订阅). */
export class CreateCalendarFeeds1764100802000 implements MigrationInterface {
  name = 'CreateCalendarFeeds1764100802000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notifications.calendar_feeds (
        firm_id uuid not null,
        id uuid not null,
        staff_id uuid not null,
        token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
        created_at timestamptz(3) not null default platform.now(),
        revoked_at timestamptz(3),
        primary key (firm_id, id),
        foreign key (firm_id, staff_id) references identity.staff (firm_id, id)
      );
      create unique index one_feed_each on notifications.calendar_feeds (firm_id, staff_id) where revoked_at is null;
      create index feeds_by_token on notifications.calendar_feeds (token_hash) where revoked_at is null;

      create function notifications.revoke_feed_for_good() returns trigger language plpgsql as $$
        begin
          if old.revoked_at is not null or new.token_hash <> old.token_hash or new.staff_id <> old.staff_id then
            raise exception 'calendar_feed: a feed is only ever revoked' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger revoke_for_good before update on notifications.calendar_feeds
        for each row execute function notifications.revoke_feed_for_good();`);
    await describe(runner, 'notifications.calendar_feeds', 'Who may be read at which secret address', {
      firm_id: 'Firm',
      id: 'Feed',
      staff_id: 'Whose dates it shows',
      token_hash: 'SHA-256 of the secret, which is nowhere else',
      created_at: 'Product time',
      revoked_at: 'Product time from which the address answers nothing',
    });
    await protectTenantTable(runner, 'notifications.calendar_feeds', {
      grants: 'select, insert, update',
      isAudited: true,
    });
    await letSystemRead(runner, 'notifications.calendar_feeds');
    await runner.query(`
      create function notifications.feed_of(wanted_hash text)
        returns table (firm_id uuid, staff_id uuid, person_id uuid, locale text)
        language sql stable security definer set search_path = pg_catalog, notifications, identity as $$
        select f.firm_id, f.staff_id, p.id, p.locale from notifications.calendar_feeds f
        join identity.staff s on s.firm_id = f.firm_id and s.id = f.staff_id and s.state = 'active'
        join identity.people p on p.id = s.person_id
        where f.token_hash = wanted_hash and f.revoked_at is null $$;`);
    await makeDefiner(runner, 'notifications.feed_of(text)');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
