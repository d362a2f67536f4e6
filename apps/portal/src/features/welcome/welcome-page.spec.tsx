import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LanguageProvider } from '../../shared/language';
import { WelcomePage } from './welcome-page';

const NOW = '2026-11-23T10:00:00.000Z';
const answer = (status: number, body: unknown) =>
  Promise.resolve({ ok: status < 300, status, json: () => Promise.resolve(body) } as Response);

const fetching = jest.fn<Promise<Response>, [string, RequestInit]>();

beforeEach(() => {
  localStorage.setItem('overturn.locale', 'zh-CN');
  fetching.mockReset();
  fetching.mockImplementation(() => answer(200, { productName: 'Overturn', now: NOW }));
  Object.assign(globalThis, { fetch: fetching });
});

const show = () =>
  render(
    <LanguageProvider>
      <WelcomePage />
    </LanguageProvider>,
  );

describe('The first page of the client portal', () => {
  it('warns against opening another store and against made-up invoices', async () => {
    show();
    await screen.findByText(/服务正常/);
    const donts = screen.getByRole('region', { name: '等待期间，请不要' });
    expect(within(donts).getByText('另开新店铺')).toBeVisible();
    expect(within(donts).getByText('修改或编造发票、证件')).toBeVisible();
  });

  it('shows that the service runs, with its time in Beijing', async () => {
    show();
    expect(await screen.findByText(/北京时间 2026年11月23日 周一 18:00/)).toBeVisible();
    expect(fetching.mock.calls[0]?.[0]).toBe('/api/v1/public/portal');
  });

  it('says that the server cannot be reached, and asks again on request', async () => {
    fetching.mockImplementationOnce(() => Promise.reject(new TypeError('Failed to fetch')));
    show();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('连接不上服务器');
    await userEvent.click(within(alert).getByRole('button', { name: '重试' }));
    expect(await screen.findByText(/服务正常/)).toBeVisible();
  });

  it('switches to English without asking the server again, and declares it', async () => {
    show();
    await screen.findByText(/服务正常/);
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your store is suspended');
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Overturn client portal');
    expect(fetching).toHaveBeenCalledTimes(1);
  });

  it('opens the answer to a question', async () => {
    show();
    await screen.findByText(/服务正常/);
    await userEvent.click(screen.getByRole('button', { name: '能保证恢复吗？' }));
    expect(screen.getByText(/决定由亚马逊作出/)).toBeVisible();
  });
});
