const LARGEST = 0x1_0000_0000;

/** Firms that have said nothing: one approved plan of ten, at most ten in a month. */
export const USUAL_QUALITY = { samplePercent: 10, monthlyCap: 10 } as const;

/**
 * Whether a version is drawn for a second look. `digest` is the SHA-256 of the firm's seed and the version's id: the same
 * version is always drawn or never, and nobody without the seed can tell beforehand.
 */
export const isDrawn = (digest: string, samplePercent: number): boolean =>
  Number.parseInt(digest.slice(0, 8), 16) / LARGEST < samplePercent / 100;
