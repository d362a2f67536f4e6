import { expect, test } from '@playwright/test';
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
];

for (const size of SIZES)
  for (const language of ['zh-CN', 'en'] as const)
    test(`every page is whole and accessible in ${language} at ${size.width} px`, async ({ page }) => {
      test.setTimeout(400_000);
      await signIn(page, 'owner@demo.overturn.example');
      await speak(page, language);
      await page.setViewportSize(size);
      for (const path of PAGES)
        await test.step(path, async () => {
          await page.goto(path);
          await expectSoundPage(page);
          if (language === 'en') {
            const chinese = await page.locator('main h1, main button, main label, main th').allInnerTexts();
            expect(
              chinese.filter((text) => /[\u4e00-\u9fff]/.test(text) && !/王芳|李娜|中文/.test(text)),
            ).toEqual([]);
          }
        });
      await page.goto('/cases');
      await page.getByText('2026-0001').first().click();
      await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
      await expectSoundPage(page);
      await page.setViewportSize({ width: 1280, height: 850 });
      await speak(page, 'zh-CN');
    });

test('the client portal’s first page is whole on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 });
  await page.goto(process.env['PORTAL_URL'] ?? 'http://localhost:4200');
  await expectSoundPage(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});
