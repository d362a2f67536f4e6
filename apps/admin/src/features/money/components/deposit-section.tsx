import { formatDay } from '@overturn/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { Pill } from '../../../shared/components/pill';
import { StackTable } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { paperAnchor, useMoney } from '../../../shared/money/money-text';
import { useCan } from '../../../shared/session';
import { typedOf } from '../../../shared/words/money';
import type { MoneySectionProps } from '../money-section.types';
import { DecisionButtons } from './decision-buttons';
import { SlipDialog } from './slip-dialog';

const TONE = { recorded: 'warning', confirmed: 'success', rejected: 'normal' } as const;

/** What the firm holds of the client's money: taken, applied when an invoice is issued, and given back. */
export function DepositSection({ current, money }: MoneySectionProps) {
  const t = useT();
  const write = useMoney();
  const can = useCan();
  const [open, setOpen] = useState<'take' | 'give' | null>(null);
  const letter = money.letters.find(({ state }) => state === 'accepted');
  const isUsed =
    money.depositReturns.length > 0 || money.payments.some(({ purpose }) => purpose === 'deposit');
  if (!letter || (!letter.content.deposit && !isUsed)) return null;
  const { currency } = letter;
  const isHeld = money.depositHeldMinor !== '0';
  const close = () => setOpen(null);
  const asked = letter.content.deposit?.amountMinor;
  return (
    <section aria-labelledby="money-deposit">
      <h3 id="money-deposit">{t('money.deposit.title')}</h3>
      <p className={isHeld ? '' : 'quiet'}>
        {isHeld
          ? t('money.deposit.held', { amount: write(currency, money.depositHeldMinor) })
          : t('money.deposit.none')}
        {asked && !isUsed ? ` ${t('money.deposit.agreed', { amount: write(currency, asked) })}` : ''}
      </p>
      <Returns current={current} money={money} />
      {can('invoice:write') ? (
        <div className="money-buttons">
          <Button onClick={() => setOpen('take')}>{t('money.deposit.take')}</Button>
          {isHeld ? <Button onClick={() => setOpen('give')}>{t('money.deposit.give')}</Button> : null}
        </div>
      ) : null}
      {open === 'take' ? (
        <SlipDialog
          caseId={current.id}
          currency={currency}
          title={t('money.deposit.take')}
          hint={t('money.deposit.takeHint')}
          dayLabel={t('money.payment.receivedOn')}
          {...(asked ? { amount: typedOf(asked, currency) } : {})}
          send={({ day: receivedOn, ...slip }) =>
            api.recordDeposit({ params: { caseId: current.id }, body: { ...slip, receivedOn } })
          }
          onClose={close}
        />
      ) : null}
      {open === 'give' ? (
        <SlipDialog
          caseId={current.id}
          currency={currency}
          title={t('money.deposit.give')}
          hint={t('money.deposit.giveHint')}
          dayLabel={t('money.deposit.paidOn')}
          amount={typedOf(money.depositHeldMinor, currency)}
          send={({ day: paidOn, ...slip }) =>
            api.recordDepositReturn({ params: { caseId: current.id }, body: { ...slip, paidOn } })
          }
          onClose={close}
        />
      ) : null}
    </section>
  );
}

function Returns({ current, money }: MoneySectionProps) {
  const t = useT();
  const locale = useLocale();
  const write = useMoney();
  const can = useCan();
  if (money.depositReturns.length === 0) return null;
  return (
    <StackTable
      caption={t('money.deposit.returns')}
      rows={money.depositReturns}
      rowKey={({ id }) => id}
      rowId={({ id }) => paperAnchor(id)}
      columns={[
        {
          key: 'day',
          title: t('money.deposit.paidOn'),
          cell: (one) => formatDay(`${one.paidOn}T12:00:00Z`, locale, 'UTC'),
          isTabular: true,
        },
        {
          key: 'amount',
          title: t('money.amount'),
          cell: (one) => write(one.currency, one.amountMinor),
          isTabular: true,
        },
        {
          key: 'how',
          title: t('money.payment.reference'),
          cell: (one) => `${t(`money.method.${one.method}`)} · ${one.reference}`,
        },
        {
          key: 'state',
          title: t('money.state'),
          cell: (one) => <Pill tone={TONE[one.state]}>{t(`money.paymentState.${one.state}`)}</Pill>,
        },
        {
          key: 'act',
          title: t('money.deposit.confirm'),
          isTitleHidden: true,
          cell: (one) =>
            one.state === 'recorded' && can('invoice:approve') ? (
              <DecisionButtons
                caseId={current.id}
                isOwn={one.isOwn}
                confirmText={t('money.deposit.confirm')}
                confirm={() =>
                  api.decideDepositReturn({ params: { returnId: one.id }, body: { decision: 'confirm' } })
                }
                reject={(reason) =>
                  api.decideDepositReturn({
                    params: { returnId: one.id },
                    body: { decision: 'reject', reason },
                  })
                }
              />
            ) : (
              (one.reason ?? one.decidedBy ?? '')
            ),
        },
      ]}
    />
  );
}
