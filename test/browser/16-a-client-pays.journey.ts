import { expect, test } from '@playwright/test';
import { appeal, fileNow } from './support/appeal';
import { issueAssessment, payWith } from './support/assessment';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import { caseIdIn, openPart, reviewerFinanceAndOwner } from './support/office';
import { expectSoundPage } from './support/page-checks';
import { enterByMail, inviteToCase } from './support/phone';
import { fixture, signIn, unlike } from './support/staff';

test('a client pays on the phone, sees that it is paid, and reports that the account is back', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const mark = String(Date.now());
  const email = `fukuan-${mark}@seller.example`;
  await signIn(page);
  const { reviewer, finance, owner } = await reviewerFinanceAndOwner(browser);
  await pasteNotice(page, unlike(fixture('inauthentic.en.txt')));
  const caseId = caseIdIn(await openCaseForNewClient(page, `丽水付款${mark}玩具有限公司`, `Pay ${mark}`));
  await issueAssessment(page, finance, owner, caseId);
  await inviteToCase(owner, caseId, { name: `何芳${mark.slice(-5)}`, email });
  const guest = await enterByMail(browser, email);

  await test.step('pays the assessment on the provider’s page', async () => {
    await guest.getByRole('link', { name: /付款/ }).first().click();
    await expect(guest.getByText('¥700.00').first()).toBeVisible();
    await expectSoundPage(guest);
    await guest.getByRole('button', { name: '在线支付' }).click();
    const payPage = guest.getByRole('link', { name: '前往支付' });
    await expect(payPage).toBeVisible({ timeout: 30_000 });
    await payPage.click();
    await payWith(guest, '4242424242424242');
    await guest.goto(`/cases/${caseId}/money`);
    await expect(async () => {
      await guest.reload();
      await expect(guest.getByText(/已付清/)).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await expect(guest.getByRole('button', { name: '在线支付' })).toHaveCount(0);
    await expectSoundPage(guest);
    await openPart(finance, caseId, 'money');
    await expect(finance.getByText('已付清', { exact: true })).toBeVisible();
  });

  await test.step('reports the outcome, which counts once somebody of the agency has verified it', async () => {
    await appeal(page, reviewer, caseId);
    await fileNow(page, reviewer, caseId);
    await guest.goto(`/cases/${caseId}/outcome`);
    await expect(guest.getByText('账户已恢复，可以正常销售')).toBeVisible();
    await guest.locator('input[type=file][multiple]').setInputFiles({
      name: '账户状况.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`账户状况 正常 ${mark}`),
    });
    await expect(guest.getByText('账户状况.txt').first()).toBeVisible();
    await expectSoundPage(guest);
    await guest.getByRole('button', { name: '提交报告' }).click();
    await expect(guest.getByText(/现在不需要报告结果/)).toBeVisible();
    await openPart(finance, caseId, 'outcome');
    await expect(finance.getByRole('button', { name: '核实结果' })).toBeVisible();
  });
});
