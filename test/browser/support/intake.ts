import { expect, type Page } from '@playwright/test';

/** Pastes a notice on the new-case screen and waits for its reading. */
export async function pasteNotice(page: Page, text: string): Promise<void> {
  await page.goto('/cases/new');
  await page.locator('textarea').first().fill(text);
  await page.getByRole('button', { name: /读取/ }).click();
  await expect(page.getByRole('button', { name: '创建案件' })).toBeVisible();
}

/** A new client and shop, named inline, then the one button. Answers the case's address. */
export async function openCaseForNewClient(page: Page, clientName: string, shop: string): Promise<string> {
  await page.getByRole('button', { name: '新建客户' }).click();
  await page.locator('#intake-client').fill(clientName);
  await page.locator('#intake-account').fill(shop);
  await page.getByRole('button', { name: '创建案件' }).click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(clientName);
  return page.url();
}

/** Puts one field of the reading right, in place. */
export async function correct(page: Page, field: string, value: string): Promise<void> {
  await page.getByRole('button', { name: `更正 ${field}` }).click();
  const form = page.locator('.correction');
  await form.getByRole('combobox').fill(value);
  await page.keyboard.press('Enter');
  await form.locator('button.ant-btn-primary').click();
  await expect(form).toHaveCount(0);
}
