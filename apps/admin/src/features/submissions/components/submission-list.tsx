import type { SubmissionView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../../../shared/api';
import { CopyButton } from '../../../shared/components/copy-button';
import { Pill } from '../../../shared/components/pill';
import { useSaveEvidence } from '../../../shared/evidence/evidence.queries';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { useLocale, useT } from '../../../shared/i18n';
import { saveBytes } from '../../../shared/save-bytes';
import { useSession } from '../../../shared/session';

/** What was sent to Amazon, newest first: exact words, their hash, files, who and when. */
export function SubmissionList({ items }: { readonly items: readonly SubmissionView[] }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const save = useSaveEvidence();
  return (
    <ol className="submission-list" aria-label={t('submissions.tab')}>
      {items.map((one) => (
        <li key={one.id}>
          <div className="submission-head">
            <strong>{t(`vocab.submissionType.${one.type}`)}</strong>
            <Pill tone="info">{t(`vocab.channel.${one.channel}`)}</Pill>
            <Pill>{t('cases.facts.roundNumber', { round: one.round })}</Pill>
          </div>
          <p className="quiet">
            {one.filedBy.name} · {formatInstant(one.filedAt, locale, zone)}
          </p>
          {one.override ? (
            <p className="submission-override">
              {t('submissions.override.used', { name: one.override.by.name, reason: one.override.reason })}
            </p>
          ) : null}
          {one.evidence.length > 0 ? (
            <p>
              {t('submissions.field.evidence')}{' '}
              {one.evidence.map((item) => (
                <Button key={item.id} type="link" size="small" onClick={() => save.mutate(item)}>
                  {item.fileName}
                </Button>
              ))}
            </p>
          ) : null}
          <PackageButton submission={one} />
          <details className="plan-rendered">
            <summary>{t('submissions.payload')}</summary>
            <CopyButton text={one.payload} />
            <pre className="plan-text">{one.payload}</pre>
            <p className="quiet wrapping">SHA-256 {one.payloadHash}</p>
          </details>
        </li>
      ))}
    </ol>
  );
}

/** The submission as one file: text, attachments, manifest of hashes. */
function PackageButton({ submission }: { readonly submission: SubmissionView }) {
  const t = useT();
  const save = useMutation({
    mutationFn: async () => {
      const bytes = await api.getSubmissionPackage({ params: { submissionId: submission.id } });
      saveBytes(bytes, `submission-${submission.round}-${submission.id.slice(-8)}.zip`);
    },
  });
  return (
    <>
      <Button size="small" loading={save.isPending} onClick={() => save.mutate()}>
        {t('submissions.package')}
      </Button>
      <RefusalAlert error={save.error} />
    </>
  );
}
