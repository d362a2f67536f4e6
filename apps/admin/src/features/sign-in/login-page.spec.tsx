import { ApiProblem } from '@overturn/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ThemeProvider } from '../../app/theme/theme-provider';
import { api } from '../../shared/api';
import { startI18n } from '../../shared/i18n';
import { queryClient } from '../../shared/query-client';
import { aSession } from '../../testing/render-screen';
import { signInRoutes } from './routes';

const signIn = jest.spyOn(api, 'signIn');

function openLogin(path: string) {
  startI18n('zh-CN');
  const root = createRootRoute();
  const router = createRouter({
    routeTree: root.addChildren([...signInRoutes(root)]),
    history: createMemoryHistory({ initialEntries: [path] }),
    defaultNotFoundComponent: () => null,
  });
  render(
    <QueryClientProvider client={queryClient}>
      <ThemeProvider>
        <RouterProvider router={router as never} />
      </ThemeProvider>
    </QueryClientProvider>,
  );
  return router;
}

async function enterCredentials() {
  const user = userEvent.setup();
  await user.click(await screen.findByLabelText('邮箱'));
  await user.paste('lin@example.com');
  await user.click(screen.getByLabelText('密码'));
  await user.paste('correct horse');
  await user.click(screen.getByRole('button', { name: '登录' }));
  return user;
}

afterEach(() => {
  signIn.mockReset();
  queryClient.clear();
});

describe('signing in', () => {
  it('goes back to the page that asked for it', async () => {
    signIn.mockResolvedValue(aSession());
    const router = openLogin('/login?returnTo=%2Fclients%3Fq%3D1');
    await enterCredentials();
    await screen.findByText(
      (_, element) => element === document.body && router.state.location.href === '/clients?q=1',
    );
    expect(signIn).toHaveBeenCalledWith({ body: { email: 'lin@example.com', password: 'correct horse' } });
  });

  it('says why it was refused and keeps what was typed', async () => {
    signIn.mockRejectedValue(new ApiProblem('IDENTITY.SIGN_IN_REFUSED', 401));
    openLogin('/login');
    await enterCredentials();
    expect(await screen.findByRole('alert')).toHaveTextContent('邮箱或密码不正确');
    expect(screen.getByLabelText('密码')).toHaveValue('correct horse');
  });

  it('asks for a one-time code where one is set up, and sends it with the password', async () => {
    signIn.mockRejectedValueOnce(new ApiProblem('IDENTITY.TOTP_REQUIRED', 401)).mockResolvedValue(aSession());
    openLogin('/login');
    const user = await enterCredentials();
    await user.click(await screen.findByLabelText('验证码'));
    await user.paste('123456');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '验证并登录' }));
    expect(signIn).toHaveBeenLastCalledWith({
      body: { email: 'lin@example.com', password: 'correct horse', totp: '123456' },
    });
  });
});
