import { CommentOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useSyncExternalStore } from 'react';
import { useT } from '../../../shared/i18n';
import { useDesk } from './desk-context';
import { quoteIn } from './text-marks';

/** Words that were chosen in a part, to be spoken of. */
export interface ChosenWords {
  readonly part: string;
  readonly quote: string;
  readonly quoteFrom: number;
}

const QUOTE_MAX = 500;

/** Speaks of the words that are chosen, or of the whole text that has the caret. */
export function CommentButton({ onComment }: { readonly onComment: (words: ChosenWords) => void }) {
  const t = useT();
  const desk = useDesk();
  const focused = useSyncExternalStore(desk.subscribe, desk.focused);
  const comment = () => {
    if (!focused) return;
    const { from, to } = focused.editor.state.selection;
    const quote = quoteIn(focused.editor.state.doc, from, to);
    onComment({
      part: focused.part,
      quote: quote?.text.slice(0, QUOTE_MAX) ?? '',
      quoteFrom: quote?.from ?? 0,
    });
  };
  return (
    <Button
      size="small"
      icon={<CommentOutlined aria-hidden />}
      disabled={focused === null}
      onMouseDown={(event) => event.preventDefault()}
      onClick={comment}
    >
      {t('plans.tool.comment')}
    </Button>
  );
}
