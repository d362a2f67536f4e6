import { LockOutlined } from '@ant-design/icons';
import type { CaseView } from '@overturn/contracts/admin';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCommandCase } from '../api/case.commands';
import { CommandProblem } from './command-problem';

/** Writes a note for colleagues. Ctrl or ⌘ with Enter saves it. */
export function NoteComposer({ current }: { readonly current: CaseView }) {
  const t = useT();
  const report = useReport();
  const [text, setText] = useState('');
  const give = useCommandCase(current);
  const save = () => {
    if (text.trim() === '' || give.isPending) return;
    give.mutate(
      { command: 'AddNote', payload: { text: text.trim() } },
      {
        onSuccess: () => {
          setText('');
          report.success(t('cases.note.done'));
        },
      },
    );
  };
  return (
    <div className="note-composer">
      <Input.TextArea
        aria-label={t('cases.note.label')}
        placeholder={t('cases.note.label')}
        autoSize={{ minRows: 2, maxRows: 12 }}
        maxLength={10_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing)
            save();
        }}
      />
      <div className="note-composer-row">
        <span className="internal-badge">
          <LockOutlined aria-hidden /> {t('cases.internal')}
        </span>
        <Button disabled={text.trim() === ''} loading={give.isPending} onClick={save}>
          {t('cases.note.save')}
        </Button>
      </div>
      {give.isError ? <CommandProblem error={give.error} current={current} /> : null}
    </div>
  );
}
