import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { publicApi } from '../../shared/api';
import { useFirmName, useLanguage, useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { MeanwhileDont } from '../../shared/advice/meanwhile-dont';
import { Page } from '../../shared/page';
import { PublicFrame } from '../../shared/public-frame';
import { StageTracker } from '../../shared/stages/stage-tracker';
import { intakeTexts } from './texts';

/** How far an enquiry is, for who holds its link. */
export function StatusPage() {
  const t = useTexts(intakeTexts);
  const { locale } = useLanguage();
  const [token] = useState(() => new URLSearchParams(location.hash.slice(1)).get('token') ?? '');
  const query = useQuery({
    queryKey: ['intake-status', token],
    queryFn: () => publicApi.getIntakeStatus({ body: { token } }),
    enabled: token.length >= 20,
  });
  const { data } = query;
  const firm = useFirmName(data?.firm) ?? '';
  return (
    <PublicFrame firm={data?.firm} slug={data?.slug}>
      {data ? (
        <Page
          title={t('status.title', { reference: data.reference })}
          lead={t('status.lead', {
            firm,
            at: formatInstant(data.receivedAt, locale, 'Asia/Shanghai'),
          })}
        >
          {data.declineReason === null ? (
            <StageTracker stage={data.stage} actor={data.actor} closedAs={null} />
          ) : (
            <section className="card" aria-labelledby="declined-title">
              <h2 id="declined-title">{t('status.declined')}</h2>
              <p>{t('status.declinedWhy', { firm })}</p>
              <p className="quoted">{data.declineReason}</p>
            </section>
          )}
        </Page>
      ) : (
        <Page title={token.length >= 20 ? t('status.stage') : t('status.none')}>
          {token.length >= 20 ? <Loaded query={query}>{() => null}</Loaded> : null}
        </Page>
      )}
      <MeanwhileDont />
    </PublicFrame>
  );
}
