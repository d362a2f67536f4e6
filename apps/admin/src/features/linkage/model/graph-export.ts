import type { RelationGraphView } from '@overturn/contracts/admin';
import { edgePath, type GraphLayout } from './graph-layout';

type Node = RelationGraphView['nodes'][number];
type NameOf = (node: Node) => string;

const COLOURS = { client: '#0f56c9', account: '#4b5563', value: '#7a3e00' } as const;
const STROKES = { open: '#8e0b16', confirmed: '#7a3e00', cleared: '#667080', lapsed: '#667080' } as const;

/** What XML allows, as XML writes it. */
const escaped = (text: string): string =>
  [...text]
    .filter((character) => character >= ' ' && character !== '\u{fffe}' && character !== '\u{ffff}')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A label that fits below its node. */
export const shortened = (text: string, most = 14): string => {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
};

/** The picture as a file of its own, with colours that need no style sheet. */
export function toSvg(graph: RelationGraphView, layout: GraphLayout, nameOf: NameOf): string {
  const { width, height, at } = layout;
  const lines = graph.edges.map(({ from, to, state }) => {
    const way = edgePath(layout, from, to);
    if (way === null) return '';
    const dashes = state === 'cleared' || state === 'lapsed' ? ' stroke-dasharray="6 4"' : '';
    const stroke = state ? STROKES[state] : '#8c95a3';
    return `<path d="${way}" fill="none" stroke="${stroke}" stroke-width="${state === 'open' ? 2.5 : 1.5}"${dashes}/>`;
  });
  const dots = graph.nodes.map((node) => {
    const point = at.get(node.id);
    if (!point) return '';
    const name = nameOf(node);
    return `<g><title>${escaped(name)}</title><circle cx="${point.x}" cy="${point.y}" r="${node.type === 'client' ? 18 : 11}" fill="${COLOURS[node.type]}"/><text x="${point.x}" y="${point.y + 34}" text-anchor="middle">${escaped(shortened(name))}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="#ffffff"/>${lines.join('')}${dots.join('')}</svg>`;
}

const ATTRIBUTES = [
  ['type', 'node'],
  ['name', 'node'],
  ['kind', 'edge'],
  ['role', 'edge'],
  ['source', 'edge'],
  ['known_on', 'edge'],
  ['evidence', 'edge'],
  ['state', 'edge'],
  ['nature', 'edge'],
  ['strength', 'edge'],
] as const;

/** http://graphml.graphdrawing.org/: read by Gephi, yEd, Cytoscape and others. */
export function toGraphml(graph: RelationGraphView, nameOf: NameOf): string {
  const data = (key: string, value: string | null) =>
    value === null ? '' : `<data key="${key}">${escaped(value)}</data>`;
  const keys = ATTRIBUTES.map(
    ([name, of]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="string"/>`,
  );
  const nodes = graph.nodes.map(
    (node) => `<node id="${escaped(node.id)}">${data('type', node.type)}${data('name', nameOf(node))}</node>`,
  );
  const edges = graph.edges.map(({ id, from, to, fact, state, nature, strength }) => {
    const about = fact
      ? [
          data('kind', fact.kind),
          data('role', fact.role),
          data('source', fact.source),
          data('known_on', fact.knownOn),
          data('evidence', fact.evidenceId),
        ]
      : [data('kind', 'seller_account')];
    const found = [data('state', state), data('nature', nature), data('strength', strength)];
    return `<edge id="${escaped(id)}" source="${escaped(from)}" target="${escaped(to)}">${[...about, ...found].join('')}</edge>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys.join('')}<graph id="links" edgedefault="undirected">${[...nodes, ...edges].join('')}</graph></graphml>
`;
}
