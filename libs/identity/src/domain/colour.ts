/** Contrast that text of ordinary size needs: WCAG 2.2, 1.4.3 (AA), https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const LEAST_CONTRAST = 4.5;

/** Relative luminance of a colour `#rrggbb`, 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much a colour stands out from white, 1 to 21, cut to two decimals so that nothing is rounded up to enough. */
export const contrastWithWhite = (colour: string): number =>
  Math.floor((1.05 / (luminance(colour) + 0.05)) * 100) / 100;

/** White letters on it, and it on white, can be read. */
export const isReadableOnWhite = (colour: string): boolean => contrastWithWhite(colour) >= LEAST_CONTRAST;
