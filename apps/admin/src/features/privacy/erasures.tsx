import type { ErasureView } from '@overturn/contracts/admin';
import type { ErasureState } from '@overturn/kernel/vocabulary';
import { formatInstant } from '@overturn/ui';
import { Button } from 'antd';
import { api } from '../../shared/api';
import { Pill, type PillTone } from '../../shared/components/pill';
import { useConfirm } from '../../shared/components/use-confirm';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useSession } from '../../shared/session';
import { ErasureCounts } from './erasure-counts';
import { usePrivacyChange } from './privacy.queries';

const TONES: Readonly<Record<ErasureState, PillTone>> = {
  requested: 'warning',
  approved: 'info',
  erasing: 'info',
  done: 'success',
  withdrawn: 'normal',
};

/** Erasures with their reports, the newest first. */
export function Erasures({ erasures }: { readonly erasures: readonly ErasureView[] }) {
  const t = useT();
  return (
    <section className="card" aria-labelledby="privacy-erasures">
      <h2 id="privacy-erasures">{t('privacy.erasures')}</h2>
      {erasures.length === 0 ? <p className="quiet">{t('privacy.erasures.none')}</p> : null}
      <ul className="privacy-list">
        {erasures.map((erasure) => (
          <ErasureItem key={erasure.id} erasure={erasure} />
        ))}
      </ul>
    </section>
  );
}

function ErasureItem({ erasure }: { readonly erasure: ErasureView }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const { state, files, approvedBy, requestedBy } = erasure;
  const name = `${erasure.caseNumber ?? t('privacy.wholeClient')} ${erasure.clientName}`;
  const at = (instant: string) => formatInstant(instant, locale, zone);
  return (
    <li className="privacy-erasure">
      <div>
        <Pill tone={TONES[state]}>{t(`vocab.erasureState.${state}`)}</Pill> <strong>{name}</strong>{' '}
        <span className="quiet">
          {t(`vocab.erasureCause.${erasure.cause}`)} · {requestedBy.name} {at(erasure.requestedAt)}：
          {erasure.reason}
          {approvedBy && erasure.approvedAt
            ? ` · ${t('privacy.approvedBy', { name: approvedBy.name })} ${at(erasure.approvedAt)}`
            : ''}
          {erasure.finishedAt ? ` · ${t('privacy.finished')} ${at(erasure.finishedAt)}` : ''}
        </span>
      </div>
      <ErasureCounts counts={erasure.counts} />
      {state === 'erasing' || state === 'done' ? <p className="quiet">{t('privacy.files', files)}</p> : null}
      {(state === 'requested' || state === 'approved') && (erasure.isHeld || erasure.hasOpenCase) ? (
        <p className="quiet">{t(erasure.isHeld ? 'privacy.held.waits' : 'privacy.open.waits')}</p>
      ) : null}
      <Steps erasure={erasure} name={name} />
    </li>
  );
}

function Steps({ erasure, name }: { readonly erasure: ErasureView; readonly name: string }) {
  const t = useT();
  const report = useReport();
  const confirm = useConfirm();
  const staffId = useSession().staff.id;
  const input = { params: { erasureId: erasure.id }, body: { version: erasure.version } };
  const approve = usePrivacyChange(() => api.approveErasure(input));
  const withdraw = usePrivacyChange(() => api.withdrawErasure(input));
  if (erasure.state !== 'requested' && erasure.state !== 'approved') return null;
  const onError = (error: Error) => report.failure(error);
  return (
    <div className="privacy-buttons">
      {erasure.state === 'requested' && erasure.requestedBy.id === staffId ? (
        <span className="quiet">{t('privacy.approve.another')}</span>
      ) : null}
      {erasure.state === 'requested' && erasure.requestedBy.id !== staffId ? (
        <Button
          danger
          loading={approve.isPending}
          disabled={erasure.isHeld || erasure.hasOpenCase}
          onClick={() =>
            void confirm({
              title: t('privacy.approve.title', { name }),
              content: t('privacy.approve.hint'),
              okText: t('privacy.approve'),
              danger: true,
            }).then((yes) => (yes ? approve.mutate(undefined, { onError }) : undefined))
          }
        >
          {t('privacy.approve')}
        </Button>
      ) : null}
      <Button loading={withdraw.isPending} onClick={() => withdraw.mutate(undefined, { onError })}>
        {t('privacy.withdraw')}
      </Button>
    </div>
  );
}
