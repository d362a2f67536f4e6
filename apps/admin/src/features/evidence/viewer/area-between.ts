export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in shares of a picture's width and height. */
export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 0.005;
const inside = (share: number): number => Math.min(1, Math.max(0, share));

/** The rectangle between two corners, inside the picture; null for a mere click. */
export function areaBetween(one: Point, other: Point): Area | null {
  const [left, right] = [inside(Math.min(one.x, other.x)), inside(Math.max(one.x, other.x))];
  const [top, bottom] = [inside(Math.min(one.y, other.y)), inside(Math.max(one.y, other.y))];
  const area = { x: left, y: top, width: right - left, height: bottom - top };
  return area.width < SMALLEST || area.height < SMALLEST ? null : area;
}
