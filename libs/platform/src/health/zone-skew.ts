import type { UnitOfWork } from '../database/unit-of-work';

const SQL = `
  select zone, array_agg(extract(epoch from (t at time zone zone) - (t at time zone 'UTC'))::int order by t) as offsets
  from unnest($1::text[]) as zone,
       generate_series(date_trunc('day', now()), now() + interval '2 years', interval '7 days') as t
  group by zone`;

const WEEK_MS = 7 * 24 * 3_600_000;

/** Zones of the product in which Node's zone data differs from PostgreSQL's within the next two years. */
export async function zonesThatDisagree(work: UnitOfWork): Promise<readonly string[]> {
  const zones = await work.ask<{ zone: string }>(
    'select distinct zone from clients.marketplaces order by zone',
  );
  const names = [...zones.map((row) => row.zone), 'Asia/Shanghai', 'America/Vancouver', 'America/Edmonton'];
  const [first] = await work.ask<{ start: Date }>(`select date_trunc('day', now()) as start`);
  const rows = await work.ask<{ zone: string; offsets: number[] }>(SQL, [[...new Set(names)]]);
  const start = first?.start.getTime() ?? 0;
  return rows
    .filter((row) =>
      row.offsets.some((seconds, week) => nodeOffsetSeconds(row.zone, start + week * WEEK_MS) !== seconds),
    )
    .map((row) => row.zone);
}

function nodeOffsetSeconds(zone: string, epochMs: number): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(epochMs)
    .find((part) => part.type === 'timeZoneName')?.value;
  const match = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(name ?? '');
  if (!match) return 0;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return match[1] === '-' ? -seconds : seconds;
}
