import { layOutPlanText } from '@overturn/wording';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { blocksOf } from './plan-text-doc';

/** Words of a text that something is said about; half-open UTF-16 offsets into the plan text. */
export interface TextMark {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'error' | 'warning' | 'hint' | 'comment';
}

export interface MarkedText {
  /** The text that the marks were made for; on any other they are left as they stand. */
  readonly of: string;
  readonly marks: readonly TextMark[];
  readonly evidenceNames: ReadonlyMap<string, string>;
}

const key = new PluginKey<Shown>('text-marks');
interface Shown {
  readonly evidenceNames: ReadonlyMap<string, string>;
  readonly shown: DecorationSet;
}

/** Shows marks in an editor: they move with the words until the next ones come. */
export function showMarks(view: EditorView, marked: MarkedText): void {
  view.dispatch(view.state.tr.setMeta(key, marked).setMeta('addToHistory', false));
}

/** The marks around the caret. */
export function marksAtCaret(state: EditorState): readonly string[] {
  const { from, to } = state.selection;
  const found =
    key
      .getState(state)
      ?.shown.find(from, to, (spec: { readonly id?: unknown }) => typeof spec.id === 'string') ?? [];
  return [...new Set(found.map((one) => String((one.spec as { id: string }).id)))];
}

/** Where a range of the plan text stands in the document; null where it is not of words. */
export function rangeInDoc(doc: Node, from: number, to: number): { from: number; to: number } | null {
  const { origins } = layOutPlanText(blocksOf(doc));
  const places = origins.slice(from, to).filter((origin) => origin >= 0);
  return places.length === 0 ? null : { from: Math.min(...places), to: Math.max(...places) + 1 };
}

/** The words between two places of the document and where they begin in the plan text. */
export function quoteIn(doc: Node, from: number, to: number): { text: string; from: number } | null {
  const { text, origins } = layOutPlanText(blocksOf(doc));
  const isInside = (origin: number) => origin >= from && origin < to;
  const [first, last] = [origins.findIndex(isInside), origins.findLastIndex(isInside)];
  return first < 0 ? null : { text: text.slice(first, last + 1), from: first };
}

function decorated(doc: Node, { of, marks, evidenceNames }: MarkedText): DecorationSet | null {
  const { text, origins } = layOutPlanText(blocksOf(doc));
  if (text !== of) return null;
  const words = marks.flatMap(({ id, kind, from, to }) => {
    const places = origins.slice(from, to).filter((origin) => origin >= 0);
    if (places.length === 0) return [];
    const attributes = { class: `text-mark text-mark-${kind}` };
    return [Decoration.inline(Math.min(...places), Math.max(...places) + 1, attributes, { id })];
  });
  return DecorationSet.create(doc, [...words, ...citations(doc, evidenceNames)]);
}

/** The name of each piece of evidence beside its sign. */
function citations(doc: Node, names: ReadonlyMap<string, string>): readonly Decoration[] {
  const found: Decoration[] = [];
  doc.descendants((node, at) => {
    if (node.type.name !== 'citation') return;
    const name = names.get(String(node.attrs['evidenceId'])) ?? '?';
    found.push(
      Decoration.node(at, at + node.nodeSize, { 'data-name': name, 'aria-label': name, role: 'img' }),
    );
  });
  return found;
}

function next(tr: Transaction, before: Shown): Shown {
  const marked = tr.getMeta(key) as MarkedText | undefined;
  if (marked) {
    const { evidenceNames } = marked;
    return { shown: decorated(tr.doc, marked) ?? named(before.shown, tr, evidenceNames), evidenceNames };
  }
  if (!tr.docChanged) return before;
  return { ...before, shown: named(before.shown, tr, before.evidenceNames) };
}

/** The marks where their words went, and every citation with its name. */
function named(shown: DecorationSet, tr: Transaction, names: ReadonlyMap<string, string>): DecorationSet {
  const moved = shown.map(tr.mapping, tr.doc);
  const old = moved.find().filter((one) => (one.spec as { id?: string }).id === undefined);
  return moved.remove(old).add(tr.doc, [...citations(tr.doc, names)]);
}

export const TextMarks = Extension.create({
  name: 'textMarks',
  addProseMirrorPlugins: () => [
    new Plugin<Shown>({
      key,
      state: {
        init: () => ({ shown: DecorationSet.empty, evidenceNames: new Map() }),
        apply: next,
      },
      props: { decorations: (state) => key.getState(state)?.shown },
    }),
  ],
});
