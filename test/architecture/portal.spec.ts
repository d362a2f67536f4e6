import { PORTAL_PAGES } from '../browser/support/portal-pages';
import { projectFiles, textOf } from './tree';

const CHINESE = /[\u4e00-\u9fff]/;
const TEXTS = /(^|[/-])texts\.ts$/;
/** Names of things in both languages, which are no sentences. */
const NAMES = new Set([
  'apps/portal/src/features/me/device-name.ts',
  'apps/portal/src/shared/market-name.ts',
]);

const screens = projectFiles('apps/portal/src').filter(
  (file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$/.test(file) && !TEXTS.test(file) && !NAMES.has(file),
);

/** Code without its comments. */
const codeOf = (file: string) => textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

describe('The client portal', () => {
  it('has every page of its router looked at in the browser, in both languages and by keyboard', () => {
    const routes = [...textOf('apps/portal/src/app/router.tsx').matchAll(/ path: '([^']+)'/g)].map(
      ([, path]) => path,
    );
    expect(routes.length).toBeGreaterThan(10);
    expect(PORTAL_PAGES.map(({ path }) => path).toSorted()).toEqual(routes.toSorted());
  });

  it('says nothing but by its texts, which a compiler holds complete in both languages', () => {
    const chinese = screens.filter((file) => CHINESE.test(codeOf(file).replaceAll(/'中文'|'：'/g, '')));
    expect(chinese).toEqual([]);
    const english = screens.flatMap((file) =>
      [
        ...codeOf(file).matchAll(
          /^\s*([A-Z][a-z]+(?: [a-z’']+)+[.?!]?)\s*$|(?:title|placeholder|aria-label|alt)="([^"]*[a-z][^"]*)"/gm,
        ),
      ].map(([, words, attribute]) => `${file}: ${words ?? attribute ?? ''}`),
    );
    expect(english).toEqual([]);
  });

  it('says in English what it says in Chinese, without a word of Chinese', async () => {
    const files = projectFiles('apps/portal/src').filter((file) => TEXTS.test(file));
    expect(files.length).toBeGreaterThan(10);
    const faults: string[] = [];
    for (const file of files)
      for (const texts of Object.values((await import(`../../${file}`)) as Record<string, unknown>)) {
        const { zh, en } = texts as { zh?: Record<string, unknown>; en?: Record<string, unknown> };
        if (!zh || !en) continue;
        for (const [key, text] of Object.entries(en)) {
          const chinese = zh[key];
          if (typeof text !== 'string' || typeof chinese !== 'string') continue;
          const isMissing = (text.trim() === '') !== (chinese.trim() === '');
          if (isMissing || CHINESE.test(text)) faults.push(`${file} ${key}: ${text}`);
        }
        expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted());
      }
    expect(faults).toEqual([]);
  });
});
