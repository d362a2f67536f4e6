import { Extension } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { layOutPlanText } from '@overturn/wording';
import { Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Citation } from './citation';
import { blocksOf, docOf } from './plan-text-doc';
import { TextMarks } from './text-marks';

/** Plain text is copied and pasted as plan text: a pasted `- ` is a list, a copied list is one again elsewhere. */
const PlainText = Extension.create({
  name: 'plainText',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        clipboardTextParser: (text, _context, _plain, view) => {
          const { content } = Node.fromJSON(view.state.schema, docOf(text));
          const isOneLine = content.childCount === 1 && content.firstChild?.type.name === 'paragraph';
          return isOneLine ? new Slice(content, 1, 1) : new Slice(content, 0, 0);
        },
        clipboardTextSerializer: (slice, view) => {
          const { doc } = view.state.schema.topNodeType.schema.nodes;
          const whole = doc?.createAndFill(null, slice.content);
          return whole
            ? layOutPlanText(blocksOf(whole)).text
            : slice.content.textBetween(0, slice.content.size, '\n');
        },
      },
    }),
  ],
});

/** What a plan text may hold, and nothing else: no headings, no bold, no list in a list. */
export const PLAN_TEXT_EXTENSIONS = [
  Document,
  Paragraph,
  Text,
  HardBreak,
  BulletList,
  OrderedList,
  ListItem.extend({ content: 'paragraph' }),
  Table.configure({ resizable: false }),
  TableRow,
  TableHeader.extend({ content: 'paragraph' }),
  TableCell.extend({ content: 'paragraph' }),
  UndoRedo,
  Citation,
  TextMarks,
  PlainText,
];
