import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { portalApi } from '../../shared/api';
import { FilePicker } from '../../shared/files/file-picker';
import { SendingList } from '../../shared/files/sending-list';
import { useSendFiles } from '../../shared/files/use-send-files';
import { useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { moneyTexts } from './texts';

interface PaidByTransferProps {
  readonly caseId: string;
  readonly number: string;
  readonly amount: string;
}

/** Tells the agency of a transfer, with the bank's slip; it counts once two of its people have confirmed it. */
export function PaidByTransfer({ caseId, number, amount }: PaidByTransferProps) {
  const t = useTexts(moneyTexts);
  const cache = useQueryClient();
  const [slips, setSlips] = useState<readonly { readonly id: string; readonly fileName: string }[]>([]);
  const sending = useSendFiles(caseId, 'bank_statement', (file) => {
    setSlips((now) => [...now.filter(({ id }) => id !== file.id), file]);
    return Promise.resolve();
  });
  const tell = useMutation({
    mutationFn: () =>
      portalApi.sendMessage({
        params: { caseId },
        body: { body: t('transfer.message', { number, amount }), fileIds: slips.map(({ id }) => id) },
      }),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['cases', 'messages', caseId] }),
  });
  if (tell.isSuccess)
    return (
      <p role="status">
        {t('transfer.told')}{' '}
        <Link to="/cases/$caseId/messages" params={{ caseId }}>
          {t('transfer.messages')}
        </Link>
      </p>
    );
  return (
    <div className="stack">
      <p>
        <b>{t('transfer')}</b> {t('transfer.how', { number })}
      </p>
      <ul className="rows" aria-label={t('transfer.slips')}>
        {slips.map((file) => (
          <li key={file.id} className="row">
            <bdi className="file-name">{file.fileName}</bdi>
          </li>
        ))}
      </ul>
      <SendingList items={sending.items} onRetry={sending.retry} onRemove={sending.remove} />
      <FilePicker of={t('transfer.slips')} hasFiles={slips.length > 0} onPick={sending.add} />
      <div className="actions">
        <button
          type="button"
          className="button button-main"
          disabled={slips.length === 0 || tell.isPending}
          onClick={() => tell.mutate()}
        >
          {t('transfer.tell')}
        </button>
      </div>
      <Problem error={tell.error} />
    </div>
  );
}
