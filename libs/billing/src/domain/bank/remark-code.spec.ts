import { remarkCode } from './remark-code';

describe('The code of a transfer', () => {
  it.each([
    ['INV-2026-0042', '2026004275'],
    ['INV-2026-0043', '2026004372'],
    ['INV-2026-0001', '2026000104'],
    ['', ''],
  ])('of %s is %s', (number, code) => {
    expect(remarkCode(number)).toBe(code);
  });

  it('is no other invoice’s after one digit was mistyped or two were swapped', () => {
    const all = Array.from({ length: 2_000 }, (_, index) =>
      remarkCode(`INV-2026-${String(index).padStart(4, '0')}`),
    );
    const known = new Set(all);
    expect(known.size).toBe(2_000);
    for (const code of all.slice(0, 200))
      for (let at = 0; at < code.length; at++) {
        const other = `${code.slice(0, at)}${(Number(code[at]) + 1) % 10}${code.slice(at + 1)}`;
        expect(known.has(other)).toBe(false);
      }
  });
});
