import type { FundsView } from '@overturn/contracts/admin';
import { formatDay, formatInstant } from '@overturn/ui';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';
import { formatMoney } from '../../../shared/words/money';
import { Fact } from './fact';
import { ProofFiles } from './proof-files';

/** What came back so far, a total per currency. */
export function FundsTotals({ totals }: { readonly totals: FundsView['totals'] }) {
  const t = useT();
  const locale = useLocale();
  return (
    <section className="outcome-section" aria-labelledby="funds-totals">
      <h3 id="funds-totals">{t('outcome.release.totals')}</h3>
      {totals.length === 0 ? (
        <p className="quiet">{t('outcome.release.none')}</p>
      ) : (
        <ul className="outcome-totals">
          {totals.map((total) => (
            <li key={total.currency}>{formatMoney(total, locale)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function FundsReleases({ releases }: { readonly releases: FundsView['releases'] }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  return releases.map((release) => (
    <article key={release.id} className="outcome-claim">
      <div className="outcome-head">
        <h3>{release.lines.map((line) => formatMoney(line, locale)).join(' + ')}</h3>
        <time className="quiet" dateTime={release.releasedOn}>
          {formatDay(`${release.releasedOn}T12:00:00Z`, locale, 'UTC')}
        </time>
      </div>
      <dl className="outcome-facts">
        <Fact label={t('outcome.recordedBy')}>
          {`${release.recordedBy} · ${formatInstant(release.recordedAt, locale, zone)}`}
        </Fact>
        {release.note ? <Fact label={t('outcome.field.note')}>{release.note}</Fact> : null}
        <Fact label={t('outcome.field.evidence')}>
          <ProofFiles files={release.evidence} />
        </Fact>
      </dl>
    </article>
  ));
}

export function FundsRequests({ requests }: { readonly requests: FundsView['requests'] }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  return requests.map((request) => (
    <article key={request.id} className="outcome-claim">
      <div className="outcome-head">
        <h3>{t('outcome.request.one')}</h3>
        <span className="quiet">{t(`vocab.channel.${request.channel}`)}</span>
      </div>
      <dl className="outcome-facts">
        <Fact label={t('outcome.filedBy')}>
          {`${request.filedBy} · ${formatInstant(request.filedAt, locale, zone)}`}
        </Fact>
        <Fact label={t('outcome.nextContact')}>{formatInstant(request.nextContactAt, locale, zone)}</Fact>
        <Fact label={t('outcome.field.requestText')}>{request.text}</Fact>
        {request.evidence.length > 0 ? (
          <Fact label={t('outcome.field.attachments')}>
            <ProofFiles files={request.evidence} />
          </Fact>
        ) : null}
      </dl>
    </article>
  ));
}
