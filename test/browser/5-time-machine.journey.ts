import { expect, test, type Locator } from '@playwright/test';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import { awaitMail, mailsTo } from './support/mailbox';
import { fixture, signIn, unlike } from './support/staff';

const FIRST_HOUR_OF_DAY = 9;
const LAST_HOUR_OF_DAY = 20;

/** Moves the clock on until it is day in Shanghai: in the quiet hours of 22:00 to 08:00 a mail waits for the morning. */
async function leaveTheNight(drawer: Locator) {
  const clock = drawer.locator('time');
  for (;;) {
    const before = await clock.innerText();
    const hour = Number(/(\d{1,2}):\d{2}/.exec(before)?.[1]);
    if (hour >= FIRST_HOUR_OF_DAY && hour < LAST_HOUR_OF_DAY) return;
    await drawer.getByRole('button', { name: /6\s*小时/ }).click();
    await expect(clock).not.toHaveText(before);
  }
}

test('after 83 days the T-7 mail is in the mailbox, in the recipient’s language, once', async ({ page }) => {
  await signIn(page);
  await pasteNotice(page, unlike(fixture('related-account.en.txt')));
  await openCaseForNewClient(page, '珠海时光机电子有限公司', 'TimeMachine');
  const number = /\d{4}-\d{4,}/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0] ?? '';

  await page.getByRole('button', { name: /演示时钟/ }).click();
  const drawer = page.getByRole('dialog');
  await leaveTheNight(drawer);
  await drawer.getByRole('spinbutton').first().fill('83');
  await drawer.locator('button.ant-btn-primary').click();

  const mail = await awaitMail('manager@demo.overturn.example', number, '还剩 7 天', '申诉期限');
  expect(mail.text).toContain('须早于');
  const same = (await mailsTo('manager@demo.overturn.example')).filter((one) => one.subject === mail.subject);
  expect(same).toHaveLength(1);
  await page.keyboard.press('Escape');
  await page.goto('/notifications');
  await expect(page.getByText(number).first()).toBeVisible();
});
