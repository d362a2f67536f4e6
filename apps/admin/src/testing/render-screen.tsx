import type { SessionView } from '@overturn/contracts/admin';
import { PERMISSIONS } from '@overturn/kernel/vocabulary';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ThemeProvider } from '../app/theme/theme-provider';
import { startI18n } from '../shared/i18n';
import { sessionQuery } from '../shared/session';

const ID = '018f0000-0000-7000-8000-000000000001';

/** An owner in Beijing, with the clock at the browser's time. */
export const aSession = (changes: Partial<SessionView> = {}): SessionView => ({
  person: {
    id: ID,
    name: '林悦',
    email: 'lin@example.com',
    locale: 'zh-CN',
    zone: 'Asia/Shanghai',
    hasTotp: false,
    quietFrom: '22:00',
    quietTo: '08:00',
    wantsDigest: true,
  },
  staff: { id: ID, roles: ['owner'], permissions: [...PERMISSIONS] },
  firm: { id: ID, name: '启明申诉' },
  firms: [{ id: ID, name: '启明申诉' }],
  csrfToken: 'csrf-token',
  clock: { now: '2026-11-23T00:00:00.000Z', offsetSeconds: 0, canAdvance: false },
  ...changes,
});

interface Options {
  readonly session?: SessionView;
  readonly locale?: 'zh-CN' | 'en';
  readonly path?: string;
}

/** Renders a screen as the app does, at an address, for a signed-in person. */
export function renderScreen(
  screen: ReactNode,
  { session = aSession(), locale = 'zh-CN', path = '/' }: Options = {},
) {
  startI18n(locale);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } });
  client.setQueryData(sessionQuery.queryKey, session);
  const root = createRootRoute();
  const any = createRoute({ getParentRoute: () => root, path: '$', component: () => screen });
  const router = createRouter({
    routeTree: root.addChildren([any]),
    history: createMemoryHistory({ initialEntries: [path] }),
  });
  const view = render(
    <QueryClientProvider client={client}>
      <ThemeProvider>
        <RouterProvider router={router as never} />
      </ThemeProvider>
    </QueryClientProvider>,
  );
  return { ...view, client, router };
}
