import { Refusal } from '../result';

/** From `fromEpochMs` on (inclusive) local time is UTC plus `offsetSeconds`. */
export interface ZoneOffset {
  readonly fromEpochMs: number;
  readonly offsetSeconds: number;
}

/**
 * Per IANA zone its offsets in time order. The first entry also holds for every earlier instant, the last
 * for every later one. Loaded from PostgreSQL, the only source of zone data: Node carries its own copy,
 * which differs (https://www.iana.org/time-zones/releases/2026c).
 */
export type ZoneTransitions = ReadonlyMap<string, readonly ZoneOffset[]>;

export interface ZoneRules {
  has(zone: string): boolean;
  /** Seconds east of UTC. @throws Refusal `KERNEL.ZONE_UNKNOWN` */
  offsetSecondsAt(zone: string, epochMs: number): number;
  /** The changes in (from, to], in time order. @throws Refusal `KERNEL.ZONE_UNKNOWN` */
  changesBetween(zone: string, fromEpochMs: number, toEpochMs: number): readonly ZoneOffset[];
}

const UTC: readonly ZoneOffset[] = [{ fromEpochMs: 0, offsetSeconds: 0 }];

/** `UTC` is always known. @throws Refusal `KERNEL.ZONE_RULES_INVALID` when a zone has no offset or its offsets are out of order. */
export function zoneRulesFromTransitions(transitions: ZoneTransitions): ZoneRules {
  for (const [zone, offsets] of transitions) assertInOrder(zone, offsets);
  const of = (zone: string): readonly ZoneOffset[] => {
    const offsets = transitions.get(zone) ?? (zone === 'UTC' ? UTC : undefined);
    if (!offsets) throw new Refusal('KERNEL.ZONE_UNKNOWN', { zone });
    return offsets;
  };
  return {
    has: (zone) => zone === 'UTC' || transitions.has(zone),
    offsetSecondsAt: (zone, epochMs) => offsetAt(of(zone), epochMs),
    changesBetween: (zone, from, to) =>
      of(zone).filter((offset, index) => index > 0 && offset.fromEpochMs > from && offset.fromEpochMs <= to),
  };
}

function assertInOrder(zone: string, offsets: readonly ZoneOffset[]): void {
  const inOrder = offsets.every((offset, i) => i === 0 || offsets[i - 1]!.fromEpochMs < offset.fromEpochMs);
  if (offsets.length === 0 || !inOrder) throw new Refusal('KERNEL.ZONE_RULES_INVALID', { zone });
}

function offsetAt(offsets: readonly ZoneOffset[], epochMs: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (offsets[middle]!.fromEpochMs <= epochMs) low = middle;
    else high = middle - 1;
  }
  return offsets[low]!.offsetSeconds;
}
