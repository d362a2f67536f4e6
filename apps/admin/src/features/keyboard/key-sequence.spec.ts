import { isFree, keySequence } from './key-sequence';

describe('keyboard shortcuts', () => {
  it('understand a pair of keys pressed one after the other', () => {
    const press = keySequence();
    expect(press('g', 0)).toBeNull();
    expect(press('k', 500)).toBe('calendar');
    press('g', 1000);
    expect(press('b', 1500)).toBe('board');
  });

  it('forget the first key after a moment', () => {
    const press = keySequence();
    press('g', 0);
    expect(press('c', 5000)).toBe('newCase');
  });

  it('ignore keys that mean nothing', () => {
    const press = keySequence();
    expect(press('x', 0)).toBeNull();
    press('g', 1);
    expect(press('x', 2)).toBeNull();
  });

  it('stay silent in inputs, while composing and with a modifier', () => {
    const input = document.createElement('input');
    const seen: boolean[] = [];
    const listen = (event: KeyboardEvent) => seen.push(isFree(event));
    document.body.append(input);
    document.addEventListener('keydown', listen);
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', isComposing: true, bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', ctrlKey: true, bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true }));
    document.removeEventListener('keydown', listen);
    input.remove();
    expect(seen).toEqual([false, false, false, true]);
  });
});
