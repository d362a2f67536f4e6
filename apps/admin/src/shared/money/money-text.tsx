import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useLocale } from '../i18n';
import { formatMoney } from '../words/money';

/** Writes amounts in the reader's language. */
export function useMoney(): (currency: string, minor: string) => string {
  const locale = useLocale();
  return (currency, minor) => formatMoney({ currency, minor }, locale);
}

/** Leads to the money of a case, where everything is done. */
export const CaseMoneyLink = ({
  caseId,
  children,
}: {
  readonly caseId: string;
  readonly children: ReactNode;
}) => (
  <Link to="/cases/$caseId" params={{ caseId }} search={{ tab: 'money' }}>
    {children}
  </Link>
);
