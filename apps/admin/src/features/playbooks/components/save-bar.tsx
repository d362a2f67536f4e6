import type { SheetView } from '@overturn/contracts/admin';
import type { ApiProblem } from '@overturn/ui';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { ProblemAlert } from '../../../shared/components/problem-alert';
import { useT } from '../../../shared/i18n';
import { useCodeText } from '../../../shared/words/known-text';

interface SaveBarProps {
  readonly sheet: SheetView;
  readonly problem: ApiProblem | null;
  readonly isBusy: boolean;
  readonly onSave: (note: string, isActive: boolean) => void;
  readonly onCancel: () => void;
}

/** Saves what was changed as a new version, in force at once or as a draft. */
export function SaveBar({ sheet, problem, isBusy, onSave, onCancel }: SaveBarProps) {
  const t = useT();
  const codeText = useCodeText();
  const [note, setNote] = useState('');
  const fault = problem?.params['fault'];
  return (
    <div className="card save-bar">
      <label className="save-bar-note">
        <span>{t('playbooks.note', { version: sheet.newest + 1 })}</span>
        <Input value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
      </label>
      <ProblemAlert problem={problem} />
      {typeof fault === 'string' ? <p role="alert">{codeText('playbooks.fault', fault)}</p> : null}
      <span className="tag-row">
        <Button type="primary" loading={isBusy} onClick={() => onSave(note.trim(), true)}>
          {t('playbooks.saveActive')}
        </Button>
        <Button loading={isBusy} onClick={() => onSave(note.trim(), false)}>
          {t('playbooks.saveDraft')}
        </Button>
        <Button disabled={isBusy} onClick={onCancel}>
          {t('shared.cancel')}
        </Button>
      </span>
    </div>
  );
}
