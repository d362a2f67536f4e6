import { readPlanText, type Block, type Inline } from '@overturn/wording';
import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';

/** A plan text as the editor's document. */
export function docOf(text: string): JSONContent {
  const blocks = readPlanText(text).map(nodeOf);
  return { type: 'doc', content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks };
}

const paragraph = (inlines: readonly Inline[]): JSONContent => ({
  type: 'paragraph',
  content: inlines.flatMap(inlineNodes),
});

function inlineNodes(inline: Inline): readonly JSONContent[] {
  if (inline.kind === 'citation') return [{ type: 'citation', attrs: { evidenceId: inline.evidenceId } }];
  return inline.text
    .split('\n')
    .flatMap((line, place): readonly JSONContent[] => [
      ...(place === 0 ? [] : [{ type: 'hardBreak' }]),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ]);
}

function nodeOf(block: Block): JSONContent {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.inlines);
    case 'bullets':
    case 'numbers':
      return {
        type: block.kind === 'bullets' ? 'bulletList' : 'orderedList',
        content: block.items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
      };
    case 'table':
      return {
        type: 'table',
        content: block.rows.map((cells, place) => ({
          type: 'tableRow',
          content: cells.map((cell) => ({
            type: place === 0 ? 'tableHeader' : 'tableCell',
            content: [paragraph(cell)],
          })),
        })),
      };
  }
}

/** The editor's document as blocks whose words know where they stand in it. */
export function blocksOf(doc: Node): readonly Block[] {
  const blocks: Block[] = [];
  doc.forEach((node, offset) => {
    const inside = offset + 1;
    switch (node.type.name) {
      case 'bulletList':
      case 'orderedList':
        blocks.push({
          kind: node.type.name === 'bulletList' ? 'bullets' : 'numbers',
          items: children(node, inside).map(([item, at]) => wordsIn(item, at)),
        });
        break;
      case 'table':
        blocks.push({
          kind: 'table',
          rows: children(node, inside).map(([row, at]) =>
            children(row, at + 1).map(([cell, cellAt]) => wordsIn(cell, cellAt)),
          ),
        });
        break;
      default:
        blocks.push({ kind: 'paragraph', inlines: inlinesOf(node, inside) });
    }
  });
  return blocks;
}

function children(node: Node, start: number): readonly (readonly [child: Node, at: number])[] {
  const found: (readonly [Node, number])[] = [];
  node.forEach((child, offset) => void found.push([child, start + offset]));
  return found;
}

/** The words of the one paragraph in an item or a cell. */
const wordsIn = (node: Node, at: number): readonly Inline[] =>
  children(node, at + 1).flatMap(([child, inner]) => inlinesOf(child, inner + 1));

const inlinesOf = (node: Node, start: number): readonly Inline[] =>
  children(node, start).map(([child, at]): Inline => {
    if (child.type.name === 'citation')
      return { kind: 'citation', evidenceId: String(child.attrs['evidenceId']), at };
    return { kind: 'text', text: child.isText ? (child.text ?? '') : '\n', at };
  });
