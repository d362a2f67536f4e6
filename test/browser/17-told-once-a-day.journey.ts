import { expect, test } from '@playwright/test';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import { awaitMail, mailsTo } from './support/mailbox';
import { caseIdIn, done } from './support/office';
import { expectSoundPage } from './support/page-checks';
import { enterByMail, inviteToCase } from './support/phone';
import { fixture, signIn, unlike } from './support/staff';

/** What a clock in China shows so many minutes after an instant. */
const clockAfter = (now: string, minutes: number): string =>
  new Date(Date.parse(now) + (8 * 60 + minutes) * 60_000).toISOString().slice(11, 16);

test('a client’s person chooses to be told once a day, and comes from that mail to what waits', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'owner@demo.overturn.example');
  const email = `meiri-${Date.now()}@seller.example`;
  await pasteNotice(page, unlike(fixture('related-account.en.txt')));
  const company = `台州每日${String(Date.now()).slice(-6)}贸易有限公司`;
  const caseId = caseIdIn(await openCaseForNewClient(page, company, 'Daily Home'));
  await inviteToCase(page, caseId, { name: '林采购', email });
  const guest = await enterByMail(browser, email);

  await guest.goto('/me');
  await guest.getByLabel('免打扰开始').fill('00:00');
  await guest.getByLabel('免打扰结束').fill('00:00');
  await guest.getByRole('radio', { name: '每天汇总一次' }).check();
  const session = await guest.evaluate(async () => (await fetch('/api/v1/portal/session')).text());
  const { now } = JSON.parse(session) as { now: string };
  const hour = clockAfter(now, 30);
  await guest.getByLabel('每天的时间').fill(hour);
  await expect(guest.getByText(new RegExp(`下一封：(今|明)天 ${hour}`))).toBeVisible();
  await expectSoundPage(guest);
  await guest.getByRole('button', { name: '保存' }).click();
  await expect(guest.getByText('已保存')).toBeVisible();

  await done(page, 'POST', `/cases/${caseId}/messages`, { body: '请问货源是哪家？', fileIds: [] });
  // The worker takes one after the other: with the invitation it has heard of the message as well.
  const colleague = `tongshi-${Date.now()}@seller.example`;
  await inviteToCase(page, caseId, { name: '王同事', email: colleague });
  await awaitMail(colleague, '邀请');
  await done(page, 'POST', '/clock/advance', { hours: 1 });
  const { html } = await awaitMail(email, '今日待办');
  expect((await mailsTo(email)).filter(({ subject }) => subject.includes('新消息'))).toEqual([]);
  const link = new RegExp(`href="([^"]*/cases/${caseId}/messages)"`).exec(html)?.[1] ?? '';
  await guest.goto(link);
  await expect(guest.getByText('请问货源是哪家？')).toBeVisible();
});
