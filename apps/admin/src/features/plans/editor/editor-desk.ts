import { isSame } from '@overturn/wording';
import type { Editor } from '@tiptap/core';
import { rangeInDoc, type TextMark } from './text-marks';

/** Marks of a part, and the text that they were made for. */
export interface PartMarks {
  readonly of: string;
  readonly marks: readonly TextMark[];
}

/** What a mark says in one line; a mechanical fix is what its words may be replaced by. */
export interface MarkNote {
  readonly kind: TextMark['kind'];
  readonly says: string;
  readonly fix: string | null;
  readonly quote: string;
}

const NOTHING: PartMarks = { of: '', marks: [] };

/** The editors of one plan: which has the caret, and what is said about the words in each. */
export interface EditorDesk {
  readonly subscribe: (listener: () => void) => () => void;
  readonly focused: () => { readonly part: string; readonly editor: Editor } | null;
  readonly marksOf: (part: string) => PartMarks;
  readonly noteOf: (id: string) => MarkNote | null;
  readonly evidenceNames: () => ReadonlyMap<string, string>;
  readonly enter: (part: string, editor: Editor) => () => void;
  readonly focus: (part: string, editor: Editor) => void;
  /** Marks by part; an editor whose marks stay the same hears nothing. */
  readonly setMarks: (marks: ReadonlyMap<string, PartMarks>, notes: ReadonlyMap<string, MarkNote>) => void;
  readonly setEvidenceNames: (names: ReadonlyMap<string, string>) => void;
  /** Puts the caret on words of a part. @returns whether the part has an editor */
  readonly goTo: (part: string, from: number | null, to: number | null) => boolean;
}

export function editorDesk(): EditorDesk {
  const editors = new Map<string, Editor>();
  const listeners = new Set<() => void>();
  let focused: ReturnType<EditorDesk['focused']> = null;
  let marks: ReadonlyMap<string, PartMarks> = new Map();
  let notes: ReadonlyMap<string, MarkNote> = new Map();
  let names: ReadonlyMap<string, string> = new Map();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    focused: () => focused,
    marksOf: (part) => marks.get(part) ?? NOTHING,
    noteOf: (id) => notes.get(id) ?? null,
    evidenceNames: () => names,
    enter: (part, editor) => {
      editors.set(part, editor);
      return () => {
        editors.delete(part);
        if (focused?.editor !== editor) return;
        focused = null;
        tell();
      };
    },
    focus: (part, editor) => {
      focused = { part, editor };
      tell();
    },
    setMarks: (all, said) => {
      notes = said;
      marks = new Map(
        [...all].map(([part, now]) => {
          const before = marks.get(part);
          return [part, before && isSame(before, now) ? before : now];
        }),
      );
      tell();
    },
    setEvidenceNames: (now) => {
      if (isSame([...names], [...now])) return;
      names = now;
      tell();
    },
    goTo: (part, from, to) => {
      const editor = editors.get(part);
      if (!editor) return false;
      const range = from === null || to === null ? null : rangeInDoc(editor.state.doc, from, to);
      editor
        .chain()
        .focus()
        .setTextSelection(range ?? 0)
        .scrollIntoView()
        .run();
      editor.view.dom.scrollIntoView({ block: 'center' });
      return true;
    },
  };
}
