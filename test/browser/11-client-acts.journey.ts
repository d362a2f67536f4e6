import { expect, test, type Page } from '@playwright/test';
import { PLAN_EDITS } from './support/appeal';
import { worksheet } from './support/drafting';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import { awaitMail } from './support/mailbox';
import { caseIdIn, caseNow, colleague, done, openPart } from './support/office';
import { expectSoundPage } from './support/page-checks';
import { codeIn, enterByMail, inviteToCase } from './support/phone';
import { fixture, signIn, unlike } from './support/staff';

/** CNY 8,000.00 for a success. */
const FEES = {
  currency: 'CNY',
  success: [{ kind: 'fixed', amountMinor: '800000' }],
  fundsOnly: [],
  partial: { kind: 'whole' },
  marketplaceWeights: [],
  assessment: null,
  deposit: null,
  expenses: { arrangement: 'never', method: 'before_expenses', capMinor: null },
  guarantee: { days: 30, remedy: 'rework', sharePpm: null },
  silence: null,
  withdrawal: null,
  isExclusive: false,
  maxRounds: null,
  exchange: null,
  tax: null,
};

/** Opens what waits, as the first page lists it, and looks at the page. */
async function follow(guest: Page, todo: RegExp): Promise<void> {
  await guest.goto('/home');
  await guest.getByRole('link', { name: todo }).first().click();
  await expect(guest.getByRole('link', { name: /返回案件/ })).toBeVisible();
  await expectSoundPage(guest);
}

test('a client does on the phone what the case waits for: signs, brings, answers, writes, approves', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  // Nobody else's names: a client who looks like another one has to be cleared first.
  const mark = String(Date.now());
  const email = `kehu-${mark}@seller.example`;
  const name = `徐启明${mark.slice(-5)}`;
  await signIn(page, 'owner@demo.overturn.example');
  const manager = await colleague(browser, 'manager');
  await pasteNotice(page, unlike(fixture('inauthentic.en.txt')));
  const caseId = caseIdIn(await openCaseForNewClient(page, `温州启明${mark}家居有限公司`, `Own${mark}`));
  const at = `/cases/${caseId}`;
  const move = async (by: Page, path: string, body: object) =>
    done(by, 'POST', `${at}/${path}`, { version: (await caseNow(page, caseId))['version'], ...body });
  await inviteToCase(page, caseId, { name, email });
  const guest = await enterByMail(browser, email);

  await test.step('signs the letter with a fresh code', async () => {
    await move(page, 'letters', { content: FEES, from: null, conflictClearance: '已核对' });
    await follow(guest, /阅读服务方案/);
    await expect(guest.getByText('举例：要付多少钱')).toBeVisible();
    for (const box of await guest.getByRole('checkbox').all()) await box.check();
    await guest.getByLabel('我方的全部亚马逊账户').fill('仅此一个');
    await guest.getByRole('button', { name: '发送签署验证码' }).click();
    await guest.getByLabel('6 位验证码').fill(codeIn((await awaitMail(email, '签署验证码')).subject));
    await expectSoundPage(guest);
    await guest.getByRole('button', { name: '同意并签署' }).click();
    await expect(guest.getByText(`已由 ${name} 于`)).toBeVisible();
    await expectSoundPage(guest);
  });

  await test.step('brings a document over a line that breaks', async () => {
    await follow(guest, /提供资料/);
    const first = guest.locator('.document').first();
    const large = Buffer.alloc(3 * 1024 * 1024, 'x'.repeat(63) + '\n');
    let parts = 0;
    await guest.route('**/uploads/*/parts*', async (route) => {
      parts += 1;
      if (parts === 3) await route.abort('connectionreset');
      else await route.continue();
    });
    await first.locator('input[multiple]').setInputFiles({
      name: '发票明细.txt',
      mimeType: 'text/plain',
      buffer: large,
    });
    await expect(first.getByText('已收到，等顾问查看')).toBeVisible({ timeout: 30_000 });
    expect(parts).toBeGreaterThan(3);
    await expect(first.getByRole('link', { name: '发票明细.txt' })).toBeVisible();
    await expectSoundPage(guest);
  });

  await test.step('reads why it came back', async () => {
    const { items } = (await page.evaluate(
      async (path) => (await fetch(`/api/v1/admin${path}`)).json() as unknown,
      `${at}/document-requests`,
    )) as { items: { id: string; state: string; version: number }[] };
    const offered = items.find(({ state }) => state === 'offered');
    await done(page, 'POST', `${at}/document-requests/${offered?.id ?? ''}/steps`, {
      version: offered?.version,
      step: 'reject',
      reason: '缺少供应商盖章页，请补拍',
    });
    await guest.reload();
    await expect(guest.getByText('缺少供应商盖章页，请补拍')).toBeVisible();
    await expectSoundPage(guest);
  });

  await test.step('answers a question, which is kept by itself', async () => {
    await follow(guest, /回答问卷/);
    const choice = guest.getByRole('radio').first();
    await choice.check();
    await expect(guest.getByText('已保存').first()).toBeVisible();
    await guest.reload();
    await expect(guest.getByRole('radio').first()).toBeChecked();
    await expectSoundPage(guest);
  });

  await test.step('writes with the firm', async () => {
    await guest.goto(`/cases/${caseId}/messages`);
    await guest.getByRole('textbox', { name: '写给顾问' }).fill('盖章页在路上，明天补');
    await guest.getByRole('button', { name: 'English' }).click();
    await expect(guest.getByRole('textbox', { name: 'To your adviser' })).toHaveValue('盖章页在路上，明天补');
    await guest.getByRole('button', { name: '中文' }).click();
    await guest.getByRole('button', { name: '发送', exact: true }).click();
    await expect(guest.getByText('盖章页在路上，明天补').last()).toBeVisible();
    await expectSoundPage(guest);
    await openPart(manager, caseId, 'messages');
    await expect(manager.getByText('盖章页在路上，明天补')).toBeVisible();
    await manager.getByLabel('写给客户的消息').fill('收到，辛苦了');
    await manager.getByRole('button', { name: '发送给客户' }).click();
    await expect(manager.locator('.message').getByText('收到，辛苦了')).toBeVisible();
    await expectSoundPage(manager);
    await follow(guest, /有新消息/);
    await expect(guest.getByText('收到，辛苦了')).toBeVisible();
    await expect(guest.getByText(/对方已读/)).toBeVisible();
  });

  await test.step('approves exactly the plan that it read', async () => {
    const causes = (await caseNow(page, caseId))['causes'] as string[];
    await done(page, 'PUT', `${at}/worksheet`, { version: 0, content: worksheet(causes) });
    await move(page, 'commands', { command: 'StartDrafting', payload: { note: '' } });
    const { draft } = (await done(manager, 'POST', `${at}/plan/draft/edits`, { edits: PLAN_EDITS })) as {
      readonly draft: { readonly contentHash: string };
    };
    const planVersionHash = draft.contentHash;
    await move(manager, 'plan/versions', { planVersionHash });
    await move(page, 'plan/verdicts', { verdict: 'approved', planVersionHash });
    await follow(guest, /确认申诉稿/);
    const approve = guest.getByRole('button', { name: /确认第 1 版/ });
    await expect(approve).toBeDisabled();
    await guest.getByRole('button', { name: '英文（提交稿）' }).click();
    await expect(guest.getByText('We had no approval of suppliers.')).toBeVisible();
    await guest.getByRole('checkbox').check();
    await approve.click();
    await expect(guest.getByText('您已确认这一版')).toBeVisible();
    await expectSoundPage(guest);
    expect((await caseNow(page, caseId))['status']).toBe('ready_to_submit');
  });

  await test.step('finds every part of the case, and nothing that waits any more but documents and answers', async () => {
    await guest.goto(`/cases/${caseId}`);
    await expect(guest.getByRole('navigation', { name: '本案的各个部分' })).toBeVisible();
    await expectSoundPage(guest);
    await guest.goto(`/cases/${caseId}/outcome`);
    await expect(guest.getByText(/现在不需要报告结果/)).toBeVisible();
    await expectSoundPage(guest);
    await guest.goto('/home');
    await expect(guest.getByRole('link', { name: /确认申诉稿|阅读服务方案|有新消息/ })).toHaveCount(0);
    await expectSoundPage(guest);
  });
});
