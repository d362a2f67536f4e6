import type { CaseMoneyView } from '@overturn/contracts/admin';
import { formatDay } from '@overturn/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { SavingDialog } from '../../../shared/dialogs/saving-dialog';
import { Pill } from '../../../shared/components/pill';
import { StackTable } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { formatMoney, minorOf } from '../../../shared/words/money';
import { useMoneyChange } from '../api/money.queries';
import type { MoneyDialogProps, MoneySectionProps } from '../money-section.types';
import { AmountField } from '../../../shared/money/amount-field';

type Payout = CaseMoneyView['payouts'][number];

/** What Amazon released, and which of it a second person has verified. */
export function PayoutsSection({ current, money }: MoneySectionProps) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const [verifying, setVerifying] = useState<Payout | null>(null);
  if (money.payouts.length === 0) return null;
  const stateOf = (one: Payout) =>
    one.id === null
      ? 'money.payout.waiting'
      : one.isInvoiced
        ? 'money.payout.invoiced'
        : 'money.payout.verified';
  return (
    <section aria-labelledby="money-payouts">
      <h3 id="money-payouts">{t('money.payout.title')}</h3>
      <StackTable
        caption={t('money.payout.title')}
        rows={money.payouts}
        rowKey={(one) => `${one.releaseId} ${one.currency}`}
        columns={[
          {
            key: 'day',
            title: t('money.payout.day'),
            cell: (one) => formatDay(`${one.releasedOn}T12:00:00Z`, locale, 'UTC'),
            isTabular: true,
          },
          {
            key: 'amount',
            title: t('money.amount'),
            cell: (one) => formatMoney({ currency: one.currency, minor: one.releasedMinor }, locale),
            isTabular: true,
          },
          {
            key: 'kept',
            title: t('money.payout.keptBack'),
            cell: (one) =>
              one.keptBackMinor === null
                ? '–'
                : formatMoney({ currency: one.currency, minor: one.keptBackMinor }, locale),
            isTabular: true,
          },
          {
            key: 'state',
            title: t('money.state'),
            cell: (one) => <Pill tone={one.id === null ? 'warning' : 'success'}>{t(stateOf(one))}</Pill>,
          },
          {
            key: 'act',
            title: t('money.payout.verify'),
            isTitleHidden: true,
            cell: (one) =>
              one.id === null && can('outcome:verify') ? (
                <Button size="small" disabled={!one.isMineToVerify} onClick={() => setVerifying(one)}>
                  {t('money.payout.verify')}
                </Button>
              ) : (
                (one.verifiedBy ?? '')
              ),
          },
        ]}
      />
      {verifying ? (
        <VerifyDialog current={current} money={money} payout={verifying} onClose={() => setVerifying(null)} />
      ) : null}
    </section>
  );
}

function VerifyDialog({ current, payout, onClose }: MoneyDialogProps & { readonly payout: Payout }) {
  const t = useT();
  const locale = useLocale();
  const verify = useMoneyChange(current.id, ({ keptBack }: { keptBack: string }) =>
    api.verifyPayout({
      params: { caseId: current.id },
      body: {
        releaseId: payout.releaseId,
        currency: payout.currency as 'CNY',
        keptBackMinor: minorOf(keptBack, payout.currency) ?? '',
        note: '',
      },
    }),
  );
  return (
    <SavingDialog
      title={t('money.payout.verify')}
      hint={t('money.payout.verifyHint', {
        amount: formatMoney({ currency: payout.currency, minor: payout.releasedMinor }, locale),
        by: payout.recordedBy,
      })}
      initialValues={{ keptBack: '0' }}
      change={verify}
      fieldOfCode={{ 'BILLING.PAYOUT_AMOUNTS_WRONG': 'keptBack' }}
      onClose={onClose}
    >
      <AmountField name="keptBack" label={t('money.payout.keptBack')} currency={payout.currency} />
    </SavingDialog>
  );
}
