import { texts } from './texts';

const placesOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const entries = Object.entries(texts.zh);

describe('texts of the staff screens', () => {
  it('exist in both languages for every key', () => {
    expect(Object.keys(texts.en).sort()).toEqual(Object.keys(texts.zh).sort());
    expect(entries.length).toBeGreaterThan(300);
  });

  it('name the same parameters in both languages', () => {
    const different = entries.filter(
      ([key, zh]) => placesOf(zh).join() !== placesOf(texts.en[key] ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('are never empty, and English ones hold no Chinese', () => {
    const wrong = entries.filter(([key, zh]) => {
      const en = texts.en[key] ?? '';
      return !zh.trim() || !en.trim() || (/\p{Script=Han}/u.test(en) && key !== 'shell.switchLanguage');
    });
    expect(wrong).toEqual([]);
  });
});
