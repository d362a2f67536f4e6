import type { Browser, Page } from '@playwright/test';
import { awaitMail } from './mailbox';
import { caseNow, done } from './office';

export const PORTAL = process.env['PORTAL_URL'] ?? 'http://localhost:4200';

/** Somebody with a phone: a narrow screen, and nothing remembered. */
export async function phone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    baseURL: PORTAL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 375, height: 740 },
    hasTouch: true,
  });
  return context.newPage();
}

export const linkIn = (text: string): string => /https?:\/\/\S+#token=\S+/.exec(text)?.[0] ?? '';
export const codeIn = (text: string): string => /\b\d{6}\b/.exec(text)?.[0] ?? '';

/** Adds somebody to the client of a case, and invites them with an owner's rights. */
export async function inviteToCase(
  staff: Page,
  caseId: string,
  person: { readonly name: string; readonly email: string },
): Promise<void> {
  const { client } = (await caseNow(staff, caseId)) as { client: { id: string } };
  const { contacts } = (await done(staff, 'POST', `/clients/${client.id}/contacts`, person)) as {
    contacts: { id: string; email: string }[];
  };
  const contact = contacts.find(({ email }) => email === person.email);
  await done(staff, 'POST', `/clients/${client.id}/contacts/${contact?.id ?? ''}/portal-invitation`, {
    rights: 'owner',
  });
}

/** Follows an invitation in a mailbox, and comes in by the code that is mailed then. */
export async function enterByMail(browser: Browser, email: string): Promise<Page> {
  const guest = await phone(browser);
  await guest.goto(linkIn((await awaitMail(email, '邀请')).text));
  await guest.getByRole('button', { name: /发送验证码/ }).click();
  await guest.getByLabel('6 位验证码').fill(codeIn((await awaitMail(email, '验证码')).subject));
  await guest.keyboard.press('Enter');
  await guest.waitForURL(/\/home/);
  return guest;
}
