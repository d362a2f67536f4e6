import { expect, test } from '@playwright/test';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import { awaitMail } from './support/mailbox';
import { caseIdIn, caseNow, done } from './support/office';
import { expectSoundPage } from './support/page-checks';
import { codeIn, linkIn, phone } from './support/phone';
import { fixture, signIn, unlike } from './support/staff';

test('a contact is invited, comes in by a code on the phone, and leaves every device', async ({
  page,
  browser,
}) => {
  const email = `kehu-${Date.now()}@seller.example`;
  await signIn(page, 'owner@demo.overturn.example');
  await pasteNotice(page, unlike(fixture('related-account.en.txt')));
  await openCaseForNewClient(page, '衢州来客家居有限公司', 'GuestHouse');
  const { client } = (await caseNow(page, caseIdIn(page.url()))) as { client: { id: string } };
  const clientId = client.id;
  await done(page, 'POST', `/clients/${clientId}/contacts`, { name: '林采购', email });
  await page.goto(`/clients/${clientId}`);
  await page.getByRole('button', { name: '邀请 林采购' }).last().click();
  await page.getByRole('button', { name: '发送邀请' }).click();
  await expect(page.getByText('邀请已发送')).toBeVisible();
  await expectSoundPage(page);

  const guest = await phone(browser);
  await guest.goto(linkIn((await awaitMail(email, '邀请')).text));
  await expect(guest.getByRole('heading', { level: 1 })).toContainText('邀请您');
  await expectSoundPage(guest);
  await guest.getByRole('button', { name: /发送验证码/ }).click();
  const first = codeIn((await awaitMail(email, '验证码')).subject);
  await guest.getByLabel('6 位验证码').fill(first);
  await expectSoundPage(guest);
  await guest.keyboard.press('Enter');
  await guest.waitForURL(/\/home/);
  await expectSoundPage(guest);
  await guest.locator('.case-card a').first().click();
  await expect(guest.getByRole('heading', { level: 2, name: /进度/ })).toBeVisible();
  await expect(guest.getByText('北京时间').first()).toBeVisible();
  await expectSoundPage(guest);

  await guest.getByRole('link', { name: '我的' }).click();
  await expect(guest.getByText('本机', { exact: true })).toBeVisible();
  await expectSoundPage(guest);
  await guest.getByRole('button', { name: 'English' }).click();
  await expect(guest.getByRole('heading', { level: 1, name: 'Me' })).toBeVisible();
  await guest.getByRole('button', { name: 'Sign out everywhere' }).click();
  await guest.waitForURL(/\/sign-in/);
  await guest.goto('/me');
  await guest.waitForURL(/\/sign-in\?to=/);
  await expectSoundPage(guest);
});
