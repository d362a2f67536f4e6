import fc from 'fast-check';
import { rankAssignees, suggestedOf, type AssigneeCandidate } from './suggest-assignee';

const candidate = (staffId: string, change: Partial<AssigneeCandidate> = {}): AssigneeCandidate => ({
  staffId,
  roles: ['case_manager'],
  languages: ['zh', 'en'],
  capacity: 20,
  openCases: 5,
  ...change,
});
const WISH = { role: 'case_manager', languages: ['zh'] };
const suggestion = (candidates: readonly AssigneeCandidate[]) =>
  suggestedOf(rankAssignees(candidates, WISH))?.staffId ?? null;

describe('The suggested assignee', () => {
  it('is the least busy by open cases against capacity, not by open cases alone', () => {
    const busyWithRoom = candidate('a', { openCases: 12, capacity: 40 });
    const idleButSmall = candidate('b', { openCases: 4, capacity: 8 });
    expect(suggestion([idleButSmall, busyWithRoom])).toBe('a');
  });

  it('holds the role, speaks the languages and has room', () => {
    const ranked = rankAssignees(
      [
        candidate('writer', { roles: ['writer'], openCases: 0 }),
        candidate('english', { languages: ['en'], openCases: 0 }),
        candidate('full', { openCases: 20 }),
        candidate('fits', { openCases: 19 }),
      ],
      WISH,
    );
    expect(ranked.map(({ staffId, obstacle }) => [staffId, obstacle])).toEqual([
      ['fits', null],
      ['full', 'is_full'],
      ['english', 'lacks_language'],
      ['writer', 'lacks_role'],
    ]);
  });

  it('is nobody when nobody fits; somebody with a capacity of nothing takes nothing', () => {
    expect(suggestion([candidate('a', { capacity: 0, openCases: 0 })])).toBeNull();
    expect(suggestion([])).toBeNull();
  });
});

const someone = fc.record({
  staffId: fc.uuid(),
  roles: fc.subarray(['case_manager', 'writer', 'owner']),
  languages: fc.subarray(['zh', 'en', 'de']),
  capacity: fc.nat(50),
  openCases: fc.nat(60),
});
const people = fc.uniqueArray(someone, { selector: ({ staffId }) => staffId, maxLength: 12 });

describe('For any people', () => {
  it('the suggested one fits, and nobody else who fits is less busy', () => {
    fc.assert(
      fc.property(people, (all) => {
        const ranked = rankAssignees(all, WISH);
        const best = suggestedOf(ranked);
        const fitting = all.filter(
          (one) =>
            one.roles.includes('case_manager') &&
            one.languages.includes('zh') &&
            one.openCases < one.capacity,
        );
        expect(best === null).toBe(fitting.length === 0);
        if (!best) return;
        expect(fitting.map(({ staffId }) => staffId)).toContain(best.staffId);
        for (const other of fitting)
          expect(best.openCases * other.capacity).toBeLessThanOrEqual(other.openCases * best.capacity);
      }),
    );
  });

  it('the order of the list does not matter, and nobody is lost', () => {
    fc.assert(
      fc.property(people, (all) => {
        const ranked = rankAssignees(all, WISH);
        expect(rankAssignees([...all].reverse(), WISH)).toEqual(ranked);
        expect(ranked).toHaveLength(all.length);
      }),
    );
  });
});
