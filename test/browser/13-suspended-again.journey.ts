import { expect, test } from '@playwright/test';
import { appeal, fileNow } from './support/appeal';
import { agreeQuietly } from './support/engagement';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import {
  caseIdIn,
  inDialog,
  lookAtPart,
  openPart,
  passTime,
  reviewerFinanceAndOwner,
} from './support/office';
import { expectSoundPage } from './support/page-checks';
import { fixture, signIn, unlike } from './support/staff';
import { claimSuccess, invoiceFee, payByTransfer, verifySuccess } from './support/success';

const FEE = 800_000;
/** 30 days in which the same cause gives 40 % of the paid fee as a credit. */
const TERMS = {
  success: [{ kind: 'fixed', amountMinor: String(FEE) }],
  deposit: null,
  guarantee: { days: 30, remedy: 'credit', sharePpm: 400_000 },
};

test('a shop that is suspended again on day 20 of 30 for the same cause gets the signed credit', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  await signIn(page);
  const { reviewer, finance, owner } = await reviewerFinanceAndOwner(browser);
  const caseId = await test.step('a case is won, invoiced and paid', async () => {
    await pasteNotice(page, unlike(fixture('inauthentic.en.txt')));
    const id = caseIdIn(
      await openCaseForNewClient(page, `台州保障${Date.now()}塑料有限公司`, `Again ${Date.now()}`),
    );
    await agreeQuietly(page, id, 'fixed', TERMS);
    await appeal(page, reviewer, id);
    await fileNow(page, reviewer, id);
    await claimSuccess(page, id);
    await verifySuccess(finance, id);
    await invoiceFee(finance, owner, id);
    await payByTransfer(finance, owner, id, '8,000');
    return id;
  });

  await test.step('twenty days later the shop is suspended again', async () => {
    await passTime(page, /\+\s*1 天/, 20);
    await openPart(page, caseId, 'outcome');
    await page.getByRole('button', { name: '登记再次停用' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .locator('textarea')
      .first()
      .fill(unlike(fixture('inauthentic.en.txt')));
    await dialog.getByRole('button', { name: /读取/ }).click();
    await dialog.getByRole('button', { name: '新开关联案件' }).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step('finance finds the same cause, and the owner grants what was signed', async () => {
    await lookAtPart(finance, caseId, 'money');
    await expect(finance.getByText(/在保障期内/)).toBeVisible();
    await expect(finance.getByText(/已付成功费的 40 % 记为抵用额，今天是 ¥3,200\.00/)).toBeVisible();
    await inDialog(finance, '认定原因', (dialog) => dialog.getByLabel('理由').fill('同一供应商、同一商品'));
    await openPart(owner, caseId, 'money');
    await inDialog(owner, '同意', (dialog) => dialog.getByLabel('说明').fill('已核对'));
    await expect(owner.getByText('已生效', { exact: true })).toBeVisible();
    await expectSoundPage(owner);
    await expect(finance.getByRole('button', { name: '认定原因' })).toHaveCount(0);
  });

  await test.step('the closing statement and the ledger say it', async () => {
    await expect(owner.getByText('记入抵用额').first()).toBeVisible();
    await expect(owner.getByText('¥3,200.00').first()).toBeVisible();
    await owner.goto('/finance/ledger');
    await expect(owner.getByText('¥3,200.00').first()).toBeVisible();
    await owner.goto('/finance/receivables');
    await expect(owner.getByText(/不一致/)).toHaveCount(0);
  });
});
