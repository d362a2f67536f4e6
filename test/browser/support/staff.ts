import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

interface Logins {
  readonly logins: readonly { readonly email: string; readonly password: string; readonly role: string }[];
}

const demo = (): Logins => JSON.parse(readFileSync(process.env['DEMO_LOGINS'] ?? '.data/run/demo.json', 'utf8')) as Logins;

/** Signs in on the page of the staff's screens, in Chinese. */
export async function signIn(page: Page, email = 'manager@demo.overturn.example'): Promise<void> {
  const login = demo().logins.find((one) => one.email === email);
  if (!login) throw new Error(`No demo login ${email}`);
  await page.goto('/login');
  await page.getByLabel('邮箱').fill(login.email);
  await page.getByLabel('密码', { exact: true }).fill(login.password);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '案件' })).toBeVisible();
}

/** Makes a text unlike any that was kept before. */
let counter = 0;
export const unlike = (text: string): string => `${text}\n\nRef ${Date.now()}-${++counter}`;

export const fixture = (name: string): string => readFileSync(`libs/notices/fixtures/${name}`, 'utf8');
