import { expect, test } from '@playwright/test';
import { createTransport } from 'nodemailer';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import { awaitMail, replyAddressOf } from './support/mailbox';
import { caseIdIn, done, openPart, passTime } from './support/office';
import { expectSoundPage } from './support/page-checks';
import { enterByMail, inviteToCase } from './support/phone';
import { fixture, signIn, unlike } from './support/staff';

test('a client answers a mail by mail; an answer from elsewhere waits for staff and is not the client’s word', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const mark = String(Date.now());
  const email = `hui-${mark}@seller.example`;
  await signIn(page, 'owner@demo.overturn.example');
  await pasteNotice(page, unlike(fixture('inauthentic.en.txt')));
  const caseId = caseIdIn(await openCaseForNewClient(page, `宁波回信${mark}贸易有限公司`, `Mail${mark}`));
  await inviteToCase(page, caseId, { name: '回经理', email });
  const guest = await enterByMail(browser, email);

  await done(page, 'POST', `/cases/${caseId}/messages`, { body: '请问货源是哪家？', fileIds: [] });
  await page.goto('/');
  await passTime(page, /6\s*小时/, 2);
  const told = await awaitMail(email, '您有新消息');
  expect(told.text).toContain('请在此线上方回复');
  const to = await replyAddressOf(told);

  const transport = createTransport({
    host: '127.0.0.1',
    port: Number(process.env['REPLY_SMTP_PORT'] ?? 2525),
    ignoreTLS: true,
  });
  const quoted = told.text.split('\n').map((line) => `> ${line}`).join('\n'); // prettier-ignore
  await transport.sendMail({
    from: email,
    to,
    text: `是广州星灯，发票见附件。\n\n发自我的 iPhone\n\n在 2026年11月26日，10:00，顾问 写道：\n\n${quoted}`,
    attachments: [
      { filename: '发票.txt', content: '发票 1 号' },
      { filename: '程序.exe', content: Buffer.from('MZ\x90\0') },
    ],
  });
  await transport.sendMail({ from: `bie-${mark}@elsewhere.example`, to, text: '我换邮箱了，以后发这里' });
  transport.close();

  await openPart(page, caseId, 'messages');
  await expect(page.getByText('是广州星灯，发票见附件。')).toBeVisible();
  await expect(page.getByText('我换邮箱了，以后发这里')).toBeVisible();
  await expect(page.getByRole('link', { name: '发票.txt' })).toBeVisible();
  await expect(page.getByText('没有收下的附件')).toBeVisible();
  await expect(page.getByText('发自我的 iPhone')).toBeHidden();
  await page.getByText('签名和引用').click();
  await expect(page.getByText('发自我的 iPhone')).toBeVisible();
  await expectSoundPage(page);
  await page.screenshot({ path: test.info().outputPath('staff.png'), fullPage: true });

  await guest.goto(`/cases/${caseId}/messages`);
  await expect(guest.getByText('是广州星灯，发票见附件。')).toBeVisible();
  await expect(guest.getByText('我换邮箱了')).toHaveCount(0);
  await expectSoundPage(guest);
  await guest.screenshot({ path: test.info().outputPath('client.png'), fullPage: true });

  const unknown = page.getByRole('region', { name: '未确认的来信' });
  await unknown.getByRole('button', { name: '已处理' }).click();
  await expect(unknown).toHaveCount(0);
});
