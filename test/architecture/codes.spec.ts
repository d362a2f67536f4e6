import { STATUS_OF_CODE } from '../../apps/api/src/http/refusals/status-of-code';
import { FIELD_TEXTS } from '../../libs/ui/src/errors/fields/field-texts';
import { PROBLEM_TEXTS } from '../../libs/ui/src/errors/problem-texts';
import { WARNING_CODES } from '../../libs/notices/src/domain/notice-reading';
import { projectFiles, textOf } from './tree';

/** Codes that only a screen knows: the server cannot be reached, or the screen itself broke. */
const OF_SCREENS = ['NETWORK.UNREACHABLE', 'SCREEN.FAILED'];
const CODE =
  /'((?:HTTP|PLATFORM|KERNEL|IDENTITY|CLIENTS|NOTICES|EVIDENCE|PLANS|CASES|LIBRARY|BILLING|PAYMENTS|COMMISSIONS|FAPIAO|DUNNING|TRANSFERS|PREVENTION|ROBOTS|MESSAGES|NOTIFICATIONS)\.[A-Z][A-Z_]+)'/g;

const sources = projectFiles().filter(
  (file) =>
    /^(apps\/(api|worker|cli)|libs\/(?!ui\/)[a-z]+)\/src\/.*\.ts$/.test(file) &&
    !/\.spec\.ts$|status-of-(money-)?code\.ts$|case\.errors\.ts$/.test(file),
);
/** What a reading remarks on is no refusal. */
const remarks = new Set<string>(WARNING_CODES);
const spoken = new Set(
  sources
    .flatMap((file) => [...textOf(file).matchAll(CODE)].map(([, code]) => code ?? ''))
    .filter((code) => !remarks.has(code)),
);
const explained: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ...FIELD_TEXTS,
  ...PROBLEM_TEXTS,
};

describe('Codes of refusals', () => {
  it('has an HTTP status for every code that the product can refuse with', () => {
    expect([...spoken].filter((code) => !Object.hasOwn(STATUS_OF_CODE, code))).toEqual([]);
  });

  it('has no status for a code that nothing says', () => {
    expect(Object.keys(STATUS_OF_CODE).filter((code) => !spoken.has(code))).toEqual([]);
  });

  it('explains every code in Chinese and in English', () => {
    expect(Object.keys(STATUS_OF_CODE).filter((code) => !explained[code]?.zh || !explained[code].en)).toEqual(
      [],
    );
  });

  it('explains no code that nothing says', () => {
    const known = new Set([...Object.keys(STATUS_OF_CODE), ...OF_SCREENS]);
    expect(Object.keys(PROBLEM_TEXTS).filter((code) => !known.has(code))).toEqual([]);
  });
});
