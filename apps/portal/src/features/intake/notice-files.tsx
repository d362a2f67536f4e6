import { FilePicker } from '../../shared/files/file-picker';
import { SendingList } from '../../shared/files/sending-list';
import { useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { intakeTexts } from './texts';
import type { DraftFile } from './intake-draft';
import type { Intake } from './use-intake';

/** Photos, PDFs and mails of the notice: each on its way, and what could be read in it. */
export function NoticeFiles({ intake }: { readonly intake: Intake }) {
  const t = useTexts(intakeTexts);
  const { draft, sending, addFiles, removeFile, tooMany, read } = intake;
  const isLeftToPeople = draft.files.some(({ words, photo }) => words === null && photo?.state !== 'waiting');
  const isUnread = isLeftToPeople && draft.noticeText.trim() === '';
  return (
    <div className="stack">
      <p>
        <b>{t('files.title')}</b>
      </p>
      <ul className="rows" aria-label={t('files.sent')}>
        {draft.files.map((file) => (
          <li key={file.id} className="row">
            <div>
              <bdi className="file-name">{file.fileName}</bdi>
              <p className="hint" role="status">
                {t(hintOf(file), { percent: file.photo?.confidence ?? 0 })}
              </p>
            </div>
            <button
              type="button"
              className="button"
              aria-label={`${t('files.remove')}：${file.fileName}`}
              onClick={() => removeFile(file.id)}
            >
              {t('files.remove')}
            </button>
          </li>
        ))}
      </ul>
      {isUnread ? (
        <p className="note" role="note">
          <b>{t('files.quicker')}</b> {t('files.quickerHow')}
        </p>
      ) : null}
      <SendingList items={sending.items} onRetry={sending.retry} onRemove={sending.remove} />
      {tooMany ? (
        <p className="field-error" role="alert">
          {t('files.tooMany')}
        </p>
      ) : null}
      <FilePicker of={t('files.sent')} hasFiles={draft.files.length > 0} onPick={addFiles} />
      <Problem error={read.error} />
    </div>
  );
}

function hintOf({ words, photo }: DraftFile) {
  if (photo === null) return words === null ? 'files.byPerson' : 'files.read';
  return `photo.${photo.state}` as const;
}
