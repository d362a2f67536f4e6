import type { Invoice, WaitingPage } from '@overturn/billing';
import type { SignedIn } from '@overturn/identity';
import { presentInvoice } from './case-money.presenter';

type Names = Pick<WaitingPage, 'clients' | 'cases' | 'staff'>;

export const clientNameOf = (clients: Names['clients'], id: string) => ({
  zh: clients.get(id)?.nameZh ?? '',
  en: clients.get(id)?.nameEn ?? '',
});

export const namesOf = (
  { caseId, clientId }: { readonly caseId: string; readonly clientId: string },
  { clients, cases }: Pick<Names, 'clients' | 'cases'>,
) => ({ caseNumber: cases.get(caseId) ?? '', clientName: clientNameOf(clients, clientId) });

export const namedInvoice = (one: Invoice, today: string, me: SignedIn, names: Names) => ({
  ...presentInvoice(one, today, me.staffId, names.staff),
  ...namesOf(one, names),
});
