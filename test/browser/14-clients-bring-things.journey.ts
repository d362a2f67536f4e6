import { expect, test, type Page } from '@playwright/test';
import { issueAssessment } from './support/assessment';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import { awaitMail } from './support/mailbox';
import { caseIdIn, colleague, openPart, send } from './support/office';
import { expectSoundPage } from './support/page-checks';
import { enterByMail, inviteToCase, phone } from './support/phone';
import { fixture, signIn, speak, unlike } from './support/staff';

const RECOGNISED_MS = 60_000;

/** A photo of a notice, as a phone takes it. */
async function photoOf(page: Page, text: string, blur = 0): Promise<Buffer> {
  await page.setContent(
    `<body style="width:340px;font:16px/1.5 sans-serif;filter:blur(${String(blur)}px)"><pre style="white-space:pre-wrap">${text}</pre>`,
  );
  return page.screenshot({ type: 'jpeg', quality: 70, fullPage: true });
}

/** Fills in what the page still asks for, with an e-mail to be answered at. */
async function fillIn(guest: Page, company: string, email: string): Promise<void> {
  await guest.getByText('账户被停用，不能销售').click();
  await guest.getByLabel('站点').selectOption('US');
  await guest.getByLabel('最接近的原因').selectOption('low_quality');
  await guest.getByLabel('公司名称').fill(company);
  await guest.getByLabel('店铺名称').fill('PhotoShop Home');
  await guest.getByLabel('姓名').fill('陈经理');
  await guest.getByLabel('邮箱').fill(email);
  for (const box of await guest
    .getByRole('group', { name: /请确认/ })
    .getByRole('checkbox')
    .all())
    await box.check();
}

test('a photo of a notice is read, a person compares it, and it is a case; one that is too blurred is declined', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const text = unlike(fixture('related-account.en.txt'));
  await signIn(page, 'owner@demo.overturn.example');
  const { url } = (await send(page, 'GET', '/public-page')).body as { url: string };
  const email = `paizhao-${Date.now()}@seller.example`;

  const third = await phone(browser);
  await third.goto(url);
  const guest = await phone(browser);
  const photo = await photoOf(guest, text);
  const blurred = await photoOf(guest, text, 6);
  await guest.goto(url);
  await expect(guest.getByRole('heading', { level: 1 })).toContainText('账号被封');
  // A line that breaks: the first part does not arrive, and "go on" sends it.
  let broken = 0;
  await guest.route('**/files/*/parts**', (route) => (broken++ < 6 ? route.abort() : route.continue()));
  await guest
    .getByTestId('files')
    .setInputFiles({ name: '通知照片.jpg', mimeType: 'image/jpeg', buffer: photo });
  await guest.getByRole('button', { name: '继续上传' }).click({ timeout: 40_000 });
  await expect(guest.getByText(/文字已识别（清晰度 \d+%）/)).toBeVisible({ timeout: RECOGNISED_MS });
  await expect(guest.getByLabel('通知全文')).toHaveValue(/related/);
  const understood = guest.getByRole('status').filter({ hasText: '我们读懂了' });
  await expect(understood.getByText('从照片读出')).toBeVisible();
  await expect(understood.getByText('我们的顾问对照照片确认后')).toBeVisible();
  await fillIn(guest, `丽水拍照${String(Date.now()).slice(-6)}贸易有限公司`, email);
  await expectSoundPage(guest);
  await guest.getByRole('button', { name: '提交' }).click();
  const lead = await guest.locator('.reference').textContent();
  const reference = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(lead ?? '')?.[0] ?? '';
  await expectSoundPage(guest);

  await page.goto('/intakes');
  const item = page.getByRole('listitem').filter({ hasText: reference });
  await expect(item).toBeVisible();
  await expect(item.getByText('通知文字是机器从照片读出的')).toBeVisible();
  await item.getByRole('button', { name: '查看并补全' }).click();
  await expect(item.getByRole('img', { name: '通知照片.jpg' })).toBeVisible();
  await expect(item.getByText(/文字由机器读出，清晰度 \d+%/)).toBeVisible();
  await expect(item.getByLabel('通知全文')).toHaveValue(/related/);
  await expectSoundPage(page);
  await item.getByLabel('通知全文').fill(text);
  await item.getByRole('button', { name: '转为案件' }).click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  await expect(page.getByText(`网上咨询 ${reference}`)).toBeVisible();
  await page.goto(`${page.url().split('?')[0] ?? ''}?tab=evidence`);
  await expect(page.getByText('通知照片.jpg').first()).toBeVisible();

  // The same page reads a mail at once, with its date.
  const other = await phone(browser);
  await other.goto(url);
  const mail = `From: Amazon <no-reply@amazon.com>\nSubject: Your account\nContent-Type: text/plain; charset=utf-8\n\n${unlike(fixture('inauthentic.en.txt'))}`;
  await other
    .getByTestId('files')
    .setInputFiles({ name: 'notice.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) });
  await expect(other.getByText('文字已读出')).toBeVisible();
  await expect(other.getByRole('heading', { name: '我们读懂了' })).toBeVisible();
  await other.getByRole('button', { name: 'English' }).click();
  await expect(other.getByText('its words were read')).toBeVisible();
  await expectSoundPage(other);

  // A second photo cannot be made out: it is declined, and its sender is told.
  await third
    .getByTestId('files')
    .setInputFiles({ name: '看不清.jpg', mimeType: 'image/jpeg', buffer: blurred });
  await expect(third.getByText('没有认出通知的文字')).toBeVisible({ timeout: RECOGNISED_MS });
  await expect(third.getByText('想马上知道截止日期？')).toBeVisible();
  await fillIn(third, `丽水模糊${String(Date.now()).slice(-6)}贸易有限公司`, email);
  await third.getByRole('button', { name: '提交' }).click();
  await third.getByRole('link', { name: '查看进度' }).click();
  await page.goto('/intakes');
  await speak(page, 'en');
  const unclear = page.getByRole('listitem').filter({ hasText: '丽水模糊' }).last();
  await unclear.getByRole('button', { name: 'Decline' }).click();
  await page.getByRole('dialog').getByLabel('What they are told').fill('照片看不清，请重新拍摄后再提交。');
  await expectSoundPage(page);
  await page.getByRole('dialog').locator('.ant-btn-primary').click();
  await expect(unclear).toHaveCount(0);
  await speak(page, 'zh-CN');
  expect((await awaitMail(email, '您的咨询')).text).toContain('照片看不清');
  await third.reload();
  await expect(third.getByRole('heading', { name: '这次没有受理' })).toBeVisible();
  await expectSoundPage(third);
});

test('a client transfers by the code of the invoice, two people find the money, and a won case gets its prevention plan', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const mark = String(Date.now());
  const email = `zhuanzhang-${mark}@seller.example`;
  await signIn(page);
  const [finance, owner] = [await colleague(browser, 'finance'), await colleague(browser, 'owner')];
  await pasteNotice(page, unlike(fixture('inauthentic.en.txt')));
  const caseId = caseIdIn(await openCaseForNewClient(page, `衢州转账${mark}家居有限公司`, `Wire ${mark}`));
  await issueAssessment(page, finance, owner, caseId);
  await inviteToCase(owner, caseId, { name: `钱芳${mark.slice(-5)}`, email });
  const guest = await enterByMail(browser, email);

  await test.step('says that it has paid, with the slip', async () => {
    await guest.goto(`/cases/${caseId}/money`);
    await expect(guest.getByText('汇款识别码', { exact: true })).toBeVisible();
    await expect(guest.getByText('招商银行杭州分行（演示）')).toBeVisible();
    await expectSoundPage(guest);
    const slip = { name: '回单.txt', mimeType: 'text/plain', buffer: Buffer.from(`回单 ${mark}`) };
    await guest.getByTestId('files').setInputFiles(slip);
    await guest.getByRole('button', { name: /我已付款/ }).click();
    await expect(guest.getByText('待核销', { exact: true })).toBeVisible();
    await expectSoundPage(guest);
  });

  await test.step('one person records it, another confirms it', async () => {
    await finance.goto('/finance/waiting');
    await expect(finance.getByRole('heading', { name: /客户说已转账，待查账/ })).toBeVisible();
    await expectSoundPage(finance);
    await finance.goto('/finance/transfers');
    await expect(finance.getByText('回单 1 份').first()).toBeVisible();
    await finance.getByRole('button', { name: '登记收款' }).last().click();
    await finance.getByRole('dialog').getByLabel('银行流水号').fill(`CMB-${mark}`);
    await expectSoundPage(finance);
    await finance.getByRole('dialog').locator('.ant-modal-footer .ant-btn-primary').click();
    await expect(finance.getByRole('dialog')).toHaveCount(0);
    await openPart(owner, caseId, 'money');
    await owner.getByRole('button', { name: /^确认/ }).first().click();
    const sure = owner.getByRole('dialog').locator('.ant-btn-primary');
    if (await sure.isVisible()) await sure.click();
    await expect(owner.getByText('已付清', { exact: true })).toBeVisible();
    await guest.reload();
    await expect(guest.getByText('已到账', { exact: true })).toBeVisible();
    await expectSoundPage(guest);
  });

  await test.step('a firm changes its accounts, and its client sees them in English', async () => {
    await owner.goto('/settings/transfers');
    await expect(owner.getByRole('group', { name: '账户 1' })).toBeVisible();
    await expectSoundPage(owner);
    await guest.getByRole('button', { name: 'English' }).click();
    await expect(guest.getByText('Arrived', { exact: true })).toBeVisible();
    await expectSoundPage(guest);
  });

  await test.step('a won case has a prevention plan, which its client ticks off', async () => {
    const { items } = (await send(owner, 'GET', '/cases?q=温州顺达')).body as { items: { id: string }[] };
    const wonId = items[0]?.id ?? '';
    await owner.goto(`/cases/${wonId}`);
    const card = owner.getByRole('region', { name: '预防计划' });
    await expect(card.getByText('还没有发送给客户')).toBeVisible();
    await card.getByRole('button', { name: '修改' }).click();
    const dialog = owner.getByRole('dialog');
    await dialog.getByLabel('中文').first().fill(`每批到货都抽检 ${mark}`);
    await expectSoundPage(owner);
    await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
    await expect(dialog).toHaveCount(0);
    await card.getByRole('button', { name: '发送给客户' }).click();
    await expect(card.getByText(/已发送第 1 版/)).toBeVisible();
    const winner = `yingle-${mark}@seller.example`;
    await inviteToCase(owner, wonId, { name: `林赢${mark.slice(-5)}`, email: winner });
    const happy = await enterByMail(browser, winner);
    await happy.goto(`/cases/${wonId}`);
    await happy.getByLabel(`每批到货都抽检 ${mark}`).check();
    await expect(happy.getByText(/已完成 1\//)).toBeVisible();
    await happy.reload();
    await expect(happy.getByLabel(`每批到货都抽检 ${mark}`)).toBeChecked();
    await expectSoundPage(happy);
  });
});
