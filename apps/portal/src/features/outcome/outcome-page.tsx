import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { portalApi } from '../../shared/api';
import { BackToCase } from '../../shared/back-to-case';
import { caseQuery } from '../../shared/case.query';
import { Field } from '../../shared/fields/field';
import { FilePicker } from '../../shared/files/file-picker';
import { SendingList } from '../../shared/files/sending-list';
import { useSendFiles } from '../../shared/files/use-send-files';
import { useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { Problem } from '../../shared/problem';
import { useDraft } from '../../shared/use-draft';
import { outcomeTexts } from './texts';

/** What Amazon decided, as the client saw it; somebody of the agency looks before it counts. */
export function OutcomePage() {
  const t = useTexts(outcomeTexts);
  const { caseId } = useParams({ from: '/app/cases/$caseId/outcome' });
  const query = useQuery(caseQuery(caseId));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={query}>
        {({ mayReportOutcome }) =>
          mayReportOutcome ? <Report caseId={caseId} /> : <p className="card hint">{t('notNow')}</p>
        }
      </Loaded>
      <BackToCase caseId={caseId} />
    </Page>
  );
}

const asinsIn = (text: string): string[] => [...new Set(text.toUpperCase().match(/\b[A-Z0-9]{10}\b/g) ?? [])];

function Report({ caseId }: { readonly caseId: string }) {
  const t = useTexts(outcomeTexts);
  const cache = useQueryClient();
  const [outcome, setOutcome] = useState<'reinstated' | 'partially_reinstated'>('reinstated');
  const [asins, setAsins] = useState('');
  const note = useDraft(`outcome ${caseId}`);
  const [files, setFiles] = useState<readonly { readonly id: string; readonly fileName: string }[]>([]);
  const sending = useSendFiles(caseId, 'screenshot', (file) => {
    setFiles((now) => [...now.filter(({ id }) => id !== file.id), file]);
    return Promise.resolve();
  });
  const isPart = outcome === 'partially_reinstated';
  const named = isPart ? asinsIn(asins) : [];
  const report = useMutation({
    mutationFn: () =>
      portalApi.reportOutcome({
        params: { caseId },
        body: { outcome, asins: named, note: note.text.trim(), fileIds: files.map(({ id }) => id) },
      }),
    onSuccess: async () => {
      note.clear();
      await cache.invalidateQueries({ queryKey: ['cases'] });
      window.scrollTo(0, 0);
    },
  });
  const isReady = !isPart || named.length > 0;
  return (
    <form
      className="card form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) report.mutate();
      }}
    >
      <fieldset className="choices">
        <legend>{t('what')}</legend>
        {(['reinstated', 'partially_reinstated'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="outcome" checked={outcome === one} onChange={() => setOutcome(one)} />
            {t(one)}
          </label>
        ))}
      </fieldset>
      {isPart ? (
        <Field
          label={t('asins')}
          hint={t('asins.hint', { count: named.length })}
          input={(own) => (
            <textarea
              {...own}
              className="short"
              required
              value={asins}
              onChange={({ target }) => setAsins(target.value)}
            />
          )}
        />
      ) : null}
      <Field
        label={t('note')}
        hint={t('note.hint')}
        input={(own) => (
          <textarea
            {...own}
            className="short"
            maxLength={2000}
            value={note.text}
            onChange={({ target }) => note.set(target.value)}
          />
        )}
      />
      <p>
        <b>{t('proof')}</b> {t('proof.hint')}
      </p>
      <ul className="rows" aria-label={t('proof')}>
        {files.map((file) => (
          <li key={file.id} className="row">
            <bdi className="file-name">{file.fileName}</bdi>
          </li>
        ))}
      </ul>
      <SendingList items={sending.items} onRetry={sending.retry} onRemove={sending.remove} />
      <FilePicker of={t('proof')} hasFiles={files.length > 0} onPick={sending.add} />
      <div className="actions">
        <button type="submit" className="button button-main" disabled={!isReady || report.isPending}>
          {t('report')}
        </button>
      </div>
      <Problem error={report.error} />
    </form>
  );
}
