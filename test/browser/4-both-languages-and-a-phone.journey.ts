import { expect, test, type Page } from '@playwright/test';
import { expectSoundPage } from './support/page-checks';
import { signIn, speak } from './support/staff';

const PAGES = [
  '/cases',
  '/cases?view=overdue',
  '/cases/new',
  '/cases/board',
  '/calendar',
  '/tasks',
  '/reviews',
  '/notices',
  '/answers',
  '/intakes',
  '/clients',
  '/clients/new',
  '/linkage',
  '/library',
  '/deadline-proposals',
  '/jobs',
  '/notifications',
  '/profile',
  '/finance',
  '/finance/receivables',
  '/finance/overdue',
  '/finance/invoices',
  '/finance/transfers',
  '/finance/fapiao',
  '/finance/bank',
  '/finance/commissions',
  '/finance/rates',
  '/finance/ledger',
  '/finance/forecast',
  '/finance/reconciliation',
  '/finance/exports',
  '/settings/playbooks',
  '/settings/plan-checks',
  '/settings/policies',
  '/settings/fee-plans',
  '/settings/dunning',
  '/settings/letterhead',
  '/settings/transfers',
  '/settings/deadline-rules',
  '/settings/calendars',
  '/settings/charges',
  '/settings/staff',
  '/settings/roles',
  '/settings/robots',
  '/settings/privacy',
  '/settings/audit',
];
const SIZES = [
  { width: 1280, height: 850 },
  { width: 375, height: 740 },
] as const;

/** Looks at the page that is open, on a desk and on a phone. */
async function expectSoundInAllSizes(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expectSoundPage(page);
  }
}

for (const language of ['zh-CN', 'en'] as const)
  test(`every page is whole and accessible in ${language}, on a desk and on a phone`, async ({ page }) => {
    test.setTimeout(600_000);
    await signIn(page, 'owner@demo.overturn.example');
    await speak(page, language);
    for (const path of PAGES)
      await test.step(path, async () => {
        await page.goto(path);
        await expectSoundInAllSizes(page);
        if (language === 'en') {
          const chinese = await page.locator('main h1, main button, main label, main th').allInnerTexts();
          expect(
            chinese.filter((text) => /[\u4e00-\u9fff]/.test(text) && !/王芳|李娜|中文/.test(text)),
          ).toEqual([]);
        }
      });
    await page.setViewportSize(SIZES[0]);
    await page.goto('/cases');
    await page.getByText('2026-0001').first().click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    await expectSoundInAllSizes(page);
    await page.setViewportSize(SIZES[0]);
    await speak(page, 'zh-CN');
  });

test('the client portal’s first page is whole on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 });
  await page.goto(process.env['PORTAL_URL'] ?? 'http://localhost:4200');
  await expectSoundPage(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});
