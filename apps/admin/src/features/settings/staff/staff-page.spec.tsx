import { ApiProblem } from '@overturn/ui';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '../../../shared/api';
import { aSession, renderScreen } from '../../../testing/render-screen';
import { StaffPage } from './staff-page';

const listStaff = jest.spyOn(api, 'listStaff');
const listRoles = jest.spyOn(api, 'listRoles');

const OWNER = '018f0000-0000-7000-8000-0000000000a1';
const marcus = {
  id: '018f0000-0000-7000-8000-000000000002',
  name: 'Marcus Chen',
  email: 'marcus@example.com',
  roleIds: [OWNER],
  state: 'active' as const,
  hasTotp: false,
  joinedAt: null,
  languages: ['zh' as const],
  capacity: 20,
  version: 1,
};

beforeEach(() => {
  listStaff.mockResolvedValue({ items: [marcus] });
  listRoles.mockResolvedValue({
    items: [{ id: OWNER, code: 'owner', name: 'owner', permissions: [], version: 1 }],
  });
});

describe('the people of the firm', () => {
  it('are listed with their roles in the language of the reader', async () => {
    renderScreen(<StaffPage />, { locale: 'en' });
    const row = (await screen.findByText('Marcus Chen')).closest('tr');
    expect(row).not.toBeNull();
    expect(await within(row as HTMLElement).findByText('Owner')).toBeInTheDocument();
  });

  it('cannot be invited by someone who may only look', async () => {
    const session = aSession();
    renderScreen(<StaffPage />, {
      session: { ...session, staff: { ...session.staff, permissions: ['staff:read'] } },
    });
    await screen.findByText('Marcus Chen');
    expect(screen.queryByRole('button', { name: '邀请成员' })).not.toBeInTheDocument();
  });

  it('show a failure to load with a way to try again', async () => {
    listStaff.mockRejectedValue(new ApiProblem('HTTP.PERMISSION_NEEDED', 403));
    renderScreen(<StaffPage />);
    expect(await screen.findByRole('alert')).toHaveTextContent('你没有这个权限');
    listStaff.mockResolvedValue({ items: [marcus] });
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText('Marcus Chen')).toBeInTheDocument();
  });
});
