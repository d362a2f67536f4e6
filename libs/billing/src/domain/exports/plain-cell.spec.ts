import { plainCell } from './plain-cell';

const PAYLOAD = 'cmd|/C calc!A0';
describe('A cell of an export', () => {
  it.each(['=', '+', '-', '@', '|', ';', '%', '＝', '＋', '－', '＠'])(
    'that begins with %s is no formula',
    (sign) => {
      for (const before of ['', ' ', '\t', '\r\n', '\u200b', '\ufeff', '\u00a0'])
        expect(plainCell(`${before}${sign}${PAYLOAD}`).startsWith("'")).toBe(true);
    },
  );

  it('that is a name stays as it is', () => {
    for (const text of ['深圳市星海科技有限公司', 'A-B Trading', '', '2026-0001', 'a=b'])
      expect(plainCell(text)).toBe(text);
  });
});
