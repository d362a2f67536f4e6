import { coolOffEnd, isCoolOffOver } from './cool-off';

describe('the cool-off', () => {
  const approved = new Date('2026-11-26T00:00:00Z');
  it('lasts 12 hours from the client’s approval, the end included', () => {
    expect(coolOffEnd(approved)).toEqual(new Date('2026-11-26T12:00:00Z'));
    expect(isCoolOffOver(approved, new Date('2026-11-26T11:59:59.999Z'))).toBe(false);
    expect(isCoolOffOver(approved, new Date('2026-11-26T12:00:00Z'))).toBe(true);
  });
  it('has not begun without an approval', () => {
    expect(isCoolOffOver(null, approved)).toBe(false);
  });
});
