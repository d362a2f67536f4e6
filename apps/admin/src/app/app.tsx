import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from '../shared/query-client';
import { CaseCardsContext } from '../shared/parts/case-cards';
import { CaseTabsContext } from '../shared/parts/case-tabs';
import { CASE_CARDS } from './parts/case-cards';
import { FinanceTabsContext } from '../shared/parts/finance-tabs';
import { ClientSectionsContext } from '../shared/parts/client-sections';
import { CASE_TABS } from './parts/case-tabs';
import { FINANCE_TABS } from './parts/finance-tabs';
import { CLIENT_SECTIONS } from './parts/client-sections';
import { ThemeProvider } from './theme/theme-provider';
import { router } from './router';

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <ThemeProvider>
        <CaseTabsContext value={CASE_TABS}>
          <CaseCardsContext value={CASE_CARDS}>
            <ClientSectionsContext value={CLIENT_SECTIONS}>
              <FinanceTabsContext value={FINANCE_TABS}>
                <RouterProvider router={router} />
              </FinanceTabsContext>
            </ClientSectionsContext>
          </CaseCardsContext>
        </CaseTabsContext>
      </ThemeProvider>
    </QueryClientProvider>
  );
}
