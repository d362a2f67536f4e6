import type { InvoiceView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api';
import { useLocale, useT } from '../i18n';
import { useSession } from '../session';
import { formatMoney } from '../words/money';
import { useLevelName } from './use-level-name';

/** How an invoice was reminded of: when, at which level, of how much. Nothing is shown where nobody was. */
export function ReminderHistory({ invoice }: { readonly invoice: Pick<InvoiceView, 'id' | 'currency'> }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const levelName = useLevelName();
  const { data } = useQuery({
    queryKey: ['money', 'dunning', 'reminders', invoice.id],
    queryFn: ({ signal }) => api.listInvoiceReminders({ params: { invoiceId: invoice.id } }, signal),
  });
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <details className="quiet">
      <summary>{t('dunning.history', { count: items.length })}</summary>
      <ul className="money-lines">
        {items.map(({ days, openMinor, plannedAt }) => (
          <li key={days}>
            <span>
              {formatInstant(plannedAt, locale, zone)} · {levelName(days)}
            </span>
            <span className="tabular">
              {formatMoney({ currency: invoice.currency, minor: openMinor }, locale)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
