import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { expectSoundPage } from './page-checks';
import { signIn } from './staff';

/** A colleague at a desk of their own. */
export async function colleague(browser: Browser, who: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await signIn(page, `${who}@demo.overturn.example`);
  return page;
}

/** The three whom a fee passes beside the case manager: who reviews, who calculates, who approves. */
export const reviewerFinanceAndOwner = async (browser: Browser) => ({
  reviewer: await colleague(browser, 'reviewer'),
  finance: await colleague(browser, 'finance'),
  owner: await colleague(browser, 'owner'),
});

interface Sent {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Asks the API as the person who is signed in on the page: for what a journey does not look at. */
export const send = (
  page: Page,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: object,
): Promise<Sent> =>
  page.evaluate(
    async (asked) => {
      const base = '/api/v1/admin';
      const { csrfToken } = (await (await fetch(`${base}/session`)).json()) as { csrfToken: string };
      const answer = await fetch(`${base}${asked.path}`, {
        method: asked.method,
        headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
        ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
      });
      const said = await answer.text();
      return {
        status: answer.status,
        body: (said === '' ? {} : JSON.parse(said)) as Record<string, unknown>,
      };
    },
    { method, path, body },
  );

/** The same, and it must work. */
export async function done(
  page: Page,
  method: 'POST' | 'PUT',
  path: string,
  body: object,
): Promise<Sent['body']> {
  const answer = await send(page, method, path, body);
  expect(answer.status, `${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
  return answer.body;
}

export const caseIdIn = (address: string): string => /cases\/([0-9a-f-]{36})/.exec(address)?.[1] ?? '';

/** The case as the API has it now. */
export const caseNow = async (page: Page, caseId: string): Promise<Sent['body']> =>
  (await send(page, 'GET', `/cases/${caseId}`)).body;

/** Opens one part of a case's page, as it is now. */
export async function openPart(page: Page, caseId: string, part: string): Promise<void> {
  await page.goto(`/cases/${caseId}?tab=${part}`);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.ant-skeleton')).toHaveCount(0);
}

/** The same, and looks whether the whole page is sound. */
export async function lookAtPart(page: Page, caseId: string, part: string): Promise<void> {
  await openPart(page, caseId, part);
  await expectSoundPage(page);
}

export const expectStatus = (page: Page, status: string): Promise<void> =>
  expect(page.locator('.page-header, header, main').getByText(status, { exact: true }).first()).toBeVisible();

/** Opens the dialog of a button, fills it in and sends it. */
export async function inDialog(
  page: Page,
  button: string,
  fill: (dialog: Locator) => Promise<void> = async () => {},
): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.locator('.ant-modal-footer button.ant-btn-primary').click();
  await expect(dialog).toHaveCount(0);
}

/** Keeps a file in a form's field for evidence. */
export async function attach(field: Locator, name: string): Promise<void> {
  const buffer = Buffer.from(`${name} ${Date.now()}`);
  await field.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
  await expect(field.locator('.ant-select-selection-item', { hasText: name })).toBeVisible();
}

/** Moves the demo clock on by the buttons of its drawer. */
export async function passTime(page: Page, step: RegExp, times: number): Promise<void> {
  await page.getByRole('button', { name: /演示时钟/ }).click();
  const drawer = page.getByRole('dialog');
  for (let count = 0; count < times; count += 1) {
    await drawer.getByRole('button', { name: step }).click();
    await expect(drawer.getByRole('button', { name: step })).toBeEnabled();
  }
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
}

/** Pastes Amazon's reply to a case that waits for it, and confirms what it is. */
export async function recordAnswer(page: Page, caseId: string, text: string, kind: RegExp): Promise<void> {
  await page.goto(`/cases/${caseId}/answer`);
  await page.locator('textarea').first().fill(text);
  await page.getByRole('button', { name: /读取/ }).click();
  await expect(page.getByRole('heading', { name: '系统读出的内容，请确认' })).toBeVisible();
  await expect(page.getByRole('radio', { name: kind })).toBeChecked();
  await expectSoundPage(page);
  await page.getByRole('button', { name: '记录答复', exact: true }).click();
}
