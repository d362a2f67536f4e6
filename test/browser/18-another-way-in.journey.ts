import { expect, test, type Page } from '@playwright/test';
import { awaitMail } from './support/mailbox';
import { done, send } from './support/office';
import { expectSoundPage } from './support/page-checks';
import { codeIn, enterByMail, phone as newPhone } from './support/phone';
import { fixture, signIn, unlike } from './support/staff';

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

test('an enquiry survives a closed page and a lost answer, and arrives once', async ({ page, browser }) => {
  await signIn(page, 'owner@demo.overturn.example');
  const { url } = (await send(page, 'GET', '/public-page')).body as { url: string };
  const company = `台州留痕${Date.now()}贸易有限公司`;
  const guest = await newPhone(browser);
  const readWith = (path: string) => guest.waitForResponse((answer) => answer.url().endsWith(path));
  await guest.goto(url);
  await guest.getByLabel('通知全文').fill(unlike(fixture('inauthentic.en.txt')));
  const reading = readWith('/readings');
  await guest.getByRole('button', { name: '看看我们读懂了什么' }).click();
  await reading;
  await guest.getByLabel('公司名称').fill(company);
  await guest.getByLabel('店铺名称').fill('LeaveTraces');
  await guest.getByLabel('姓名').fill('留经理');
  await guest.getByLabel('电话').fill('13800000000');
  await expect(guest.getByText('保存在这台设备上')).toBeVisible();
  await guest
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'notice.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Your account has been deactivated.'),
    });
  await expect(guest.getByText('已收到，文字已读出。')).toBeVisible();

  const again = readWith('/readings');
  await guest.reload();
  await again;
  await expect(guest.getByLabel('公司名称')).toHaveValue(company);
  await expect(guest.getByText('notice.txt')).toBeVisible();
  await expect(guest.getByRole('heading', { name: '我们读懂了' })).toBeVisible();
  await expectSoundPage(guest);
  await guest.screenshot({ path: 'test-results/portal/enquiry-kept.png', fullPage: true });

  for (const box of await guest.locator('fieldset.checks input').all()) await box.check();
  // The server takes it; the answer never arrives.
  const firstAnswers: string[] = [];
  await guest.route('**/intakes', async (route) => {
    firstAnswers.push(await (await route.fetch()).text());
    await route.abort('connectionreset');
  });
  await guest.getByRole('button', { name: '提交' }).click();
  await expect.poll(() => firstAnswers.length).toBe(1);
  await expect(guest.getByRole('alert')).toBeVisible();
  await guest.unroute('**/intakes');
  await guest.getByRole('button', { name: '提交' }).click();
  await expect(guest.locator('.reference')).toBeVisible();
  const { reference } = JSON.parse(firstAnswers[0] ?? '{}') as { reference?: string };
  await expect(guest.locator('.reference')).toContainText(reference ?? 'no first answer');
  expect(
    await guest.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('enquiry'))),
  ).toEqual([]);

  await guest.goto(url);
  await guest.getByLabel('公司名称').fill('写错了');
  await guest.getByRole('button', { name: '清除已填写的内容' }).click();
  await expect(guest.getByLabel('公司名称')).toHaveValue('');
  await guest.reload();
  await expect(guest.getByLabel('公司名称')).toHaveValue('');
});
