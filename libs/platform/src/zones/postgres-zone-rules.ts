import { Injectable } from '@nestjs/common';
import type { ZoneOffset, ZoneTransitions } from '@overturn/kernel';
import type { Tx } from '../database/tx';
import { UnitOfWork } from '../database/unit-of-work';

const FIRST = '1995-01-01T00:00:00Z';
const LAST = '2045-01-01T00:00:00Z';

// Twice a day finds every change of offset; then the minute of each is looked for.
const TRANSITIONS_SQL = `
  with probes as (
    select t, extract(epoch from (t at time zone $1) - (t at time zone 'UTC'))::int as seconds
    from generate_series($2::timestamptz, $3::timestamptz, interval '12 hours') as t),
  changes as (
    select t, seconds, lag(t) over (order by t) as before, lag(seconds) over (order by t) as seconds_before from probes)
  select extract(epoch from coalesce(minute.t, changes.t)) * 1000 as from_ms, seconds
  from changes left join lateral (
    select m as t from generate_series(before, changes.t, interval '1 minute') as m
    where extract(epoch from (m at time zone $1) - (m at time zone 'UTC'))::int = seconds order by m limit 1
  ) as minute on true
  where seconds_before is distinct from seconds order by 1`;

/**
 * PostgreSQL's zone data, the one source for deadlines: Node carries its own, often older, copy
 * (https://www.iana.org/time-zones). Covers 1995 to 2044.
 */
@Injectable()
export class PostgresZoneRules {
  private readonly known = new Map<string, readonly ZoneOffset[]>();

  constructor(private readonly work: UnitOfWork) {}

  async exists(zone: string): Promise<boolean> {
    const rows = await this.work.ask(`select from pg_timezone_names where name = $1`, [zone]);
    return rows.length > 0;
  }

  /**
   * The transitions of each zone, kept for the life of the process. Reads on the caller's own transaction: a second
   * connection taken while holding one would let a full pool wait for itself. @throws on an unknown zone.
   */
  async load(tx: Pick<Tx, 'query'>, zones: readonly string[]): Promise<ZoneTransitions> {
    const loaded = new Map<string, readonly ZoneOffset[]>();
    for (const zone of new Set(zones)) {
      const transitions = this.known.get(zone) ?? (await this.read(tx, zone));
      this.known.set(zone, transitions);
      loaded.set(zone, transitions);
    }
    return loaded;
  }

  private async read(tx: Pick<Tx, 'query'>, zone: string): Promise<readonly ZoneOffset[]> {
    const rows = await tx.query<{ from_ms: string; seconds: number }>(TRANSITIONS_SQL, [zone, FIRST, LAST]);
    return rows.map((row) => ({ fromEpochMs: Number(row.from_ms), offsetSeconds: row.seconds }));
  }
}
