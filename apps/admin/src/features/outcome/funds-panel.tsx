import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { Loaded } from '../../shared/components/loaded';
import { TwoClocks } from '../../shared/funds/two-clocks';
import { useT } from '../../shared/i18n';
import { fundsQuery } from './api/outcome.queries';
import { FundsReleases, FundsRequests, FundsTotals } from './components/funds-records';
import { FundsRequestDialog } from './components/funds-request-dialog';
import { ReleaseDialog } from './components/release-dialog';
import { standingInFunds } from './model/standing';
import './outcome.css';

/** The funds that Amazon keeps back: when they can be asked for, what was asked, what came back. */
export function FundsPanel({ current }: CasePanelProps) {
  const t = useT();
  const query = useQuery(fundsQuery(current.id));
  const [open, setOpen] = useState<'request' | 'release' | null>(null);
  const close = () => setOpen(null);
  const request = standingInFunds('FileFundsRequest', current);
  const release = standingInFunds('RecordFundsReleased', current);
  return (
    <div className="outcome">
      <TwoClocks current={current} />
      {current.status === 'funds_only' ? (
        <div className="outcome-buttons">
          <Button type="primary" disabled={!request.may} onClick={() => setOpen('request')}>
            {t('outcome.request.title')}
          </Button>
          <Button disabled={!release.may} onClick={() => setOpen('release')}>
            {t('outcome.release.title')}
          </Button>
        </div>
      ) : null}
      {current.status === 'reinstated' && release.may ? (
        <div className="outcome-buttons">
          <Button onClick={() => setOpen('release')}>{t('outcome.release.title')}</Button>
        </div>
      ) : null}
      {request.may || current.status === 'closed' ? null : (
        <p className="quiet">{t(`outcome.requestNot.${request.why}`)}</p>
      )}
      {release.may || release.why === 'status' ? null : (
        <p className="quiet">{t(`outcome.releaseNot.${release.why}`)}</p>
      )}
      <Loaded query={query}>
        {({ totals, releases, requests }) => (
          <>
            <FundsTotals totals={totals} />
            <FundsReleases releases={releases} />
            <FundsRequests requests={requests} />
          </>
        )}
      </Loaded>
      {open === 'request' ? <FundsRequestDialog current={current} onClose={close} /> : null}
      {open === 'release' ? <ReleaseDialog current={current} onClose={close} /> : null}
    </div>
  );
}
