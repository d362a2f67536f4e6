import type { EvidenceDetailsView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';
import { useBeside } from './viewer.queries';

interface FileNotesProps {
  readonly caseId: string;
  readonly details: EvidenceDetailsView;
  readonly mayWrite: boolean;
}

/** Tags, notes and who has seen the file: only for the firm. */
export function FileNotes({ caseId, details, mayWrite }: FileNotesProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const { file, notes, looks } = details;
  const params = { evidenceId: file.id };
  const [body, setBody] = useState('');
  const tag = useBeside(caseId, file.id, (tags: string[]) => api.tagEvidence({ params, body: { tags } }));
  const add = useBeside(caseId, file.id, () =>
    api.addEvidenceNote({ params, body: { page: 1, area: null, body } }),
  );
  const retire = useBeside(caseId, file.id, (noteId: string) =>
    api.retireEvidenceNote({ params: { ...params, noteId } }),
  );
  return (
    <>
      <h3>{t('evidence.viewer.tags')}</h3>
      <Select
        mode="tags"
        className="evidence-tags"
        aria-label={t('evidence.viewer.tags')}
        value={[...file.tags]}
        disabled={!mayWrite}
        onChange={(tags: string[]) => tag.mutate(tags)}
      />
      <h3>{t('evidence.viewer.notes')}</h3>
      <p className="quiet">{t('evidence.viewer.notesHint')}</p>
      <ul className="evidence-notes">
        {notes.map((note) => (
          <li key={note.id}>
            <span>{note.body}</span>
            <span className="quiet">
              {note.madeBy} · {formatInstant(note.madeAt, locale, zone)}
            </span>
            {mayWrite ? (
              <Button type="link" size="small" onClick={() => retire.mutate(note.id)}>
                {t('evidence.viewer.retire')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <>
          <Input.TextArea
            aria-label={t('evidence.viewer.newNote')}
            placeholder={t('evidence.viewer.newNote')}
            value={body}
            maxLength={2_000}
            autoSize={{ minRows: 2 }}
            onChange={(event) => setBody(event.target.value)}
          />
          <Button
            size="small"
            disabled={body.trim() === ''}
            loading={add.isPending}
            onClick={() => add.mutate(undefined, { onSuccess: () => setBody('') })}
          >
            {t('evidence.viewer.addNote')}
          </Button>
        </>
      ) : null}
      <h3>{t('evidence.viewer.seenBy')}</h3>
      <ul className="evidence-notes">
        {looks.map(({ name, lastAt, times }) => (
          <li key={name}>
            {name}{' '}
            <span className="quiet">
              {t('evidence.viewer.seen', { at: formatInstant(lastAt, locale, zone), times })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
