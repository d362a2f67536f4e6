import { ApiProblem } from '@overturn/ui';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../testing/render-screen';
import { ErrorState } from './error-state';

describe('what is shown where something failed', () => {
  it('says why, gives the trace id and tries again on request', async () => {
    const retry = jest.fn();
    renderScreen(
      <ErrorState problem={new ApiProblem('HTTP.BUSY', 503, {}, [], 'trace-42')} onRetry={retry} />,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('服务器正忙');
    expect(screen.getByText('trace-42')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('shows the code of a refusal that has no text', async () => {
    renderScreen(<ErrorState problem={new ApiProblem('NEW.CODE', 409, {}, [], 'trace-43')} />, {
      locale: 'en',
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Error code NEW.CODE, trace id trace-43');
  });
});
