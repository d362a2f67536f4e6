import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { EmptyState } from '../../shared/components/empty-state';
import { LinkedCases } from '../../shared/components/linked-cases';
import { Loaded } from '../../shared/components/loaded';
import { useT } from '../../shared/i18n';
import { outcomeQuery } from './api/outcome.queries';
import { ClaimCard } from './components/claim-card';
import { ClaimDialog } from './components/claim-dialog';
import { Guarantee } from './components/guarantee';
import { standingToClaim } from './model/standing';
import './outcome.css';

/** What came of the appeal: claims and their judgement, the guarantee, cases that belong to this one. */
export function OutcomePanel({ current }: CasePanelProps) {
  const t = useT();
  const query = useQuery(outcomeQuery(current.id));
  const [isClaiming, setClaiming] = useState(false);
  const standing = standingToClaim(current);
  return (
    <div className="outcome">
      {standing.may ? (
        <div className="outcome-buttons">
          <Button type="primary" onClick={() => setClaiming(true)}>
            {t('outcome.claim.title')}
          </Button>
        </div>
      ) : null}
      <Loaded query={query}>
        {({ claims }) =>
          claims.length === 0 ? (
            <EmptyState
              title={
                <>
                  {t('outcome.empty')}
                  {standing.may ? null : (
                    <span className="quiet"> {t(`outcome.claimNot.${standing.why}`)}</span>
                  )}
                </>
              }
            />
          ) : (
            claims.map((claim) => <ClaimCard key={claim.id} current={current} claim={claim} />)
          )
        }
      </Loaded>
      <Guarantee current={current} />
      {current.linkedCases.length > 0 ? (
        <section className="outcome-section" aria-labelledby="outcome-linked">
          <h3 id="outcome-linked">{t('shared.linked.title')}</h3>
          <LinkedCases linked={current.linkedCases} />
        </section>
      ) : null}
      {isClaiming ? <ClaimDialog current={current} onClose={() => setClaiming(false)} /> : null}
    </div>
  );
}
