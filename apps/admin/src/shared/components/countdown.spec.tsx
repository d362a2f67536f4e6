import { screen } from '@testing-library/react';
import { renderScreen } from '../../testing/render-screen';
import { Countdown } from './countdown';

const now = Date.parse('2026-11-23T00:00:00Z');

describe('the countdown on the screen', () => {
  it('says the words and marks the urgency for its colour', async () => {
    renderScreen(<Countdown dueAt="2026-11-26T05:00:00Z" now={now} />);
    expect((await screen.findByText(/剩 3 天 5 小时/)).closest('[data-urgency]')).toHaveAttribute(
      'data-urgency',
      'normal',
    );
  });

  it('shows an overdue date in English too', async () => {
    renderScreen(<Countdown dueAt="2026-11-22T00:00:00Z" now={now} />, { locale: 'en' });
    expect(await screen.findByText(/Overdue by 1 d/)).toHaveAttribute('data-urgency', 'overdue');
  });
});
