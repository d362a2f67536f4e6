import { approvalFault, stateOf } from './passage';

describe('A passage', () => {
  it.each([
    ['waits until a second person has looked', 1, null, null, 'waiting'],
    ['waits again once somebody has written another version', 2, 1, null, 'waiting'],
    ['is approved with its newest version', 2, 2, null, 'approved'],
    ['is retired whatever was approved', 2, 2, new Date(0), 'retired'],
  ] as const)('%s', (_what, newest, approved, retiredAt, state) => {
    expect(stateOf({ newest, approved, retiredAt })).toBe(state);
  });

  const sound = { isNewest: true, isRetired: false, errors: 0, isOwnWork: false, allowsOwnWork: false };
  it.each([
    ['whoever else has read the newest version', {}, null],
    ['who reads an older version', { isNewest: false }, 'LIBRARY.VERSION_CONFLICT'],
    ['a retired one', { isRetired: true }, 'LIBRARY.PASSAGE_RETIRED'],
    ['one that the checker blocks', { errors: 1 }, 'LIBRARY.PASSAGE_HAS_ERRORS'],
    ['who wrote it', { isOwnWork: true }, 'LIBRARY.APPROVED_BY_ANOTHER_PERSON'],
    ['who wrote it, in a firm of one person', { isOwnWork: true, allowsOwnWork: true }, null],
  ] as const)('is approved, or not, by %s', (_who, change, fault) => {
    expect(approvalFault({ ...sound, ...change })).toBe(fault);
  });
});
