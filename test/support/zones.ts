import moment from 'moment-timezone';
import {
  zoneRulesFromTransitions,
  type ZoneOffset,
  type ZoneRules,
  type ZoneTransitions,
} from '@overturn/kernel';
import fixture from '../../libs/kernel/src/dates/testing/marketplace-transitions.json';

/** The checked-in transitions of the marketplaces' zones; see make_marketplace_transitions.py beside them. */
export function marketplaceTransitions(): ZoneTransitions {
  const toOffset = ([seconds, offsetSeconds]: readonly number[]): ZoneOffset => ({
    fromEpochMs: seconds! * 1000,
    offsetSeconds: offsetSeconds!,
  });
  return new Map(Object.entries(fixture.zones).map(([zone, rows]) => [zone, rows.map(toOffset)]));
}

export const marketplaceZoneRules = (): ZoneRules => zoneRulesFromTransitions(marketplaceTransitions());

/** Every zone that moment-timezone bundles, from its unpacked table: no part of Node's zone data. */
export function momentTransitions(): ZoneTransitions {
  return new Map(moment.tz.names().map((zone) => [zone, momentOffsets(zone)]));
}

function momentOffsets(name: string): readonly ZoneOffset[] {
  const zone = moment.tz.zone(name)!;
  return zone.offsets
    .map((minutesWest, index) => ({
      fromEpochMs: index === 0 ? -8.64e15 : zone.untils[index - 1]!,
      offsetSeconds: 0 - Math.round(minutesWest * 60),
    }))
    .filter((offset, index, all) => index === 0 || all[index - 1]!.offsetSeconds !== offset.offsetSeconds);
}
