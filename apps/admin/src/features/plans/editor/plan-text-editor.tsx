import { layOutPlanText } from '@overturn/wording';
import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { memo, useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';
import { useDesk } from './desk-context';
import { blocksOf, docOf } from './plan-text-doc';
import { PLAN_TEXT_EXTENSIONS } from './plan-text-extensions';
import { ReadOnly } from './read-only';
import { marksAtCaret, showMarks } from './text-marks';
import { whenMounted } from './when-mounted';

interface PlanTextEditorProps {
  readonly part: string;
  readonly label: string;
  readonly language: 'zh' | 'en';
  readonly value: string;
  /** Stable, so that typing in one part draws no other. */
  readonly onChange: (part: string, text: string) => void;
  /** Marks under the caret, by id. */
  readonly onMarks: (part: string, ids: readonly string[]) => void;
  /** Words can be chosen, not changed. */
  readonly isReadOnly: boolean;
}

const READ_ONLY_EXTENSIONS = [...PLAN_TEXT_EXTENSIONS, ReadOnly];

const isComposing = (editor: Editor): boolean => !editor.isDestroyed && editor.view.composing;
const textIn = (editor: Editor): string => layOutPlanText(blocksOf(editor.state.doc)).text;

/** Where one text of a plan is written in one language. A section is an editor of its own: none can be deleted. */
export const PlanTextEditor = memo(function PlanTextEditor(props: PlanTextEditorProps) {
  const { part, label, language, value, isReadOnly } = props;
  const desk = useDesk();
  const written = useRef(value);
  const tell = useEffectEvent((editor: Editor) => {
    const now = textIn(editor);
    if (now === written.current) return;
    written.current = now;
    props.onChange(part, now);
  });
  const tellMarks = useEffectEvent((editor: Editor) => props.onMarks(part, marksAtCaret(editor.state)));
  const editor = useEditor({
    extensions: isReadOnly ? READ_ONLY_EXTENSIONS : PLAN_TEXT_EXTENSIONS,
    content: docOf(value),
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        'aria-label': label,
        'aria-multiline': 'true',
        role: 'textbox',
        ...(isReadOnly ? { 'aria-readonly': 'true', inputmode: 'none' } : {}),
        lang: language === 'zh' ? 'zh-CN' : 'en',
        class: 'plan-text-editor',
        spellcheck: language === 'en' && !isReadOnly ? 'true' : 'false',
      },
    },
  });
  useEffect(() => {
    // Half a Chinese word is nobody's text: it counts when the input method is done.
    const update = () => {
      if (!isComposing(editor)) tell(editor);
    };
    const afterComposing = () => void setTimeout(() => !editor.isDestroyed && tell(editor));
    const select = () => {
      if (!isComposing(editor)) tellMarks(editor);
    };
    const focus = () => desk.focus(part, editor);
    editor.on('update', update);
    editor.on('selectionUpdate', select);
    editor.on('focus', focus);
    // The same listener on the same element counts once.
    const unmounted = whenMounted(editor, () =>
      editor.view.dom.addEventListener('compositionend', afterComposing),
    );
    const leave = desk.enter(part, editor);
    return () => {
      editor.off('update', update);
      editor.off('selectionUpdate', select);
      editor.off('focus', focus);
      unmounted();
      if (!editor.isDestroyed) editor.view.dom.removeEventListener('compositionend', afterComposing);
      leave();
    };
  }, [editor, desk, part]);
  useEffect(() => {
    if (value === written.current || isComposing(editor)) return;
    written.current = value;
    const { from } = editor.state.selection;
    editor.commands.setContent(docOf(value), { emitUpdate: false });
    if (editor.isFocused) editor.commands.setTextSelection(Math.min(from, editor.state.doc.content.size));
  }, [editor, value]);
  const marked = useSyncExternalStore(desk.subscribe, () => desk.marksOf(part));
  const evidenceNames = useSyncExternalStore(desk.subscribe, desk.evidenceNames);
  useEffect(
    () => whenMounted(editor, () => showMarks(editor.view, { ...marked, evidenceNames })),
    [editor, marked, evidenceNames],
  );
  return <EditorContent editor={editor} />;
});
