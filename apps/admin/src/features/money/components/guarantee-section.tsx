import type { GuaranteeView } from '@overturn/contracts/admin';
import { GUARANTEE_VERDICTS, type GuaranteeVerdict } from '@overturn/kernel/vocabulary';
import { formatDay, formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { Loaded } from '../../../shared/components/loaded';
import { ReasonDialog } from '../../../shared/dialogs/reason-dialog';
import { useLocale, useT } from '../../../shared/i18n';
import { useCan, useSession } from '../../../shared/session';
import { formatMoney } from '../../../shared/words/money';
import { guaranteeQuery, useGuaranteeChange } from '../api/money.queries';
import type { MoneySectionProps } from '../money-section.types';
import { GuaranteeClaimCard } from './guarantee-claim-card';

type Suspension = GuaranteeView['suspensions'][number];

/** New suspensions inside or outside the guarantee, and what two people made of them; nothing while there is none. */
export function GuaranteeSection({ current }: MoneySectionProps) {
  const t = useT();
  const query = useQuery(guaranteeQuery(current.id));
  const [judging, setJudging] = useState<Suspension | null>(null);
  return (
    <Loaded query={query}>
      {({ suspensions, claims }) =>
        suspensions.length === 0 ? null : (
          <section aria-labelledby="money-guarantee">
            <h3 id="money-guarantee">{t('money.guarantee.title')}</h3>
            {suspensions.map((one) => (
              <SuspensionCard
                key={one.laterCaseId}
                suspension={one}
                isOpen={
                  !claims.some(
                    ({ laterCaseId, state }) => laterCaseId === one.laterCaseId && state !== 'refused',
                  )
                }
                onJudge={() => setJudging(one)}
              />
            ))}
            {claims.map((claim) => (
              <GuaranteeClaimCard key={claim.id} claim={claim} caseId={current.id} />
            ))}
            {judging ? (
              <JudgeDialog suspension={judging} caseId={current.id} onClose={() => setJudging(null)} />
            ) : null}
          </section>
        )
      }
    </Loaded>
  );
}

interface SuspensionCardProps {
  readonly suspension: Suspension;
  readonly isOpen: boolean;
  readonly onJudge: () => void;
}

function SuspensionCard({ suspension, isOpen, onJudge }: SuspensionCardProps) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const { zone } = useSession().person;
  const { guarantee, lastDay, currency, sharedCauses } = suspension;
  const day = lastDay === null ? '' : formatDay(`${lastDay}T12:00:00Z`, locale, 'UTC');
  return (
    <article className="money-card">
      <strong>
        {t('money.guarantee.suspended', {
          later: suspension.laterNumber,
          earlier: suspension.number,
          at: formatInstant(suspension.suspendedAt, locale, zone),
        })}
      </strong>
      <p className="quiet">
        {guarantee === null
          ? t('money.guarantee.none')
          : t(suspension.isInside ? 'money.guarantee.inside' : 'money.guarantee.outside', { day })}{' '}
        {guarantee === null
          ? ''
          : t(`money.guarantee.remedy.${guarantee.remedy}`, {
              share: (guarantee.sharePpm ?? 0) / 10_000,
              amount: formatMoney({ currency: currency ?? 'CNY', minor: suspension.amountMinor }, locale),
            })}
      </p>
      <p className="quiet">
        {sharedCauses.length === 0
          ? t('money.guarantee.notShared')
          : t('money.guarantee.shared', {
              causes: sharedCauses.map((cause) => t(`vocab.cause.${cause}`)).join(t('money.separator')),
            })}
      </p>
      {isOpen && suspension.isInside && can('invoice:write') ? (
        <Button onClick={onJudge}>{t('money.guarantee.judge')}</Button>
      ) : null}
    </article>
  );
}

interface JudgeDialogProps {
  readonly suspension: Suspension;
  readonly caseId: string;
  readonly onClose: () => void;
}

function JudgeDialog({ suspension, caseId, onClose }: JudgeDialogProps) {
  const t = useT();
  const judge = useGuaranteeChange(caseId, (body: { verdict: GuaranteeVerdict; reason: string }) =>
    api.judgeGuarantee({
      params: { caseId: suspension.caseId },
      body: { ...body, laterCaseId: suspension.laterCaseId },
    }),
  );
  const mayBeSame = suspension.sharedCauses.length > 0;
  return (
    <ReasonDialog<{ verdict: GuaranteeVerdict; reason: string }, unknown>
      title={t('money.guarantee.judge')}
      hint={t('money.guarantee.judgeHint')}
      label={t('money.guarantee.reason')}
      initialValues={{ verdict: mayBeSame ? 'same_cause' : 'another_cause' }}
      change={judge}
      onClose={onClose}
    >
      <Form.Item name="verdict" label={t('money.guarantee.verdict')}>
        <Radio.Group
          options={GUARANTEE_VERDICTS.map((value) => ({
            value,
            label: t(`money.guarantee.verdict.${value}`),
            disabled: value === 'same_cause' && !mayBeSame,
          }))}
        />
      </Form.Item>
    </ReasonDialog>
  );
}
