import { Node, mergeAttributes } from '@tiptap/core';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    citation: {
      /** Names a piece of evidence where the caret is. */
      cite: (evidenceId: string) => ReturnType;
    };
  }
}

/** The name of a piece of evidence within a text: one sign that is chosen and removed as a whole. */
export const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    evidenceId: {
      default: '',
      parseHTML: (element: HTMLElement) => element.dataset['evidence'] ?? '',
      renderHTML: ({ evidenceId }: Record<string, unknown>) => ({ 'data-evidence': evidenceId }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-evidence]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { class: 'plan-citation' })],
  renderText: ({ node }) => `[[evidence:${String(node.attrs['evidenceId'])}]]`,
  addCommands() {
    return {
      cite:
        (evidenceId) =>
        ({ commands }) =>
          commands.insertContent([{ type: this.name, attrs: { evidenceId } }]),
    };
  },
});
