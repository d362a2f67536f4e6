import { expect, test, type Page } from '@playwright/test';
import { pasteNotice, openCaseForNewClient } from './support/intake';
import { caseIdIn, colleague, done, lookAtPart, openPart, send } from './support/office';
import { expectSoundPage } from './support/page-checks';
import { fixture, signIn, unlike } from './support/staff';

const PLAN = {
  currency: 'CNY',
  success: [{ kind: 'fixed', amountMinor: '800000' }],
  fundsOnly: [],
  partial: { kind: 'whole' },
  marketplaceWeights: [],
  assessment: { amountMinor: '70000', isCredited: true },
  deposit: null,
  expenses: { arrangement: 'never', method: 'before_expenses', capMinor: null },
  guarantee: null,
  silence: null,
  withdrawal: null,
  isExclusive: false,
  maxRounds: null,
  exchange: null,
  tax: null,
};

const DECLARATIONS = {
  codes: ['no_new_account', 'truthful_documents', 'no_other_provider', 'no_bribery', 'accounts_disclosed'],
  signedBy: '陈经理',
  signedOn: '2024-11-20',
  disclosure: '无其他账户',
  evidenceId: null,
};

type Rows = readonly Readonly<Record<string, unknown>>[];
const versionOf = async (page: Page, caseId: string): Promise<unknown> =>
  (await send(page, 'GET', `/cases/${caseId}`)).body['version'];

/** A letter with an assessment fee is accepted, and the fee invoiced by three people. */
async function issueAssessment(manager: Page, finance: Page, owner: Page, caseId: string): Promise<void> {
  const offered = await done(manager, 'POST', `/cases/${caseId}/letters`, {
    version: await versionOf(manager, caseId),
    content: PLAN,
    from: null,
    conflictClearance: '已核对主体，无冲突',
  });
  const [letter] = offered['letters'] as Rows;
  await done(manager, 'POST', `/cases/${caseId}/declarations`, DECLARATIONS);
  await done(manager, 'POST', `/cases/${caseId}/letters/${String(letter?.['id'])}/acceptance`, {
    version: await versionOf(manager, caseId),
    hash: letter?.['hash'],
    acceptedBy: '陈经理',
  });
  const drafted = await done(finance, 'POST', `/cases/${caseId}/invoices`, {
    calculationId: null,
    dueInDays: 14,
  });
  const [invoice] = drafted['invoices'] as Rows;
  const address = `/invoices/${String(invoice?.['id'])}`;
  await done(owner, 'POST', `${address}/approve`, { version: invoice?.['version'] });
  await done(owner, 'POST', `${address}/issue`, { version: Number(invoice?.['version']) + 1 });
}

/** The client's own hands on the provider's page. */
async function payWith(page: Page, number: string): Promise<void> {
  await page.locator('input[name=number]').fill(number);
  await page.locator('button[value=card]').click();
}

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
