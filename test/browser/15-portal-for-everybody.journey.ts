import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { PLAN_EDITS, fileNow } from './support/appeal';
import { expectKeyboard, expectLargeText } from './support/by-keyboard';
import { clientApproves, move, toDrafting } from './support/drafting';
import { declareQuietly } from './support/engagement';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import { caseIdIn, colleague, done, send } from './support/office';
import { expectSoundPage } from './support/page-checks';
import { enterByMail, inviteToCase } from './support/phone';
import { PORTAL_PAGES } from './support/portal-pages';
import { fixture, signIn, unlike } from './support/staff';

const PHONE = { width: 375, height: 740 };
/** A window of 1280 px at 200 % zoom. */
const ZOOMED = { width: 640, height: 425 };
const WINDOW = { width: 1280, height: 850 };
const LANGUAGES = ['zh-CN', 'en'] as const;

async function speak(guest: Page, language: (typeof LANGUAGES)[number]): Promise<void> {
  await guest.evaluate((chosen) => localStorage.setItem('overturn.locale', chosen), language);
  await guest.reload();
  await expect(guest.locator('html')).toHaveAttribute('lang', language);
}

/** So tall that nothing of a page lies below the fold, where the bar at its end would cover half a link. */
const WHOLE = 4_000;

/** A page in one language: on a phone, zoomed, with large text, by Tab alone. */
async function look(guest: Page, language: (typeof LANGUAGES)[number], name: string): Promise<void> {
  await guest.setViewportSize(PHONE);
  await speak(guest, language);
  await guest.waitForLoadState('networkidle');
  await guest.screenshot({ path: `test-results/portal/${name}.${language}.png`, fullPage: true });
  for (const { width, height } of [PHONE, ZOOMED]) {
    await guest.setViewportSize({ width, height: WHOLE });
    await expectSoundPage(guest);
    await guest.setViewportSize({ width, height });
    await expectKeyboard(guest);
  }
  await guest.setViewportSize(WINDOW);
  await expectLargeText(guest);
  await guest.setViewportSize(PHONE);
}

interface Prepared {
  readonly caseId: string;
  readonly slug: string;
  readonly guest: Page;
}

async function prepare(page: Page, browser: Browser): Promise<Prepared> {
  const name = `Access${Date.now()}`;
  await signIn(page, 'owner@demo.overturn.example');
  await pasteNotice(page, unlike(fixture('inauthentic.en.txt')));
  const caseId = caseIdIn(await openCaseForNewClient(page, `义乌${name}百货有限公司`, name));
  const email = `kehu-${Date.now()}@seller.example`;
  await inviteToCase(page, caseId, { name: '林采购', email });
  const guest = await enterByMail(browser, email);
  const { url } = (await send(page, 'GET', '/public-page')).body as { url: string };
  return { caseId, guest, slug: new URL(url).pathname.split('/').at(-1) ?? '' };
}

/** A letter on offer, to be read and signed. */
async function offer(page: Page, caseId: string): Promise<void> {
  await declareQuietly(page, caseId);
  const plans = (await send(page, 'GET', '/fee-plans')).body as {
    items: { code: string; content: object }[];
  };
  await move(page, caseId, 'letters', {
    content: plans.items.find(({ code }) => code === 'percent')?.content,
    from: null,
    conflictClearance: '已核对',
  });
}

async function accept(page: Page, caseId: string): Promise<void> {
  const { letters } = (await send(page, 'GET', `/cases/${caseId}/money`)).body as {
    letters: { id: string; hash: string }[];
  };
  const [letter] = letters;
  await move(page, caseId, `letters/${letter?.id ?? ''}/acceptance`, {
    hash: letter?.hash,
    acceptedBy: '林采购',
  });
}

/** A plan that a colleague approved, and that waits for the client's word. @returns its hash */
async function planToJudge(page: Page, reviewer: Page, caseId: string): Promise<string> {
  await toDrafting(page, caseId);
  const { draft } = (await done(page, 'POST', `/cases/${caseId}/plan/draft/edits`, {
    edits: PLAN_EDITS,
  })) as {
    readonly draft: { readonly contentHash: string };
  };
  const planVersionHash = draft.contentHash;
  await move(page, caseId, 'plan/versions', { planVersionHash });
  await move(reviewer, caseId, 'plan/verdicts', { verdict: 'approved', planVersionHash });
  return planVersionHash;
}

const TYPED = '供应商的盖章页在路上 on its way';

/** Turns the page into the other language and back: it stays, where it was, with what was typed. */
async function keepsOverLanguages(guest: Page, box: () => Locator): Promise<void> {
  const address = guest.url();
  await box().fill(TYPED);
  const html = guest.locator('html');
  for (const _turn of ['there', 'back']) {
    const before = await guest.evaluate(() => window.scrollY);
    const language = (await html.getAttribute('lang')) === 'en' ? 'zh-CN' : 'en';
    // By itself, as a tap would: a click of the test would first scroll to the button.
    await guest.locator('header button').evaluate((button: HTMLElement) => button.click());
    await expect(html).toHaveAttribute('lang', language);
    await expect(box()).toHaveValue(TYPED);
    expect(guest.url()).toBe(address);
    const moved = Math.abs((await guest.evaluate(() => window.scrollY)) - before);
    expect(moved, 'the page jumped').toBeLessThan(740);
  }
}

test('every page of the portal is for everybody: both languages, phone, 200 % zoom, large text, keyboard', async ({
  page,
  browser,
}) => {
  test.setTimeout(900_000);
  const { caseId, slug, guest } = await prepare(page, browser);
  const addressOf = (path: string) => path.replace('$slug', slug).replace('$caseId', caseId);
  await offer(page, caseId);
  await done(page, 'POST', `/cases/${caseId}/messages`, { body: '您好，请先看服务方案', fileIds: [] });
  for (const { path } of PORTAL_PAGES)
    await test.step(path, async () => {
      await guest.goto(addressOf(path));
      await expect(guest.locator('h1')).toBeVisible();
      for (const language of LANGUAGES) await look(guest, language, path.replaceAll(/\W+/g, '-'));
    });

  await test.step('what is typed stays when the language changes', async () => {
    await guest.goto(addressOf('/f/$slug'));
    await keepsOverLanguages(guest, () => guest.locator('textarea').first());
    await guest.goto(addressOf('/cases/$caseId/messages'));
    await keepsOverLanguages(guest, () => guest.locator('textarea'));
    await guest.goto(addressOf('/cases/$caseId/questions'));
    await keepsOverLanguages(guest, () => guest.locator('main input:not([type]), main textarea').first());
    await guest.goto(addressOf('/help'));
    await keepsOverLanguages(guest, () => guest.locator('textarea'));
  });
});

test('what waits late in a case is for everybody too: a plan to judge, an outcome to report', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const { caseId, guest } = await prepare(page, browser);
  const manager = await colleague(browser, 'manager');
  await offer(page, caseId);
  await accept(page, caseId);
  const hash = await planToJudge(manager, page, caseId);
  await guest.goto(`/cases/${caseId}/plan`);
  for (const language of LANGUAGES) await look(guest, language, 'plan-to-judge');
  await guest.locator('button[aria-expanded=false]').last().press('Enter');
  await keepsOverLanguages(guest, () => guest.locator('textarea'));
  await clientApproves(page, caseId, hash);
  await fileNow(manager, page, caseId);
  await guest.goto(`/cases/${caseId}/outcome`);
  for (const language of LANGUAGES) await look(guest, language, 'outcome-to-report');
  await keepsOverLanguages(guest, () => guest.locator('textarea').last());
  await guest.getByRole('radio').first().focus();
  await guest.keyboard.press('ArrowDown');
  await expect(guest.getByRole('radio').nth(1)).toBeChecked();
});
