import type { ParkReason } from '@overturn/kernel';

/** What a firm allows to be taken from cards without its clients at the screen. */
export interface ChargeBounds {
  /** The switch: off stops every charge at once. */
  readonly isOn: boolean;
  /** The most that one charge takes, in minor units; null: no charge in this currency is allowed. */
  readonly singleMinor: bigint | null;
  /** The most that the charges of one day take together, in minor units. */
  readonly dailyMinor: bigint | null;
}

/**
 * Why a charge must wait for a person, or null when it may go.
 * @param takenMinor what charges of the last 24 hours took or may have taken, in minor units of the same currency
 */
export function parkReason(bounds: ChargeBounds, amountMinor: bigint, takenMinor: bigint): ParkReason | null {
  if (!bounds.isOn) return 'switched_off';
  if (bounds.singleMinor === null || bounds.dailyMinor === null) return 'no_bound';
  if (amountMinor > bounds.singleMinor) return 'over_single';
  if (takenMinor + amountMinor > bounds.dailyMinor) return 'over_daily';
  return null;
}
