import { ApiProblem } from '@overturn/ui';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '../../../../shared/api';
import { renderScreen } from '../../../../testing/render-screen';
import { BulkDialog } from './bulk-dialog';

const startBulkJob = jest.spyOn(api, 'startBulkJob');
const previewBulkJob = jest.spyOn(api, 'previewBulkJob');
jest.spyOn(api, 'listStaff').mockResolvedValue({ items: [] });
jest.spyOn(api, 'listTags').mockResolvedValue({ items: ['加急'] });

const dialog = (onStarted = jest.fn()) =>
  renderScreen(
    <BulkDialog
      kind="tag"
      search={{ view: 'overdue' }}
      selection={{ kind: 'filter' }}
      onStarted={onStarted}
      onClose={jest.fn()}
    />,
  );

const addTag = async (tag: string) => {
  const field = await screen.findByRole('combobox', { name: '添加标签' });
  await userEvent.type(field, `${tag}{Enter}`);
};

describe('beginning a bulk job', () => {
  it('says how many cases it would be before it is begun', async () => {
    previewBulkJob.mockResolvedValue({ count: 1234, isTooMany: false });
    dialog();
    expect(await screen.findByText('将处理 1234 个案件')).toBeInTheDocument();
    expect(previewBulkJob).toHaveBeenCalledWith({ query: { view: 'overdue' } }, expect.anything());
    expect(screen.getByRole('button', { name: /开\s*始/ })).toBeDisabled();
  });

  it('keeps what was chosen when it is refused, and says why', async () => {
    previewBulkJob.mockResolvedValue({ count: 3, isTooMany: false });
    startBulkJob.mockRejectedValue(new ApiProblem('CASES.BULK_EMPTY', 422));
    const onStarted = jest.fn();
    dialog(onStarted);
    await addTag('等发票');
    await userEvent.click(screen.getByRole('button', { name: /开\s*始/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('没有符合条件的案件');
    expect(onStarted).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: /开\s*始/ }));
    expect(startBulkJob).toHaveBeenCalledTimes(2);
    expect(startBulkJob).toHaveBeenLastCalledWith({
      body: {
        action: { kind: 'tag', add: ['等发票'], remove: [] },
        target: { filter: { view: 'overdue' } },
      },
    });
  });

  it('asks to narrow the filter down when it finds too many', async () => {
    previewBulkJob.mockResolvedValue({ count: 5000, isTooMany: true });
    dialog();
    await addTag('加急');
    expect(await screen.findByText(/请先缩小筛选范围/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /开\s*始/ })).toBeDisabled();
  });
});
