const TYPED = /^(\d{1,3})(?:\.(\d{1,4}))?$/;
const PPM_PER_PERCENT = 10_000;
const WHOLE = 1_000_000;

/** A percentage as a person types it, such as `12.5`, in parts per million; null when it is none from 0 to 100. */
export function ppmOf(typed: string): number | null {
  const [, whole, fraction = ''] = TYPED.exec(typed.trim()) ?? [];
  if (whole === undefined) return null;
  const ppm = Number(whole) * PPM_PER_PERCENT + Number(fraction.padEnd(4, '0'));
  return ppm <= WHOLE ? ppm : null;
}

/** The same the other way: 125000 is `12.5`. */
export const percentOf = (ppm: number): string => String(ppm / PPM_PER_PERCENT);
