import { LOCALES } from '@overturn/kernel';
import { stoppedChargeText } from './charge-mail-text';
import { renderMail } from './render-mail';

const facts = { firmName: '好又快', amount: 'CNY 8,000.00', isAsked: false, url: 'https://pay.example/1' };

describe('The mail about a charge that did not go through', () => {
  it.each(LOCALES)('says in %s that nothing was taken, what is open, and where to pay', (locale) => {
    for (const isAsked of [true, false]) {
      const { subject, text } = renderMail(stoppedChargeText({ ...facts, isAsked }, locale), locale);
      expect(subject).toContain('CNY 8,000.00');
      expect(text).toContain('https://pay.example/1');
      expect(text).toMatch(/没有扣|nothing was (taken|charged)/);
    }
  });
});
