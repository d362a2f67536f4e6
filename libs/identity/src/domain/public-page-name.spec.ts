import { checkPageName } from './public-page-name';

const codeOf = (slug: string) => {
  const checked = checkPageName(slug);
  return checked.ok ? 'fine' : checked.error.code;
};

describe('The name of a public page', () => {
  it.each([
    ['haoyoukuai', 'fine'],
    ['hao-you-kuai-2', 'fine'],
    ['ab', 'IDENTITY.SLUG_WRONG'],
    ['a'.repeat(41), 'IDENTITY.SLUG_WRONG'],
    ['Hao', 'IDENTITY.SLUG_WRONG'],
    ['-hao', 'IDENTITY.SLUG_WRONG'],
    ['hao-', 'IDENTITY.SLUG_WRONG'],
    ['hao--kuai', 'IDENTITY.SLUG_WRONG'],
    ['好又快', 'IDENTITY.SLUG_WRONG'],
    ['amazon', 'IDENTITY.SLUG_RESERVED'],
    ['api', 'IDENTITY.SLUG_RESERVED'],
    ['f-0123456789', 'IDENTITY.SLUG_RESERVED'],
  ])('%s is %s', (slug, verdict) => {
    expect(codeOf(slug)).toBe(verdict);
  });
});
