import type { PortalInvoiceView, PortalTransfersView } from '@overturn/contracts/portal';
import { formatDay, formatMoney } from '@overturn/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { portalApi } from '../../shared/api';
import { Field } from '../../shared/fields/field';
import { FilePicker } from '../../shared/files/file-picker';
import { SendingList } from '../../shared/files/sending-list';
import { useSendFiles } from '../../shared/files/use-send-files';
import { useLanguage, useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { moneyTexts } from './texts';
import { transfersQuery } from './transfer.queries';
import { WhereToTransfer } from './where-to-transfer';

interface PaidByTransferProps {
  readonly caseId: string;
  readonly one: PortalInvoiceView;
}

/** Where to transfer, what was said to be paid, and "I have paid" with the bank's slip; it counts once two people have confirmed it. */
export function PaidByTransfer({ caseId, one }: PaidByTransferProps) {
  const t = useTexts(moneyTexts);
  const { data } = useQuery(transfersQuery(caseId));
  if (!data) return null;
  const code = data.codes.find(({ invoiceId }) => invoiceId === one.id)?.remarkCode ?? one.number;
  const claims = data.claims.filter(({ invoiceId }) => invoiceId === one.id);
  const isOpen = one.openMinor !== '0';
  const isWaiting = claims.some(({ state }) => state === 'told' || state === 'recorded');
  return (
    <div className="stack">
      {isOpen ? (
        <>
          <p>
            <b>{t('transfer')}</b>
          </p>
          <WhereToTransfer
            accounts={data.accounts.filter(({ currency }) => currency === one.currency)}
            asWritten={data.accounts.length === 0 ? data.asWritten : ''}
            code={code}
          />
        </>
      ) : null}
      {claims.length > 0 ? <Claims claims={claims} /> : null}
      {isOpen && !isWaiting ? <Tell caseId={caseId} one={one} /> : null}
    </div>
  );
}

function Claims({ claims }: { readonly claims: PortalTransfersView['claims'] }) {
  const t = useTexts(moneyTexts);
  const { locale } = useLanguage();
  return (
    <ul className="rows" aria-label={t('transfer.claims')}>
      {claims.map(({ toldAt, currency, amountMinor, paidOn, state, reason }) => (
        <li key={toldAt} className="row">
          <div>
            <b>{t(`transfer.state.${state}`)}</b> {formatMoney({ currency, minor: amountMinor }, locale)}
            <p className="hint">
              {t('transfer.toldOn', { day: paidOn, told: formatDay(toldAt, locale, 'Asia/Shanghai') })}
            </p>
            {state === 'told' || state === 'recorded' ? <p className="hint">{t('transfer.two')}</p> : null}
            {reason && state === 'not_found' ? <p className="quoted">{reason}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** YYYY-MM-DD where most clients are. */
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

function Tell({ caseId, one }: PaidByTransferProps) {
  const t = useTexts(moneyTexts);
  const { locale } = useLanguage();
  const cache = useQueryClient();
  const [paidOn, setPaidOn] = useState(today);
  const [slips, setSlips] = useState<readonly { readonly id: string; readonly fileName: string }[]>([]);
  const sending = useSendFiles(caseId, 'bank_statement', (file) => {
    setSlips((now) => [...now.filter(({ id }) => id !== file.id), file]);
    return Promise.resolve();
  });
  const { currency, openMinor: amountMinor } = one;
  const tell = useMutation({
    mutationFn: () =>
      portalApi.tellTransfer({
        params: { caseId, invoiceId: one.id },
        body: { currency, amountMinor, paidOn, fileIds: slips.map(({ id }) => id) },
      }),
    onSuccess: (view) => cache.setQueryData(transfersQuery(caseId).queryKey, view),
  });
  return (
    <>
      <ul className="rows" aria-label={t('transfer.slips')}>
        {slips.map((file) => (
          <li key={file.id} className="row">
            <bdi className="file-name">{file.fileName}</bdi>
          </li>
        ))}
      </ul>
      <SendingList items={sending.items} onRetry={sending.retry} onRemove={sending.remove} />
      <FilePicker of={t('transfer.slips')} hasFiles={slips.length > 0} onPick={sending.add} />
      <Field
        label={t('transfer.paidOn')}
        input={(own) => (
          <input {...own} type="date" value={paidOn} onChange={({ target }) => setPaidOn(target.value)} />
        )}
      />
      <div className="actions">
        <button
          type="button"
          className="button button-main"
          disabled={slips.length === 0 || paidOn === '' || tell.isPending}
          onClick={() => tell.mutate()}
        >
          {t('transfer.tell', { amount: formatMoney({ currency, minor: amountMinor }, locale) })}
        </button>
      </div>
      {slips.length === 0 ? <p className="hint">{t('transfer.slipFirst')}</p> : null}
      <Problem error={tell.error} />
    </>
  );
}
