import type { RelationGraphView } from '@overturn/contracts/admin';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly at: ReadonlyMap<string, Point>;
}

/** How near an edge may pass by a node that it does not belong to, and how far it then bends. */
const CLEAR = 26;
const BEND = 90;

/** The way of an edge: straight, or bent where it would run through another node. */
export function edgePath({ at }: GraphLayout, from: string, to: string): string | null {
  const [a, b] = [at.get(from), at.get(to)];
  if (!a || !b) return null;
  const others = [...at].filter(([id]) => id !== from && id !== to).map(([, point]) => point);
  if (!others.some((point) => distanceTo(point, a, b) < CLEAR)) return `M${a.x} ${a.y}L${b.x} ${b.y}`;
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const x = Math.round((a.x + b.x) / 2 - (BEND * (b.y - a.y)) / length);
  const y = Math.round((a.y + b.y) / 2 + (BEND * (b.x - a.x)) / length);
  return `M${a.x} ${a.y}Q${x} ${y} ${b.x} ${b.y}`;
}

/** From a point to the nearest one of a line between two others. */
function distanceTo(point: Point, a: Point, b: Point): number {
  const square = (b.x - a.x) ** 2 + (b.y - a.y) ** 2 || 1;
  const along = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / square;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - t * (b.x - a.x), point.y - a.y - t * (b.y - a.y));
}

/** Between rings at least, and along a ring between neighbours. */
const RING = 112;
const APART = 104;
const MARGIN_X = 84;
const MARGIN_Y = 52;

/**
 * Rings around the client in question: what it touches on the first, what those touch on the second. Each branch
 * has a sector as wide as its leaves need, so that no two nodes lie on each other. The same graph gives the same
 * picture.
 */
export function layOut({ nodes, edges }: Pick<RelationGraphView, 'nodes' | 'edges'>): GraphLayout {
  const root = nodes.find((node) => node.type === 'client' && node.isRoot) ?? nodes[0];
  if (!root) return { width: 2 * MARGIN_X, height: 2 * MARGIN_Y, at: new Map() };
  const children = treeFrom(
    root.id,
    nodes.map(({ id }) => id),
    edges,
  );
  const at = new Map<string, Point>();
  const rings = ringsOf(root.id, children);
  const radii = radiiOf(rings);
  const place = (id: string, depth: number, from: number, to: number): void => {
    const angle = (from + to) / 2 - Math.PI / 2;
    const radius = radii[depth] ?? 0;
    at.set(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    const below = children.get(id) ?? [];
    const all = below.reduce((sum, child) => sum + leaves(child, children), 0);
    let start = from;
    for (const child of below) {
      const end = start + ((to - from) * leaves(child, children)) / all;
      place(child, depth + 1, start, end);
      start = end;
    }
  };
  place(root.id, 0, 0, 2 * Math.PI);
  return framed(at);
}

/** The first way found to each node; nodes without a way hang on the root. */
function treeFrom(
  root: string,
  ids: readonly string[],
  edges: RelationGraphView['edges'],
): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string) => neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
  for (const { from, to } of edges) {
    join(from, to);
    join(to, from);
  }
  const children = new Map<string, string[]>([[root, []]]);
  for (const [id, below] of children)
    for (const next of neighbours.get(id) ?? [])
      if (!children.has(next)) {
        children.set(next, []);
        below.push(next);
      }
  const lost = ids.filter((id) => !children.has(id));
  children.set(root, [...(children.get(root) ?? []), ...lost]);
  for (const id of lost) children.set(id, []);
  return children;
}

const leaves = (id: string, children: ReadonlyMap<string, readonly string[]>): number => {
  const below = children.get(id) ?? [];
  return below.length === 0 ? 1 : below.reduce((sum, child) => sum + leaves(child, children), 0);
};

function ringsOf(root: string, children: ReadonlyMap<string, readonly string[]>): readonly number[] {
  const counts: number[] = [];
  let ring = [root];
  while (ring.length > 0) {
    counts.push(ring.reduce((sum, id) => sum + leaves(id, children), 0));
    ring = ring.flatMap((id) => [...(children.get(id) ?? [])]);
  }
  return counts;
}

/** Each ring far enough out for what lies on it. */
const radiiOf = (rings: readonly number[]): readonly number[] =>
  rings.reduce<readonly number[]>(
    (radii, wanted, depth) =>
      depth === 0 ? [0] : [...radii, Math.max((radii.at(-1) ?? 0) + RING, (wanted * APART) / (2 * Math.PI))],
    [],
  );

function framed(at: ReadonlyMap<string, Point>): GraphLayout {
  const xs = [...at.values()].map(({ x }) => x);
  const ys = [...at.values()].map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - MARGIN_X, Math.min(...ys) - MARGIN_Y];
  const moved = [...at].map(
    ([id, { x, y }]) => [id, { x: Math.round(x - left), y: Math.round(y - top) }] as const,
  );
  return {
    width: Math.round(Math.max(...xs) + MARGIN_X - left),
    height: Math.round(Math.max(...ys) + MARGIN_Y - top),
    at: new Map(moved),
  };
}
