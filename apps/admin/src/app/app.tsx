import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from '../shared/query-client';
import { CaseCardsContext } from '../shared/case-cards';
import { CaseTabsContext } from '../shared/case-tabs';
import { CASE_CARDS } from './case-cards';
import { CASE_TABS } from './case-tabs';
import { ThemeProvider } from './theme/theme-provider';
import { router } from './router';

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <ThemeProvider>
        <CaseTabsContext value={CASE_TABS}>
          <CaseCardsContext value={CASE_CARDS}>
            <RouterProvider router={router} />
          </CaseCardsContext>
        </CaseTabsContext>
      </ThemeProvider>
    </QueryClientProvider>
  );
}
