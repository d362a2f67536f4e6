import { expect, test, type Page } from '@playwright/test';
import { awaitMail } from './support/mailbox';
import { done } from './support/office';
import { expectSoundPage } from './support/page-checks';
import { codeIn, enterByMail, phone as newPhone } from './support/phone';
import { signIn } from './support/staff';

/** A phone whose owner shows it their finger each time it asks. */
async function withFingerprint(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    credentials: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    /** Nobody’s finger is on it, or its owner’s again. */
    setOwner: (isUserVerified: boolean) =>
      session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  };
}

async function contact(page: Page) {
  const email = `kehu-${Date.now()}@seller.example`;
  const { id } = (await done(page, 'POST', '/clients', { nameZh: `绍兴海蓝${Date.now()}贸易有限公司` })) as {
    id: string;
  };
  const { contacts } = (await done(page, 'POST', `/clients/${id}/contacts`, { name: '林采购', email })) as {
    contacts: { id: string }[];
  };
  return { email, clientId: id, contactId: contacts[0]?.id ?? '' };
}

test('a passkey is added on the phone, lets its owner in without a code, and is removed with one', async ({
  page,
  browser,
}) => {
  await signIn(page, 'owner@demo.overturn.example');
  const { email, clientId, contactId } = await contact(page);
  await done(page, 'POST', `/clients/${clientId}/contacts/${contactId}/portal-invitation`, {
    rights: 'owner',
  });
  const guest = await enterByMail(browser, email);
  const phone = await withFingerprint(guest);
  await guest.getByRole('link', { name: '我的' }).click();
  await guest.getByRole('button', { name: '为这台设备添加通行密钥' }).click();
  await expect(guest.getByText('已添加。下次登录')).toBeVisible();
  expect(await phone.credentials()).toHaveLength(1);
  await expectSoundPage(guest);
  await guest.screenshot({ path: 'test-results/portal/passkeys.png', fullPage: true });
  expect((await awaitMail(email, '已添加通行密钥')).text).toContain('如果不是您本人操作');

  await guest.getByRole('button', { name: '为这台设备添加通行密钥' }).click();
  await expect(guest.getByText('这台设备已经有通行密钥')).toBeVisible();

  // Without its owner’s finger the phone opens nothing, and the page says what else there is.
  await phone.setOwner(false);
  await guest.getByRole('button', { name: '退出登录' }).click();
  await guest.waitForURL(/\/sign-in/);
  await guest.getByRole('button', { name: '用通行密钥登录' }).click();
  await expect(guest.getByText('没有登录：设备上的操作被取消或超时')).toBeVisible();
  await expectSoundPage(guest);
  await guest.screenshot({ path: 'test-results/portal/passkey-sign-in.png', fullPage: true });
  await phone.setOwner(true);
  await guest.getByRole('button', { name: '用通行密钥登录' }).click();
  await guest.waitForURL(/\/home/);

  await guest.getByRole('link', { name: '我的' }).click();
  await expect(guest.getByText(/最近使用/).first()).toBeVisible();
  await guest.getByRole('button', { name: /^移除：/ }).click();
  await guest.getByLabel('6 位验证码').fill(codeIn((await awaitMail(email, '通行密钥验证码')).subject));
  await expectSoundPage(guest);
  await guest.screenshot({ path: 'test-results/portal/passkey-remove.png', fullPage: true });
  await guest.keyboard.press('Enter');
  // This phone had come in by it: it is out.
  await guest.waitForURL(/\/sign-in/);
  await guest.getByRole('button', { name: '用通行密钥登录' }).click();
  await expect(guest.getByText('没能用通行密钥登录')).toBeVisible();
});

test('a client who sits beside staff scans the invitation’s code, which is shown once', async ({
  page,
  browser,
}) => {
  await signIn(page, 'owner@demo.overturn.example');
  const { email, clientId } = await contact(page);
  await page.goto(`/clients/${clientId}`);
  await page.getByRole('button', { name: '邀请 林采购' }).last().click();
  await page.getByRole('button', { name: '发送邀请' }).click();
  const dialog = page.getByRole('dialog', { name: '邀请已发送' });
  await expect(dialog.getByRole('img', { name: '林采购 的邀请二维码' })).toBeVisible();
  await expect(dialog.getByText('系统不保存链接')).toBeVisible();
  await expectSoundPage(page);
  await page.screenshot({ path: 'test-results/portal/invitation-code.png' });
  const link = (await dialog.locator('code').textContent()) ?? '';
  await dialog.getByRole('button', { name: '完成' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(link)).toHaveCount(0);

  const guest = await newPhone(browser);
  await guest.goto(link);
  await guest.getByRole('button', { name: /发送验证码/ }).click();
  await guest.getByLabel('6 位验证码').fill(codeIn((await awaitMail(email, '验证码')).subject));
  await guest.keyboard.press('Enter');
  await guest.waitForURL(/\/home/);
});
