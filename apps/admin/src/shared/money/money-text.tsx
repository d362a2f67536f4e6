import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useLocale } from '../i18n';
import { formatMoney } from '../words/money';

/** Writes amounts in the reader's language. */
export function useMoney(): (currency: string, minor: string) => string {
  const locale = useLocale();
  return (currency, minor) => formatMoney({ currency, minor }, locale);
}

/** Where a paper of a case's money stands on its page. */
export const paperAnchor = (id: string): string => `paper-${id}`;

/** Leads to the money of a case, where everything is done; to one of its papers when it is named. */
export const CaseMoneyLink = ({
  caseId,
  paperId = null,
  children,
}: {
  readonly caseId: string;
  readonly paperId?: string | null;
  readonly children: ReactNode;
}) => (
  <Link
    to="/cases/$caseId"
    params={{ caseId }}
    search={{ tab: 'money' }}
    {...(paperId === null ? {} : { hash: paperAnchor(paperId) })}
  >
    {children}
  </Link>
);
