import { expect, test } from '@playwright/test';
import { correct, openCaseForNewClient, pasteNotice } from './support/intake';
import { expectSoundPage } from './support/page-checks';
import { fixture, signIn, unlike } from './support/staff';

test.beforeEach(({ page }) => signIn(page));

test('a pasted English related-account notice becomes a case with its cause, documents and deadline', async ({
  page,
}) => {
  await pasteNotice(page, unlike(fixture('related-account.en.txt')));
  await expect(page.getByText('关联账户', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('多账户', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('关联账户恢复证明')).toBeVisible();
  await expectSoundPage(page);
  await openCaseForNewClient(page, '深圳港湾贸易有限公司', 'Harbor Lane Goods');
  await expect(page.getByText('停用', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('申诉期限').first()).toBeVisible();
  await expect(page.getByText('申请放款').first()).toBeVisible();
  await expect(page.getByText('立案').first()).toBeVisible();
  await expectSoundPage(page);
});

test('a pasted Chinese low-quality notice becomes a case that asks for invoices and a plan', async ({
  page,
}) => {
  await pasteNotice(page, unlike(fixture('product-condition.zh.txt')));
  await expect(page.getByText('低质量产品', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('发票').first()).toBeVisible();
  await expect(page.getByText('行动计划').first()).toBeVisible();
  // The text names no marketplace: the screen says that it is missing, and a person fills it in.
  await expect(page.getByRole('button', { name: '创建案件' })).toBeDisabled();
  await correct(page, '站点', '美国');
  await openCaseForNewClient(page, '义乌晚风家居有限公司', '晚风家居');
  await expect(page.getByText('申诉期限').first()).toBeVisible();
});

test('an uploaded inauthentic mail is checked for its sender and becomes a case', async ({ page }) => {
  await page.goto('/cases/new');
  const mail = fixture('inauthentic.genuine.eml').replace(
    /^Subject: /m,
    `X-Journey: ${Date.now()}\nSubject: `,
  );
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'notice.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) });
  await expect(page.getByRole('button', { name: '创建案件' })).toBeVisible();
  await expect(page.getByText('真实性存疑').first()).toBeVisible();
  await expect(page.getByText('发件人可信').first()).toBeVisible();
  await openCaseForNewClient(page, '杭州真品电子有限公司', 'TrueGoods');
  await expect(page.getByText('申诉期限').first()).toBeVisible();
});

test('the same notice again is said to be there, with a way to its case', async ({ page }) => {
  const notice = unlike(fixture('related-account.newer.en.txt'));
  await pasteNotice(page, notice);
  await correct(page, '站点', '美国');
  const address = await openCaseForNewClient(page, '厦门重复贸易有限公司', 'Twice');
  await page.goto('/cases/new');
  await page.locator('textarea').first().fill(notice);
  await page.getByRole('button', { name: /读取/ }).click();
  await expect(page.locator('textarea').first()).toHaveValue(notice);
  await page.getByRole('alert').getByRole('link', { name: /案件/ }).click();
  await expect(page).toHaveURL(address);
});

test('what the machine read wrong is corrected in place, and both values stay', async ({ page }) => {
  await pasteNotice(page, unlike('Hello, please look at your account. Something is different today.'));
  await expect(page.getByText('未识别').first()).toBeVisible();
  await correct(page, '通知种类', '关联账户');
  await expect(page.getByText('关联账户', { exact: true }).first()).toBeVisible();
});
