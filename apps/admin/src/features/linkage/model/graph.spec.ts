import type { RelationGraphView } from '@overturn/contracts/admin';
import fc from 'fast-check';
import { shortened, toGraphml, toSvg } from './graph-export';
import { edgePath, layOut } from './graph-layout';

type Node = RelationGraphView['nodes'][number];
const client = (id: string, isRoot = false): Node => ({
  type: 'client',
  id,
  isRoot,
  nameZh: id,
  nameEn: null,
});
const value = (id: string): Node => ({ type: 'value', id, kind: 'phone', value: id });
const edge = (from: string, to: string): RelationGraphView['edges'][number] => ({
  id: `${from} ${to}`,
  from,
  to,
  fact: null,
  state: null,
  nature: null,
  strength: null,
});

/** A root, and each further node joined to one before it, sometimes to a second. */
const anyGraph = fc
  .array(fc.tuple(fc.nat(), fc.option(fc.nat())), { minLength: 0, maxLength: 59 })
  .map((joins) => {
    const nodes = [client('0', true), ...joins.map((_, index) => value(String(index + 1)))];
    const edges = joins.flatMap(([first, second], index) =>
      [first, second].flatMap((to) =>
        to === null ? [] : [edge(String(to % (index + 1)), String(index + 1))],
      ),
    );
    return { nodes, edges, isCut: false };
  });

describe('the picture of links', () => {
  it('gives each of 1 to 60 nodes a place of its own inside the frame, the same each time', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { at, width, height } = layOut(graph);
        expect(at.size).toBe(graph.nodes.length);
        const points = [...at.values()];
        for (const [index, a] of points.entries()) {
          expect(a.x >= 0 && a.x <= width && a.y >= 0 && a.y <= height).toBe(true);
          for (const b of points.slice(index + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(45);
        }
        expect([...layOut(graph).at]).toEqual([...at]);
      }),
      { numRuns: 60 },
    );
  });

  it('bends an edge that would run through a third node', () => {
    const at = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 200, y: 0 }],
      ['between', { x: 100, y: 5 }],
      ['aside', { x: 100, y: 90 }],
    ]);
    expect(edgePath({ width: 0, height: 0, at }, 'a', 'b')).toBe('M0 0Q100 90 200 0');
    expect(edgePath({ width: 0, height: 0, at }, 'a', 'aside')).toBe('M0 0L100 90');
    expect(edgePath({ width: 0, height: 0, at }, 'a', 'nowhere')).toBeNull();
  });

  it('draws a client without any link as one node', () => {
    expect(layOut({ nodes: [client('a', true)], edges: [] }).at.size).toBe(1);
    expect(layOut({ nodes: [], edges: [] }).at.size).toBe(0);
  });
});

describe('a picture as a file', () => {
  const graph: RelationGraphView = {
    nodes: [client('a', true), client('b'), value('"<&>\u0001')],
    edges: [
      {
        ...edge('a', '"<&>\u0001'),
        state: 'open',
        nature: 'shared',
        strength: 'strong',
        fact: {
          id: 'f',
          kind: 'phone',
          value: '1',
          bank: null,
          role: 'seller',
          source: 'client_told',
          knownOn: '2026-11-01',
          evidenceId: null,
          isRetired: false,
        },
      },
    ],
    isCut: false,
  };
  const nameOf = ({ id }: Node) => id;
  const parsed = (text: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(text, type);

  it('is well-formed whatever the names hold', () => {
    const svg = parsed(toSvg(graph, layOut(graph), nameOf), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect([...svg.querySelectorAll('title')].map((one) => one.textContent)).toEqual(['a', 'b', '"<&>']);
    expect(svg.querySelectorAll('path')).toHaveLength(1);
  });

  it('tells other software every edge with its source and state', () => {
    const graphml = parsed(toGraphml(graph, nameOf), 'application/xml');
    expect(graphml.querySelector('parsererror')).toBeNull();
    expect(graphml.querySelectorAll('node')).toHaveLength(3);
    const told = [...graphml.querySelectorAll('edge data')].map((one) => [
      one.getAttribute('key'),
      one.textContent,
    ]);
    expect(Object.fromEntries(told)).toMatchObject({
      source: 'client_told',
      state: 'open',
      known_on: '2026-11-01',
    });
  });

  it('shortens long names by characters, rare ones included', () => {
    expect(shortened('𠮷'.repeat(20), 3)).toBe('𠮷𠮷…');
    expect(shortened('短名')).toBe('短名');
  });
});
