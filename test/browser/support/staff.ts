import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

interface Logins {
  readonly logins: readonly { readonly email: string; readonly password: string; readonly role: string }[];
}

const demo = (): Logins =>
  JSON.parse(readFileSync(process.env['DEMO_LOGINS'] ?? '.data/run/demo.json', 'utf8')) as Logins;

/** Turns the screens into this language, whichever the person's was. */
export async function speak(page: Page, language: 'zh-CN' | 'en'): Promise<void> {
  await page.waitForLoadState('networkidle');
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  await page.getByRole('button', { name: language === 'en' ? 'English' : '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** Signs in on the page of the staff's screens, which speak Chinese to a stranger. */
export async function signIn(page: Page, email = 'manager@demo.overturn.example'): Promise<void> {
  const login = demo().logins.find((one) => one.email === email);
  if (!login) throw new Error(`No demo login ${email}`);
  await page.goto('/login');
  await page.getByLabel('邮箱').fill(login.email);
  await page.getByLabel('密码', { exact: true }).fill(login.password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL(/\/cases/);
  await expect(page.locator('h1')).toBeVisible();
}

/** Makes a text unlike any that was kept before. */
let counter = 0;
export const unlike = (text: string): string => `${text}\n\nRef ${Date.now()}-${++counter}`;

export const fixture = (name: string): string => readFileSync(`libs/notices/fixtures/${name}`, 'utf8');
