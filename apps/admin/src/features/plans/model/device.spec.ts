import { EMPTY_PLAN } from '@overturn/wording';
import { forgetOnDevice, fromDevice, keepOnDevice } from './device';

const key = { personId: 'p1', caseId: 'k1', round: 1 };
const unsaved = {
  kept: EMPTY_PLAN,
  wanted: { ...EMPTY_PLAN, opening: { zh: '未存', en: '', enOf: null } },
  conflicts: [],
};

describe('unsaved words on this device', () => {
  afterEach(() => localStorage.clear());

  it('are there again after the page was closed, for the same person, case and round', () => {
    expect(keepOnDevice(key, unsaved)).toBe(true);
    expect(fromDevice(key)?.wanted.opening.zh).toBe('未存');
    expect(fromDevice({ ...key, personId: 'p2' })).toBeNull();
    expect(fromDevice({ ...key, round: 2 })).toBeNull();
    forgetOnDevice(key);
    expect(fromDevice(key)).toBeNull();
  });

  it.each(['', '{', '{"kept":1}', 'null'])('are none where what is kept cannot be read: %s', (kept) => {
    localStorage.setItem('overturn.plan.p1.k1.1', kept);
    expect(fromDevice(key)).toBeNull();
  });

  it('are lost to a browser without room, which is told', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    expect(keepOnDevice(key, unsaved)).toBe(false);
    jest.restoreAllMocks();
  });
});
