import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useFirmName, useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { MeanwhileDont } from '../../shared/advice/meanwhile-dont';
import { Page } from '../../shared/page';
import { PublicFrame } from '../../shared/public-frame';
import { intakePageQuery } from './intake.query';
import { IntakeForm } from './intake-form';
import { SentPage } from './sent-page';
import { intakeTexts } from './texts';

/** A firm's public page: the notice is read at once, then an enquiry is sent. */
export function IntakePage() {
  const t = useTexts(intakeTexts);
  const { slug } = useParams({ from: '/f/$slug' });
  const [sent, setSent] = useState<{ reference: string; token: string } | null>(null);
  const query = useQuery(intakePageQuery(slug));
  const names = query.data?.firm;
  const firm = useFirmName(names) ?? '';
  // An address that the page had before: on to the one it has.
  if (query.data && query.data.slug !== slug)
    return <Navigate to="/f/$slug" params={{ slug: query.data.slug }} replace />;
  if (sent)
    return (
      <PublicFrame slug={slug} firm={names}>
        <SentPage firm={firm} {...sent} />
        <MeanwhileDont />
      </PublicFrame>
    );
  return (
    <PublicFrame slug={slug} firm={names}>
      <Page title={t('intake.title')} lead={query.data ? t('intake.lead', { firm }) : null}>
        <Loaded query={query}>
          {(page) => (
            <IntakeForm slug={slug} page={page} onSent={setSent} onFormTooOld={() => void query.refetch()} />
          )}
        </Loaded>
        <p>
          <Link to="/f/$slug/help" params={{ slug }}>
            {t('intake.help')}
          </Link>
        </p>
        <MeanwhileDont />
      </Page>
    </PublicFrame>
  );
}
