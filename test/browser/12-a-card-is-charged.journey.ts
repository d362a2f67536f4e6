import { expect, test } from '@playwright/test';
import { issueAssessment, payWith } from './support/assessment';
import { pasteNotice, openCaseForNewClient } from './support/intake';
import { caseIdIn, colleague, lookAtPart, openPart } from './support/office';
import { expectSoundPage } from './support/page-checks';
import { fixture, signIn, unlike } from './support/staff';

test('a saved card is charged under the client’s consent, and the books agree', async ({ browser, page }) => {
  test.setTimeout(180_000);
  await signIn(page);
  await pasteNotice(page, unlike(fixture('inauthentic.en.txt')));
  const caseId = caseIdIn(await openCaseForNewClient(page, `宁波刷卡${Date.now()}贸易有限公司`, 'Card Home'));
  const [finance, owner] = [await colleague(browser, 'finance'), await colleague(browser, 'owner')];
  await issueAssessment(page, finance, owner, caseId);

  await owner.goto('/settings/charges');
  await expectSoundPage(owner);
  const toggle = owner.getByRole('switch', { name: '允许扣款' });
  if ((await toggle.getAttribute('aria-checked')) === 'false') await toggle.click();
  if ((await owner.getByLabel('单笔上限').count()) === 0) {
    await owner.getByRole('button', { name: '增加一种货币' }).click();
    await owner.getByLabel('单笔上限').fill('10,000.00');
    await owner.getByLabel('24 小时上限').fill('90,000.00');
  }
  await owner.getByRole('button', { name: '保存' }).click();
  await expect(owner.getByText(/王芳 于 .* 设置/)).toBeVisible();

  await lookAtPart(finance, caseId, 'payments');
  await expect(finance.getByText('没有客户的扣款授权，不能扣款')).toBeVisible();
  await finance.getByRole('button', { name: '登记扣款授权并存卡' }).click();
  const dialog = finance.getByRole('dialog');
  await expect(dialog.getByText('每张账单至多扣款成功一次')).toBeVisible();
  await dialog.getByLabel('客户方签署人').fill('陈经理');
  await dialog.getByLabel('签署件存放处').fill('合同柜 3 号');
  await dialog.locator('.ant-modal-footer button.ant-btn-primary').click();
  const savingPage = finance.getByRole('link', { name: '打开存卡页' });
  await expect(savingPage).toBeVisible();
  const payer = await (await browser.newContext()).newPage();
  await payer.goto(String(await savingPage.getAttribute('href')));
  await payWith(payer, '4242424242424242');
  await expect(finance.getByText('visa 尾号 4242')).toBeVisible();

  await finance.getByRole('button', { name: /从尾号 4242 的卡扣款 ¥700.00/ }).click();
  await finance
    .getByRole('dialog')
    .getByRole('button', { name: /扣款 ¥700.00/ })
    .click();
  await expect(finance.getByText('已入账。')).toBeVisible();
  await expect(finance.getByText('没有待收的已开具账单')).toBeVisible();
  await lookAtPart(finance, caseId, 'payments');
  await finance.setViewportSize({ width: 375, height: 800 });
  await expectSoundPage(finance);
  await finance.setViewportSize({ width: 1280, height: 850 });
  await openPart(finance, caseId, 'money');
  await expect(finance.getByText('已付清')).toBeVisible();

  await finance.goto('/finance/reconciliation');
  await finance.getByRole('button', { name: '现在对账' }).click();
  await expect(finance.getByText('一致', { exact: true }).first()).toBeVisible();
  await expectSoundPage(finance);
});
