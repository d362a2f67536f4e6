import { CAUSES, DECLARATION_CODES, EVIDENCE_KINDS, SUSPENSION_TYPES } from '@overturn/kernel';
import fc from 'fast-check';
import { DECLARATIONS, declarationBytes, triageOf, unsignedDeclarations, type TriageFacts } from '.';

const facts = (changes: Partial<TriageFacts> = {}): TriageFacts => ({
  suspensionType: 'deactivated',
  causes: ['low_quality'],
  attemptsBefore: null,
  forgedDocuments: null,
  hasOtherProvider: false,
  daysLeft: 60,
  evidenceKinds: ['mail'],
  ...changes,
});
const codes = (changes: Partial<TriageFacts>) => triageOf(facts(changes)).reasons.map(({ code }) => code);

describe('Triage', () => {
  it('advises to decline a banned account, and says why in both languages', () => {
    const banned = triageOf(facts({ suspensionType: 'banned' }));
    expect(banned.advice).toBe('decline');
    expect(banned.scores.win_chance).toBeLessThan(15);
    const [reason] = banned.reasons;
    expect([reason?.code, reason?.zh, reason?.en]).toEqual([
      'type_banned',
      expect.stringContaining('封禁'),
      expect.stringContaining('banned'),
    ]);
  });

  it('accepts a first appeal with invoices, and is careful after three attempts', () => {
    expect(triageOf(facts({ attemptsBefore: 0, evidenceKinds: ['invoice'] })).advice).toBe('accept');
    expect(triageOf(facts({ attemptsBefore: 3 })).advice).toBe('careful');
  });

  it('never advises to accept forged documents', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SUSPENSION_TYPES),
        fc.subarray([...CAUSES], { minLength: 1 }),
        fc.subarray([...EVIDENCE_KINDS]),
        (suspensionType, causes, evidenceKinds) =>
          triageOf(facts({ suspensionType, causes, evidenceKinds, forgedDocuments: 'yes' })).advice ===
          'decline',
      ),
    );
  });

  it('is the more urgent the fewer days are left', () => {
    const at = (daysLeft: number | null) => triageOf(facts({ daysLeft })).scores.urgency;
    expect([at(1), at(10), at(25), at(80)]).toEqual([at(1), at(10), at(25), at(80)].sort((a, b) => b - a));
    expect(at(2)).toBeGreaterThan(at(14));
    expect(codes({ daysLeft: null })).toContain('days_over');
  });

  it('stays between 0 and 100, is the same for the same facts, and gives a reason for every point', () => {
    const any = fc.record({
      suspensionType: fc.constantFrom(...SUSPENSION_TYPES),
      causes: fc.subarray([...CAUSES], { minLength: 1 }),
      attemptsBefore: fc.option(fc.nat(9)),
      forgedDocuments: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const, null),
      hasOtherProvider: fc.boolean(),
      daysLeft: fc.option(fc.nat(120)),
      evidenceKinds: fc.subarray([...EVIDENCE_KINDS]),
    });
    fc.assert(
      fc.property(any, (one) => {
        const { scores, reasons } = triageOf(one);
        for (const points of Object.values(scores)) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(100);
        }
        expect(triageOf(one)).toEqual({ ...triageOf(one), scores, reasons });
        for (const { zh, en } of reasons) {
          expect(zh).toMatch(/\p{Script=Han}/u);
          expect(en).not.toMatch(/\p{Script=Han}/u);
        }
      }),
    );
  });
});

describe('Declarations', () => {
  it('are one text per code, in both languages', () => {
    expect(DECLARATIONS.map(({ code }) => code)).toEqual([...DECLARATION_CODES]);
    for (const { zh, en } of DECLARATIONS) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(new Set(DECLARATIONS.map(declarationBytes)).size).toBe(DECLARATIONS.length);
  });

  it('are missing until each is signed in the version of today', () => {
    expect(unsignedDeclarations([])).toEqual([...DECLARATION_CODES]);
    const signed = DECLARATIONS.map(({ code, version }) => ({ code, textVersion: version }));
    expect(unsignedDeclarations(signed)).toEqual([]);
    const old = signed.map((one) => (one.code === 'no_bribery' ? { ...one, textVersion: 0 } : one));
    expect(unsignedDeclarations(old)).toEqual(['no_bribery']);
  });
});
