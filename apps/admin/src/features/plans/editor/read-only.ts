import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/**
 * Words are read and chosen, by mouse or by keys, and never changed. The caret stays, which an editor that is not
 * editable has not: without it nobody could choose words by keyboard.
 */
export const ReadOnly = Extension.create({
  name: 'readOnly',
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (tr) => !tr.docChanged,
      props: {
        handleDOMEvents: {
          beforeinput: (_view, event) => {
            event.preventDefault();
            return true;
          },
        },
      },
    }),
  ],
});
