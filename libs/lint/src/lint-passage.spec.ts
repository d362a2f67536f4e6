import { lintPassage } from './lint-passage';

const ids = (part: 'action' | 'closing', language: 'zh' | 'en', body: string) =>
  lintPassage({ part, language, body }).map(({ ruleId }) => ruleId);

describe('A passage of the library', () => {
  it.each([
    ['closing', 'en', 'This is the buyer’s fault. We will take legal action.', 'tone'],
    ['action', 'zh', '我们会严格遵守亚马逊的所有政策。', 'specificity.generic'],
  ] as const)('is checked as the %s of a plan in %s', (part, language, body, found) => {
    expect(ids(part, language, body).some((id) => id.startsWith(found))).toBe(true);
  });

  it('may hold blanks, and is not asked for what only a whole plan has', () => {
    expect(ids('action', 'en', 'On {{date}} we removed {{asin}} and recalled {{quantity}} units.')).toEqual(
      [],
    );
  });

  it('is checked for the firm’s own phrases too', () => {
    const settings = {
      wordLimit: null,
      scoreThreshold: 60,
      rulesOff: [],
      phrases: [{ language: 'zh', phrase: '亲', severity: 'error', advice: '' } as const],
    };
    expect(lintPassage({ part: 'opening', language: 'zh', body: '亲，您好' }, settings)).toMatchObject([
      { severity: 'error', from: 0, to: 1 },
    ]);
  });
});
