import type { CaseMoneyView, CaseView } from '@overturn/contracts/admin';

export interface MoneySectionProps {
  readonly current: CaseView;
  readonly money: CaseMoneyView;
}

export interface MoneyDialogProps extends MoneySectionProps {
  readonly onClose: () => void;
}
