import type { CaseMoneyView } from '@overturn/contracts/admin';
import { formatDay } from '@overturn/ui';
import { Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { useToday } from '../../../shared/clock';
import { SavingDialog } from '../../../shared/dialogs/saving-dialog';
import { StackTable } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { useMoney } from '../../../shared/money/money-text';
import { useCan } from '../../../shared/session';
import { minorOf } from '../../../shared/words/money';
import { useMoneyChange } from '../api/money.queries';
import type { MoneySectionProps } from '../money-section.types';
import { AmountField } from '../../../shared/money/amount-field';

/** What was spent for the client; entries stay, a wrong one is taken back by another. */
export function ExpensesSection({ current, money }: MoneySectionProps) {
  const t = useT();
  const locale = useLocale();
  const write = useMoney();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const letter = money.letters.find(({ state }) => state === 'accepted');
  if (!letter) return null;
  return (
    <section aria-labelledby="money-expenses">
      <h3 id="money-expenses">{t('money.expense.title')}</h3>
      <p className="quiet">{t(`money.expense.${letter.content.expenses.arrangement}`)}</p>
      {money.expenses.length === 0 ? null : (
        <StackTable
          caption={t('money.expense.title')}
          rows={money.expenses}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'day',
              title: t('money.expense.spentOn'),
              cell: (one) => formatDay(`${one.spentOn}T12:00:00Z`, locale, 'UTC'),
              isTabular: true,
            },
            { key: 'what', title: t('money.expense.what'), cell: (one) => one.what },
            {
              key: 'amount',
              title: t('money.amount'),
              cell: (one) => write(one.currency, one.amountMinor),
              isTabular: true,
            },
            { key: 'by', title: t('money.expense.by'), cell: (one) => one.recordedBy },
          ]}
        />
      )}
      {can('invoice:write') ? (
        <div className="money-buttons">
          <Button onClick={() => setOpen(true)}>{t('money.expense.record')}</Button>
        </div>
      ) : null}
      {isOpen ? (
        <ExpenseDialog caseId={current.id} currency={letter.currency} onClose={() => setOpen(false)} />
      ) : null}
    </section>
  );
}

interface ExpenseDialogProps {
  readonly caseId: string;
  readonly currency: CaseMoneyView['letters'][number]['currency'];
  readonly onClose: () => void;
}

interface ExpenseInput {
  readonly spentOn: string;
  readonly amount: string;
  readonly what: string;
  readonly isTakenBack: boolean;
}

function ExpenseDialog({ caseId, currency, onClose }: ExpenseDialogProps) {
  const t = useT();
  const today = useToday();
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  const record = useMoneyChange(caseId, ({ amount, ...input }: ExpenseInput) =>
    api.recordExpense({
      params: { caseId },
      body: { ...input, currency, amountMinor: minorOf(amount, currency) ?? '' },
    }),
  );
  return (
    <SavingDialog
      title={t('money.expense.record')}
      hint={t('money.expense.hint')}
      initialValues={{
        isTakenBack: false,
        spentOn: today,
      }}
      change={record}
      onClose={onClose}
    >
      <AmountField name="amount" label={t('money.amount')} currency={currency} />
      <Form.Item name="what" label={t('money.expense.what')} rules={required}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="spentOn" label={t('money.expense.spentOn')} rules={required}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="isTakenBack" valuePropName="checked">
        <Checkbox>{t('money.expense.isTakenBack')}</Checkbox>
      </Form.Item>
    </SavingDialog>
  );
}
