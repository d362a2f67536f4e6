import { expect, test, type Browser, type Page } from '@playwright/test';
import { appeal, fileNow } from './support/appeal';
import { payWith } from './support/assessment';
import { acceptLetter, declareQuietly, offerLetter } from './support/engagement';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import { caseIdIn, lookAtPart, openPart, reviewerFinanceAndOwner } from './support/office';
import { expectSoundPage } from './support/page-checks';
import { fixture, signIn, unlike } from './support/staff';
import { claimSuccess, expectNothingToInvoice, invoiceFee, verifySuccess } from './support/success';

const FEE = '¥10,000.00';

async function chooseFixedFee(page: Page): Promise<void> {
  await page.getByLabel('收费方案').click();
  await page.locator('.ant-select-item-option', { hasText: '固定成功费' }).first().click();
}

/** The owner lets saved cards be charged, up to a bound for one charge and one for a day. */
async function allowCharges(owner: Page): Promise<void> {
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
}

/** The client’s consent is recorded, and the client saves a card on the provider’s page. */
async function saveCard(browser: Browser, finance: Page, caseId: string): Promise<void> {
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
}

test('the fee of a verified success is charged on a saved card, and the books agree', async ({
  browser,
  page,
}) => {
  test.setTimeout(300_000);
  await signIn(page);
  const { reviewer, finance, owner } = await reviewerFinanceAndOwner(browser);
  const caseId = await test.step('the engagement is accepted', async () => {
    await pasteNotice(page, unlike(fixture('inauthentic.en.txt')));
    const id = caseIdIn(await openCaseForNewClient(page, `宁波刷卡${Date.now()}贸易有限公司`, 'Card Home'));
    await offerLetter(page, id, () => chooseFixedFee(page));
    await declareQuietly(page, id);
    await acceptLetter(page, id);
    return id;
  });
  await test.step('the firm allows charges within bounds', () => allowCharges(owner));
  await test.step('the client consents and saves a card', () => saveCard(browser, finance, caseId));

  await test.step('an outcome that is only claimed is neither invoiced nor charged', async () => {
    await appeal(page, reviewer, caseId);
    await fileNow(page, reviewer, caseId);
    await claimSuccess(page, caseId);
    await expectNothingToInvoice(finance, caseId);
    await openPart(finance, caseId, 'payments');
    await expect(finance.getByText('没有待收的已开具账单')).toBeVisible();
    await expect(finance.getByRole('button', { name: /扣款 ¥/ })).toHaveCount(0);
  });

  await test.step('verified by a second person, calculated, approved by a third', async () => {
    await verifySuccess(finance, caseId);
    await invoiceFee(finance, owner, caseId);
  });

  await test.step('the card is charged once, and the provider’s message marks the invoice paid', async () => {
    await openPart(finance, caseId, 'payments');
    await finance.getByRole('button', { name: `从尾号 4242 的卡扣款 ${FEE}` }).click();
    await finance
      .getByRole('dialog')
      .getByRole('button', { name: `扣款 ${FEE}` })
      .click();
    await expect(finance.getByText('已入账。')).toBeVisible();
    await expect(finance.getByText('没有待收的已开具账单')).toBeVisible();
    await lookAtPart(finance, caseId, 'payments');
    await finance.setViewportSize({ width: 375, height: 800 });
    await expectSoundPage(finance);
    await finance.setViewportSize({ width: 1280, height: 850 });
    await openPart(finance, caseId, 'money');
    await expect(finance.getByText('已付清')).toBeVisible();
  });

  await test.step('ledger, aging and the provider’s own list agree', async () => {
    await finance.goto('/finance/ledger');
    await expect(finance.getByText(FEE).first()).toBeVisible();
    await finance.goto('/finance/receivables');
    await expect(finance.getByText('与总账应收账款一致').first()).toBeVisible();
    await expect(finance.getByText(/不一致/)).toHaveCount(0);
    await finance.goto('/finance/reconciliation');
    await finance.getByRole('button', { name: '现在对账' }).click();
    await expect(finance.getByText('一致', { exact: true }).first()).toBeVisible();
    await expectSoundPage(finance);
  });
});
