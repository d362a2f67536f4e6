import { useTexts } from '../../shared/language';
import { Field } from '../../shared/fields/field';
import { isNotice } from './intake-draft';
import { NoticeFiles } from './notice-files';
import { intakeTexts } from './texts';
import type { Intake } from './use-intake';

/** The notice, pasted or as photos and files; read at once. */
export function NoticeFields({ intake }: { readonly intake: Intake }) {
  const t = useTexts(intakeTexts);
  const { draft, change, read, missing } = intake;
  return (
    <section className="card form" aria-labelledby="notice-title">
      <h2 id="notice-title">{t('notice.title')}</h2>
      <Field
        label={t('notice.label')}
        hint={t('notice.hint')}
        error={missing.includes('noticeText') ? t('notice.short') : undefined}
        input={(own) => (
          <textarea
            {...own}
            maxLength={200_000}
            value={draft.noticeText}
            onChange={(event) => change({ noticeText: event.target.value })}
          />
        )}
      />
      {draft.isFromPhoto ? (
        <p className="note" role="note">
          <b>{t('photo.check')}</b> {t('photo.checkHow')}
        </p>
      ) : null}
      <button
        type="button"
        className="button"
        disabled={read.isPending || !isNotice(draft.noticeText)}
        onClick={() => read.mutate(draft)}
      >
        {t('notice.read')}
      </button>
      <NoticeFiles intake={intake} />
    </section>
  );
}
