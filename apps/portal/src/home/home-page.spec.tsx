import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LocaleProvider } from '../shared/i18n';
import { portalApi } from '../shared/api';
import { HomePage } from './home-page';

const getPortalHome = jest.spyOn(portalApi, 'getPortalHome');

const open = () =>
  render(
    <LocaleProvider initial="zh-CN">
      <HomePage />
    </LocaleProvider>,
  );

describe('the portal’s first page', () => {
  it('tells a seller what not to do, and how to get in', async () => {
    getPortalHome.mockResolvedValue({ productName: '启明', now: '2026-11-23T00:00:00Z' });
    open();
    expect(await screen.findByText('启明')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('先别慌');
    for (const name of ['不要开新账户', '不要天天给亚马逊写信', '不要伪造或修改文件']) {
      expect(screen.getByRole('heading', { name })).toBeInTheDocument();
    }
  });

  it('changes language, and says so to the browser', async () => {
    getPortalHome.mockResolvedValue({ productName: 'Overturn', now: '2026-11-23T00:00:00Z' });
    open();
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Take a breath');
    expect(document.documentElement.lang).toBe('en');
  });

  it('can be read when the server cannot be reached, and tries again on request', async () => {
    getPortalHome.mockRejectedValueOnce(new Error('down'));
    open();
    expect(await screen.findByText(/连接不上服务器/)).toBeInTheDocument();
    getPortalHome.mockResolvedValue({ productName: '又好了', now: '2026-11-23T00:00:00Z' });
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText('又好了')).toBeInTheDocument();
    expect(screen.queryByText(/连接不上服务器/)).not.toBeInTheDocument();
  });
});
