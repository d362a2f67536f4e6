import type { CaseView, OutcomeClaimView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Pill, type PillTone } from '../../../shared/components/pill';
import { useLocale, useT } from '../../../shared/i18n';
import { useCan, useSession } from '../../../shared/session';
import { useCodeText } from '../../../shared/words/known-text';
import { standingToJudge } from '../model/standing';
import { Fact } from './fact';
import { RefuteDialog, VerifyDialog } from './judge-dialogs';
import { ProofDialog } from './proof-dialog';
import { ProofFiles } from './proof-files';

const TONES: Readonly<Record<OutcomeClaimView['state'], PillTone>> = {
  claimed: 'warning',
  verified: 'success',
  refuted: 'normal',
};

interface ClaimCardProps {
  readonly current: CaseView;
  readonly claim: OutcomeClaimView;
}

/** One claim: what is said to be back, who says so, what proves it, and what the second person saw. */
export function ClaimCard({ current, claim }: ClaimCardProps) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const { zone } = useSession().person;
  const { asins, marketplaces } = claim.scope;
  return (
    <article className="outcome-claim">
      <div className="outcome-head">
        <h3>{t(`vocab.outcomeKind.${claim.kind}`)}</h3>
        <Pill tone={TONES[claim.state]}>{t(`vocab.outcomeState.${claim.state}`)}</Pill>
        <span className="quiet">{t('outcome.round', { round: claim.round })}</span>
      </div>
      <dl className="outcome-facts">
        {marketplaces.length > 0 ? (
          <Fact label={t('outcome.field.marketplaces')}>
            {marketplaces.map((code) => codeText('vocab.marketplace', code)).join(' · ')}
          </Fact>
        ) : null}
        {asins.length > 0 ? <Fact label={t('outcome.field.asins')}>{asins.join(' · ')}</Fact> : null}
        <Fact label={t('outcome.claimedBy')}>
          {`${claim.claimedBy.name} · ${formatInstant(claim.claimedAt, locale, zone)}`}
        </Fact>
        {claim.note ? <Fact label={t('outcome.field.note')}>{claim.note}</Fact> : null}
        <Fact label={t('outcome.field.evidence')}>
          <ProofFiles files={claim.evidence} />
        </Fact>
        {claim.judgement ? (
          <>
            <Fact label={t(`outcome.judgedBy.${claim.state === 'refuted' ? 'refuted' : 'verified'}`)}>
              {`${claim.judgement.by} · ${formatInstant(claim.judgement.at, locale, zone)}`}
            </Fact>
            {claim.judgement.checked.length > 0 ? (
              <Fact label={t('outcome.field.checked')}>
                {claim.judgement.checked.map((check) => t(`vocab.outcomeCheck.${check}`)).join(' · ')}
              </Fact>
            ) : null}
            <Fact label={t(claim.state === 'refuted' ? 'outcome.field.reason' : 'outcome.field.seen')}>
              {claim.judgement.text}
            </Fact>
          </>
        ) : null}
      </dl>
      {claim.state === 'claimed' ? <Judging current={current} claim={claim} /> : null}
    </article>
  );
}

/** What can be done with an open claim, and in words why not. */
function Judging({ current, claim }: ClaimCardProps) {
  const t = useT();
  const can = useCan();
  const { staff } = useSession();
  const [open, setOpen] = useState<'verify' | 'refute' | 'proof' | null>(null);
  const close = () => setOpen(null);
  const verify = standingToJudge('VerifyOutcome', current.allowedCommands, claim, staff.id);
  const refute = standingToJudge('RefuteOutcome', current.allowedCommands, claim, staff.id);
  return (
    <>
      <div className="outcome-buttons">
        {verify.may ? (
          <Button type="primary" onClick={() => setOpen('verify')}>
            {t('outcome.verify.title')}
          </Button>
        ) : null}
        {refute.may ? (
          <Button danger onClick={() => setOpen('refute')}>
            {t('outcome.refute.title')}
          </Button>
        ) : null}
        {can('outcome:claim') ? (
          <Button onClick={() => setOpen('proof')}>{t('outcome.proof.title')}</Button>
        ) : null}
      </div>
      {verify.may ? null : <p className="quiet">{t(`outcome.whyNot.${verify.why}`)}</p>}
      {open === 'verify' ? <VerifyDialog current={current} onClose={close} /> : null}
      {open === 'refute' ? <RefuteDialog current={current} onClose={close} /> : null}
      {open === 'proof' ? <ProofDialog current={current} claimId={claim.id} onClose={close} /> : null}
    </>
  );
}
