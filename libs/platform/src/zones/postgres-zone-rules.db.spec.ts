import { DataSource } from 'typeorm';
import fixture from '../../../kernel/src/dates/testing/marketplace-transitions.json';
import { UnitOfWork } from '../database/unit-of-work';
import { PostgresZoneRules } from './postgres-zone-rules';

const dataSource = new DataSource({ type: 'postgres', url: process.env['DATABASE_URL'] ?? '' });
const zones = new PostgresZoneRules(new UnitOfWork(dataSource));

beforeAll(() => dataSource.initialize());
afterAll(() => dataSource.destroy());

const FROM_MS = Date.parse(`${fixture.from}T00:00:00Z`);
const TO_MS = Date.parse(`${fixture.to}T00:00:00Z`);

describe('the zone data of PostgreSQL', () => {
  // The fixture is made from the IANA sources by Python, see make_marketplace_transitions.py.
  it.each(Object.entries(fixture.zones))(
    'agrees with the fixture on every change of clocks in %s',
    async (zone, rows) => {
      const offsets = (await zones.load([zone])).get(zone) ?? [];
      const inForce = offsets.filter(({ fromEpochMs }) => fromEpochMs <= FROM_MS).at(-1);
      const later = offsets.filter(({ fromEpochMs }) => fromEpochMs > FROM_MS && fromEpochMs < TO_MS);
      expect([
        [FROM_MS / 1000, inForce?.offsetSeconds],
        ...later.map(({ fromEpochMs, offsetSeconds }) => [fromEpochMs / 1000, offsetSeconds]),
      ]).toEqual(rows);
    },
  );

  it('is refused for a zone that PostgreSQL does not know', async () => {
    await expect(zones.load(['Mars/Olympus_Mons'])).rejects.toThrow(/time zone/);
    await expect(zones.exists('Mars/Olympus_Mons')).resolves.toBe(false);
    await expect(zones.exists('America/Los_Angeles')).resolves.toBe(true);
  });
});
