/** Parts per million of a whole: 8 % is 80,000. Percentages of contracts have at most four decimals. */
export const WHOLE_PPM = 1_000_000;

/**
 * `numerator / denominator`, rounded half up (a half goes away from zero, so that a credit mirrors its charge).
 * @throws RangeError for a denominator that is not above zero
 */
export function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError('The denominator is not above zero');
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** So many parts per million of an amount, rounded once. */
export const partOf = (minor: bigint, ppm: number): bigint =>
  roundedQuotient(minor * BigInt(ppm), BigInt(WHOLE_PPM));

/**
 * Splits an amount by weights so that the parts add up to it: what is left after rounding down goes, unit by unit,
 * to the largest remainders, the earlier part first where two are equal.
 * @throws RangeError for weights that are below zero or all zero
 */
export function splitByWeights(minor: bigint, weights: readonly bigint[]): readonly bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError('No weights to split by');
  const sign = minor < 0n ? -1n : 1n;
  const amount = minor * sign;
  const parts = weights.map((weight) => (amount * weight) / total);
  let left = amount - parts.reduce((sum, part) => sum + part, 0n);
  const order = weights
    .map((weight, index) => ({ index, remainder: (amount * weight) % total }))
    .sort((one, other) =>
      one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1,
    );
  for (const { index } of order) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts.map((part) => part * sign);
}

/** Parts per million as a percentage without idle zeros: 80000 is `8`, 62500 is `6.25`. */
export function percentText(ppm: number): string {
  const whole = Math.trunc(ppm / 10_000);
  const fraction = (ppm % 10_000).toString().padStart(4, '0').replace(/0+$/, '');
  return fraction === '' ? `${whole}` : `${whole}.${fraction}`;
}
