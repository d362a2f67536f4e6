import type { Editor } from '@tiptap/core';

/**
 * Runs now if the editor is on the page, and again whenever it is put there: a page that waits for its data may take
 * an editor away and bring it back, and without a view its `dom` throws. @returns what ends it.
 */
export function whenMounted(editor: Editor, run: () => void): () => void {
  if (!editor.isDestroyed) run();
  editor.on('mount', run);
  return () => {
    editor.off('mount', run);
  };
}
