import { expect, test } from '@playwright/test';
import { awaitMail } from './support/mailbox';
import { signIn } from './support/staff';

const linkIn = (text: string): string => /https?:\/\/\S+#token=\S+/.exec(text)?.[0] ?? '';

test('a wrong password says no more than that the pair is wrong', async ({ page }) => {
  await page.goto('/login');
  await page.getByLabel('邮箱').fill('nobody@demo.overturn.example');
  await page.getByLabel('密码', { exact: true }).fill('not-the-password');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('邮箱')).toHaveValue('nobody@demo.overturn.example');
});

test('an owner invites a colleague, who joins by the mailed link and signs in', async ({ page, browser }) => {
  await signIn(page, 'owner@demo.overturn.example');
  await page.goto('/settings/staff');
  await page.getByRole('button', { name: /邀请/ }).first().click();
  const dialog = page.getByRole('dialog');
  const email = `new-${Date.now()}@demo.overturn.example`;
  await dialog.getByLabel('邮箱').fill(email);
  await dialog.getByLabel('姓名').fill('钱多多');
  await dialog.locator('.ant-select').first().click();
  await page.getByTitle('案件经理').last().click();
  await page.keyboard.press('Escape');
  await dialog.locator('button.ant-btn-primary').click();
  const mail = await awaitMail(email, '邀请');
  const guest = await (await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })).newPage();
  await guest.goto(linkIn(mail.text));
  await guest.getByLabel('姓名').fill('钱多多');
  await guest.locator('input[type=password]').first().fill('西湖-断桥-残雪-2026');
  await guest.locator('button[type=submit]').click();
  await guest.getByRole('link', { name: /登录/ }).click();
  await guest.getByLabel('邮箱').fill(email);
  await guest.getByLabel('密码', { exact: true }).fill('西湖-断桥-残雪-2026');
  await guest.getByRole('button', { name: '登录' }).click();
  await expect(guest.getByRole('heading', { level: 1, name: '案件' })).toBeVisible();
});

test('a forgotten password is set anew by the mailed link, once', async ({ page }) => {
  await page.goto('/login');
  await page.getByRole('link', { name: '忘记密码？' }).click();
  await page.getByLabel('邮箱').fill('auditor@demo.overturn.example');
  await page.locator('button[type=submit]').click();
  const mail = await awaitMail('auditor@demo.overturn.example', '密码');
  await page.goto(linkIn(mail.text));
  await page.locator('input[type=password]').first().fill('钱塘-观潮-八月-2026');
  await page.locator('button[type=submit]').click();
  await expect(page.getByText('新密码已生效').first()).toBeVisible();
});
