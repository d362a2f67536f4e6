import { useTexts } from '../../shared/language';
import { Field } from '../../shared/field';
import { Problem } from '../../shared/problem';
import { intakeTexts } from './texts';
import type { Intake } from './use-intake';

/** The notice, pasted or from a file of the mail; read at once. */
export function NoticeFields({ intake }: { readonly intake: Intake }) {
  const t = useTexts(intakeTexts);
  const { draft, change, read, missing } = intake;
  const take = async (file: File | undefined) => {
    if (!file) return;
    const noticeText = (await file.text()).slice(0, 200_000);
    change({ noticeText });
    if (noticeText.trim().length >= 20) read.mutate({ ...draft, noticeText });
  };
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
      <Field
        label={t('notice.file')}
        input={(own) => (
          <input
            {...own}
            type="file"
            accept=".eml,.txt,text/plain,message/rfc822"
            onChange={(event) => void take(event.target.files?.[0])}
          />
        )}
      />
      <button
        type="button"
        className="button"
        disabled={read.isPending || draft.noticeText.trim().length < 20}
        onClick={() => read.mutate(draft)}
      >
        {t('notice.read')}
      </button>
      <Problem error={read.error} />
    </section>
  );
}
