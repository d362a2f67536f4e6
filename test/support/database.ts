import { Pool, type QueryResultRow } from 'pg';

/** The test's own view of its database, past row security: to look and to set the clock, not to act. */
export class TestDatabase {
  private readonly pool = new Pool({ connectionString: process.env['DATABASE_SUPERUSER_URL'], max: 2 });

  async rows<Row extends QueryResultRow>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, [...params])).rows;
  }

  async one<Row extends QueryResultRow>(sql: string, params: readonly unknown[] = []): Promise<Row> {
    const [row] = await this.rows<Row>(sql, params);
    if (!row) throw new Error(`No row: ${sql}`);
    return row;
  }

  /** Sets the product's clock to an instant, past or future; it runs on from there. */
  async setClock(now: Date): Promise<void> {
    await this.rows('alter table platform.clock drop constraint if exists clock_offset_seconds_check');
    await this.rows(
      'update platform.clock set offset_seconds = ceil(extract(epoch from $1::timestamptz - clock_timestamp()))',
      [now.toISOString()],
    );
  }

  /** The clock as production has it, for the next test on this database. */
  async resetClock(): Promise<void> {
    await this.rows('update platform.clock set offset_seconds = 0');
    await this.rows('alter table platform.clock drop constraint if exists clock_offset_seconds_check');
    await this.rows(
      'alter table platform.clock add constraint clock_offset_seconds_check check (offset_seconds >= 0)',
    );
  }

  /** The instant of a wall clock, by PostgreSQL's zone data: `2026-03-01T23:30 America/Los_Angeles`. */
  async instantOf(wallClock: string): Promise<Date> {
    const [local = '', zone = ''] = wallClock.split(' ');
    return (await this.one<{ at: Date }>('select $1::timestamp at time zone $2 as at', [local, zone])).at;
  }

  stop(): Promise<void> {
    return this.pool.end();
  }
}
