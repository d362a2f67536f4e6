import { expect, test } from '@playwright/test';
import { acceptLetter, offerLetter } from './support/engagement';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import { caseIdIn } from './support/office';
import { fixture, signIn, unlike } from './support/staff';

test('a case goes from enquiry to investigating by staff forms, and its timeline tells it', async ({
  page,
}) => {
  await signIn(page);
  await pasteNotice(page, unlike(fixture('inauthentic.en.txt')));
  const caseId = caseIdIn(await openCaseForNewClient(page, '温州前程鞋业有限公司', 'Qiancheng'));
  await offerLetter(page, caseId);
  await expect(page.getByText('待签约', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: '打开“授权与声明”' }).click();
  await page.getByRole('button', { name: '登记签署' }).click();
  const signing = page.getByRole('dialog');
  await signing.getByLabel('客户方签署人').fill('陈经理');
  await signing.getByLabel('披露的账户').fill('无其他账户');
  await signing.locator('.ant-modal-footer button.ant-btn-primary').click();
  await expect(page.getByText('已全部签署', { exact: true })).toBeVisible();
  await acceptLetter(page, caseId);
  await expect(page.getByText('调查中', { exact: true }).first()).toBeVisible();
  await page.getByRole('tab', { name: '概况' }).click();
  await page.getByRole('tab', { name: '时间线' }).click();
  await page.getByPlaceholder(/写给同事的备注/).fill('等客户提供发票');
  await page.getByRole('button', { name: '添加备注' }).click();
  await expect(page.locator('.timeline, ol, ul').getByText('等客户提供发票')).toBeVisible();
});

test('filters live in the address: a reload shows the same rows and Back undoes the last filter', async ({
  page,
}) => {
  await signIn(page);
  await page.getByPlaceholder(/搜索案号/).fill('海蓝');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=/);
  await expect(page.getByText('2026-0001')).toBeVisible();
  await expect(page.getByText('2026-0002')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('2026-0001')).toBeVisible();
  await expect(page.getByText('2026-0002')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByText('2026-0002')).toBeVisible();
});

test('two people change one client: the second is told, and what they typed stays', async ({
  page,
  browser,
}) => {
  await signIn(page);
  await page.goto('/clients');
  await page.getByText('宁波启航进出口有限公司').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('宁波启航');
  const address = page.url();
  const other = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signIn(other, 'owner@demo.overturn.example');
  await other.goto(address);
  for (const one of [page, other]) await one.getByRole('button', { name: /编辑/ }).first().click();
  await other.getByLabel('备注').fill('先到的修改');
  await other.getByRole('button', { name: '保存' }).click();
  await expect(other.getByText('先到的修改')).toBeVisible();
  await page.getByLabel('备注').fill('后到的修改');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByLabel('备注')).toHaveValue('后到的修改');
});
