import type { CasePaymentsView } from '@overturn/contracts/admin';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect } from 'react';
import { Loaded } from '../../shared/components/loaded';
import { useT } from '../../shared/i18n';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { CardsSection } from './cards-section';
import { OpenInvoices } from './open-invoices';
import { OperationList } from './operation-list';
import { caseMoneyQuery, casePaymentsQuery } from './payments.queries';
import { SurplusSection } from './surplus-section';
import './payments.css';

/** How a client pays through the provider: pages, a saved card, and what became of each attempt. */
export function PaymentsPanel({ current }: CasePanelProps) {
  const t = useT();
  const money = useQuery(caseMoneyQuery(current.id));
  const payments = useQuery(casePaymentsQuery(current.id));
  useFreshMoney(current.id, payments.data);
  return (
    <Loaded query={money}>
      {({ invoices, payments: received }) => (
        <Loaded query={payments}>
          {(known) => (
            <div className="payments">
              {known.isProviderOn ? null : <Alert type="info" showIcon title={t('payments.off')} />}
              <OpenInvoices caseId={current.id} invoices={invoices} payments={known} />
              <SurplusSection caseId={current.id} received={received} payments={known} />
              <CardsSection caseId={current.id} currency={currencyOf(invoices)} payments={known} />
              <OperationList caseId={current.id} invoices={invoices} operations={known.operations} />
            </div>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

const currencyOf = (invoices: readonly { readonly currency: string }[]) => invoices[0]?.currency ?? 'CNY';

/** An operation that ended may have settled an invoice: the invoices are asked for anew. */
function useFreshMoney(caseId: string, payments: CasePaymentsView | undefined): void {
  const client = useQueryClient();
  const ended = payments?.operations.filter(
    ({ state, isClosed }) => state === 'succeeded' && isClosed,
  ).length;
  useEffect(() => {
    void client.invalidateQueries({ queryKey: caseMoneyQuery(caseId).queryKey });
  }, [client, caseId, ended]);
}
