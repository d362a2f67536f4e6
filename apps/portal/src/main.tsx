import './app/portal.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { askEarly } from './app/ask-early';
import { router } from './app/router';
import { LanguageProvider } from './shared/language';
import { queryClient } from './shared/query-client';
import { loadProblemWords } from './shared/refusals/use-problem-text';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
askEarly(router, queryClient, location.pathname);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
// Before they are needed: when the network is gone there are no words to fetch.
const AFTER_THE_PAGE_MS = 5_000;
setTimeout(() => void loadProblemWords().catch(() => undefined), AFTER_THE_PAGE_MS);
