import { LOCALES } from '@overturn/kernel';
import { stoppedChargeText } from './charge-mail-text';
import { renderMail } from './render-mail';

const BRAND = { firmName: '好又快', colour: null, lines: [], hasLogo: false };
const facts = { firmName: '好又快', amount: 'CNY 8,000.00', isAsked: false, url: 'https://pay.example/1' };

describe('The mail about a charge that did not go through', () => {
  it.each(LOCALES)('says in %s that nothing was taken, what is open, and where to pay', (locale) => {
    for (const isAsked of [true, false]) {
      const words = stoppedChargeText({ ...facts, isAsked }, locale);
      const { subject, text } = renderMail(words, locale, BRAND);
      expect(subject).toContain('CNY 8,000.00');
      expect(text).toContain('https://pay.example/1');
      expect(text).toMatch(/没有扣|nothing was (taken|charged)/);
    }
  });
});
