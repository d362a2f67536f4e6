import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { portalApi } from '../../shared/api';
import { Field } from '../../shared/fields/field';
import { FilePicker } from '../../shared/files/file-picker';
import { SendingList } from '../../shared/files/sending-list';
import { useSendFiles } from '../../shared/files/use-send-files';
import { useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { useDraft } from '../../shared/use-draft';
import { conversationQuery } from './message.queries';
import { messageTexts } from './texts';

interface Attached {
  readonly id: string;
  readonly fileName: string;
}

/** Writes to the agency; words that are not sent yet stay on this phone. */
export function WriteMessage({ caseId }: { readonly caseId: string }) {
  const t = useTexts(messageTexts);
  const cache = useQueryClient();
  const draft = useDraft(`message ${caseId}`);
  const [attached, setAttached] = useState<readonly Attached[]>([]);
  const sending = useSendFiles(caseId, 'other', (file) => {
    setAttached((now) => [...now.filter(({ id }) => id !== file.id), file]);
    return Promise.resolve();
  });
  const send = useMutation({
    mutationFn: () =>
      portalApi.sendMessage({
        params: { caseId },
        body: { body: draft.text.trim(), fileIds: attached.map(({ id }) => id) },
      }),
    onSuccess: async () => {
      draft.clear();
      setAttached([]);
      await cache.invalidateQueries({ queryKey: conversationQuery(caseId).queryKey });
    },
  });
  const isEmpty = draft.text.trim() === '' && attached.length === 0;
  return (
    <form
      className="card form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) send.mutate();
      }}
    >
      <Field
        label={t('write')}
        hint={t('write.hint')}
        input={(own) => (
          <textarea
            {...own}
            className="short"
            maxLength={5000}
            value={draft.text}
            onChange={({ target }) => draft.set(target.value)}
          />
        )}
      />
      {attached.length > 0 ? (
        <ul className="rows" aria-label={t('attached')}>
          {attached.map((file) => (
            <li key={file.id} className="row">
              <bdi className="file-name">{file.fileName}</bdi>
              <button
                type="button"
                className="button button-quiet"
                onClick={() => setAttached((now) => now.filter(({ id }) => id !== file.id))}
              >
                {t('detach')}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <SendingList items={sending.items} onRetry={sending.retry} onRemove={sending.remove} />
      <FilePicker of={t('write')} hasFiles onPick={sending.add} />
      <div className="actions">
        <button type="submit" className="button button-main" disabled={isEmpty || send.isPending}>
          {t('send')}
        </button>
      </div>
      <Problem error={send.error} />
    </form>
  );
}
