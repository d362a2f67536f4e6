import { fireEvent, render, screen } from '@testing-library/react';
import { usePageKeys } from './use-page-keys';

function Page({ onNext, onNotices }: { readonly onNext: () => void; readonly onNotices: () => void }) {
  usePageKeys({ ArrowRight: onNext, n: onNotices });
  return <input aria-label="名称" />;
}

function page() {
  const pressed = { next: jest.fn(), n: jest.fn() };
  render(<Page onNext={pressed.next} onNotices={pressed.n} />);
  return pressed;
}

describe('the keys of a page', () => {
  it('are heard anywhere on it', () => {
    const { next } = page();
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    expect(next).toHaveBeenCalledTimes(1);
  });

  it('are silent in fields, while composing and with a modifier', () => {
    const { next } = page();
    fireEvent.keyDown(screen.getByLabelText('名称'), { key: 'ArrowRight' });
    fireEvent.keyDown(document.body, { key: 'ArrowRight', isComposing: true });
    fireEvent.keyDown(document.body, { key: 'ArrowRight', altKey: true });
    expect(next).not.toHaveBeenCalled();
  });

  it('leave the second key of a pair to the pair', () => {
    const { n } = page();
    fireEvent.keyDown(document.body, { key: 'g' });
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(n).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(n).toHaveBeenCalledTimes(1);
  });

  it('are silent when the shortcuts are switched off', () => {
    const { next } = page();
    localStorage.setItem('overturn.shortcuts', 'off');
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    localStorage.removeItem('overturn.shortcuts');
    expect(next).not.toHaveBeenCalled();
  });
});
