import { findQuote } from '@overturn/wording';
import { Button } from 'antd';
import { useSyncExternalStore } from 'react';
import { useT } from '../../../../shared/i18n';
import { useDesk } from '../../editor/desk-context';

interface MarkNotesProps {
  readonly part: string;
  readonly ids: readonly string[];
  readonly text: string;
  /** Null: the words cannot be changed. */
  readonly onText: ((part: string, text: string) => void) | null;
}

/** What is said about the words under the caret, in one line each, with the fix where a machine can make it. */
export function MarkNotes({ part, ids, text, onText }: MarkNotesProps) {
  const t = useT();
  const desk = useDesk();
  useSyncExternalStore(desk.subscribe, () => desk.marksOf(part));
  const notes = ids.flatMap((id) => {
    const note = desk.noteOf(id);
    const from = desk.marksOf(part).marks.find((mark) => mark.id === id)?.from ?? 0;
    return note ? [{ id, note, span: findQuote(text, { text: note.quote, from }) }] : [];
  });
  if (notes.length === 0) return null;
  return (
    <ul className="mark-notes" role="status">
      {notes.map(({ id, note: { kind, says, fix }, span }) => (
        <li key={id} data-kind={kind}>
          {says}{' '}
          {fix === null || span === null || onText === null ? null : (
            <Button
              size="small"
              onClick={() => onText(part, `${text.slice(0, span.from)}${fix}${text.slice(span.to)}`)}
            >
              {fix === '' ? t('plans.fix.remove') : t('plans.fix', { words: fix })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
