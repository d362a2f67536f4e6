import type { Browser, Page } from '@playwright/test';

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
