import {
  DeleteColumnOutlined,
  InsertRowBelowOutlined,
  InsertRowRightOutlined,
  OrderedListOutlined,
  PaperClipOutlined,
  RedoOutlined,
  TableOutlined,
  UndoOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Button, Dropdown, Tooltip } from 'antd';
import { memo, type ReactNode, useSyncExternalStore } from 'react';
import { useT, type Translate } from '../../../shared/i18n';
import { CommentButton, type ChosenWords } from './comment-button';
import { useDesk } from './desk-context';

interface PlanToolbarProps {
  readonly evidence: readonly { readonly value: string; readonly label: string }[];
  readonly onComment: ((words: ChosenWords) => void) | null;
  /** Tools of their own. */
  readonly children?: ReactNode;
}

/** What may be done to the text that has the caret. Every button has its key, and the keys work without it. */
export const PlanToolbar = memo(function PlanToolbar({ evidence, onComment, children }: PlanToolbarProps) {
  const t = useT();
  const desk = useDesk();
  const focused = useSyncExternalStore(desk.subscribe, desk.focused);
  const editor = focused?.editor ?? null;
  const at = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      isBullets: now?.isActive('bulletList') ?? false,
      isNumbers: now?.isActive('orderedList') ?? false,
      isTable: now?.isActive('table') ?? false,
    }),
  });
  const isOff = editor === null;
  const tool = (name: ToolName, icon: ReactNode, run: (editor: Editor) => unknown, isPressed?: boolean) => (
    <Tool
      name={t(`plans.tool.${name}`)}
      hint={hintOf(t, name)}
      icon={icon}
      isOff={isOff}
      isPressed={isPressed}
      onClick={() => editor && run(editor)}
    />
  );
  return (
    <div className="plan-toolbar" role="toolbar" aria-label={t('plans.toolbar')}>
      {tool(
        'bullets',
        <UnorderedListOutlined aria-hidden />,
        (now) => now.chain().focus().toggleBulletList().run(),
        at?.isBullets,
      )}
      {tool(
        'numbers',
        <OrderedListOutlined aria-hidden />,
        (now) => now.chain().focus().toggleOrderedList().run(),
        at?.isNumbers,
      )}
      {tool('table', <TableOutlined aria-hidden />, (now) =>
        now.chain().focus().insertTable({ rows: 2, cols: 2, withHeaderRow: true }).run(),
      )}
      {at?.isTable ? (
        <>
          {tool('row', <InsertRowBelowOutlined aria-hidden />, (now) =>
            now.chain().focus().addRowAfter().run(),
          )}
          {tool('column', <InsertRowRightOutlined aria-hidden />, (now) =>
            now.chain().focus().addColumnAfter().run(),
          )}
          {tool('noTable', <DeleteColumnOutlined aria-hidden />, (now) =>
            now.chain().focus().deleteTable().run(),
          )}
        </>
      ) : null}
      <Dropdown
        trigger={['click']}
        disabled={isOff || evidence.length === 0}
        menu={{
          items: evidence.map(({ value, label }) => ({ key: value, label })),
          onClick: ({ key }) => void editor?.chain().focus().cite(key).run(),
        }}
      >
        <Button
          size="small"
          icon={<PaperClipOutlined aria-hidden />}
          disabled={isOff || evidence.length === 0}
          onMouseDown={(event) => event.preventDefault()}
        >
          {t('plans.tool.cite')}
        </Button>
      </Dropdown>
      {onComment ? <CommentButton onComment={onComment} /> : null}
      {children}
      {tool('undo', <UndoOutlined aria-hidden />, (now) => now.chain().focus().undo().run())}
      {tool('redo', <RedoOutlined aria-hidden />, (now) => now.chain().focus().redo().run())}
    </div>
  );
});

type ToolName = 'bullets' | 'numbers' | 'table' | 'row' | 'column' | 'noTable' | 'undo' | 'redo';

const KEYS: Partial<Record<ToolName, string>> = {
  bullets: 'Ctrl Shift 8',
  numbers: 'Ctrl Shift 7',
  undo: 'Ctrl Z',
  redo: 'Ctrl Shift Z',
};

const hintOf = (t: Translate, name: ToolName): string =>
  [t(`plans.tool.${name}`), KEYS[name]].filter(Boolean).join(' · ');

interface ToolProps {
  readonly name: string;
  readonly hint: string;
  readonly icon: ReactNode;
  readonly isOff: boolean;
  readonly isPressed: boolean | undefined;
  readonly onClick: () => void;
}

/** A button that leaves the caret where it is. */
const Tool = ({ name, hint, icon, isOff, isPressed, onClick }: ToolProps) => (
  <Tooltip title={hint}>
    <Button
      size="small"
      type={isPressed ? 'primary' : 'default'}
      icon={icon}
      aria-label={name}
      aria-pressed={isPressed}
      disabled={isOff}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    />
  </Tooltip>
);
