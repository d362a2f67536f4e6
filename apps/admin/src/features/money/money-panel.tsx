import { useQuery } from '@tanstack/react-query';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { Loaded } from '../../shared/components/loaded';
import { moneyQuery } from './api/money.queries';
import { CalculationSection } from './components/calculation-section';
import { DepositSection } from './components/deposit-section';
import { ExpensesSection } from './components/expenses-section';
import { ClosingSection } from './components/closing-section';
import { GuaranteeSection } from './components/guarantee-section';
import { InvoicesSection } from './components/invoices-section';
import { LetterSection } from './components/letter-section';
import { PayoutsSection } from './components/payouts-section';
import { useNamedPaper } from './named-paper';
import './money.css';

/** The money of a case, in the order in which it comes about: agreed, verified, calculated, invoiced. */
export function MoneyPanel({ current }: CasePanelProps) {
  const query = useQuery(moneyQuery(current.id));
  useNamedPaper(query.isSuccess);
  return (
    <Loaded query={query}>
      {(money) => (
        <div className="money">
          <LetterSection current={current} money={money} />
          <PayoutsSection current={current} money={money} />
          <ExpensesSection current={current} money={money} />
          <CalculationSection current={current} money={money} />
          <InvoicesSection current={current} money={money} />
          <DepositSection current={current} money={money} />
          <GuaranteeSection current={current} money={money} />
          <ClosingSection current={current} money={money} />
        </div>
      )}
    </Loaded>
  );
}
