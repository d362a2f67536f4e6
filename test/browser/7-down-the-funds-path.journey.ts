import { expect, test, type Page } from '@playwright/test';
import { agreeQuietly } from './support/engagement';
import { PLAN_EDITS, worksheet } from './support/appeal';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import {
  attach,
  caseIdIn,
  caseNow,
  colleague,
  done,
  expectStatus,
  inDialog,
  lookAtPart,
  openPart,
  passTime,
  recordAnswer,
} from './support/office';
import { expectSoundPage } from './support/page-checks';
import { fixture, signIn, unlike } from './support/staff';

const BANNED = `Hello,

Your Amazon.com selling account has been permanently deactivated in accordance with section 3 of the Amazon Business
Solutions Agreement because of inauthentic complaints about ASIN B0TESTCASE. Your listings have been removed.`;

/** From enquiry to the plan at Amazon, past the screens that another journey looks at. */
async function appeal(page: Page, reviewer: Page, caseId: string): Promise<void> {
  const at = `/cases/${caseId}`;
  /** Sends something that moves the case, at its version of now. */
  const move = async (by: Page, path: string, body: object) =>
    done(by, 'POST', `${at}/${path}`, { version: (await caseNow(page, caseId))['version'], ...body });
  const command = (name: string, payload: object) => move(page, 'commands', { command: name, payload });
  await agreeQuietly(page, caseId);
  const causes = (await caseNow(page, caseId))['causes'] as string[];
  await done(page, 'PUT', `${at}/worksheet`, { version: 0, content: worksheet(causes) });
  await command('StartDrafting', { note: '' });
  const { draft } = (await done(page, 'POST', `${at}/plan/draft/edits`, { edits: PLAN_EDITS })) as {
    readonly draft: { readonly contentHash: string };
  };
  const planVersionHash = draft.contentHash;
  await move(page, 'plan/versions', { planVersionHash });
  await move(reviewer, 'plan/verdicts', { verdict: 'approved', planVersionHash });
  await move(page, 'plan/verdicts', {
    verdict: 'client_approved',
    planVersionHash,
    truthStatementVersion: '2026-11',
    clientWord: { contactName: '陈经理', heardBy: 'wechat', heardOn: '2024-11-25' },
  });
}

test('a banned account goes down the funds path until the money is released', async ({ page, browser }) => {
  test.setTimeout(240_000);
  await signIn(page);
  const reviewer = await colleague(browser, 'reviewer');
  await pasteNotice(page, unlike(BANNED));
  await expect(page.getByText('封禁', { exact: true }).first()).toBeVisible();
  const caseId = caseIdIn(await openCaseForNewClient(page, '衢州山城家居有限公司', 'Hill Town'));

  await test.step('an offer waits until the low chance is acknowledged', async () => {
    await expect(page.getByText(/发出协议.*账户已被封禁，须先在初筛中书面确认成功率很低/)).toBeVisible();
    await expectSoundPage(page);
    await inDialog(page, '记录决定', async (dialog) => {
      await dialog.getByLabel('理由').fill('客户要追回货款');
      await dialog.getByRole('checkbox', { name: /我确认：重开的可能极小/ }).check();
    });
    await expect(page.getByText('已确认：重开的可能极小。')).toBeVisible();
    await expect(page.getByRole('button', { name: '打开“费用”' })).toBeVisible();
  });

  await test.step('a colleague lets the appeal be filed before the cool-off is over', async () => {
    await appeal(page, reviewer, caseId);
    await openPart(reviewer, caseId, 'submissions');
    await inDialog(reviewer, '放行一次提交', (dialog) =>
      dialog.locator('textarea').fill('亚马逊明日关闭案例'),
    );
    await lookAtPart(page, caseId, 'submissions');
    await expect(page.getByText(/已放行一次：亚马逊明日关闭案例/)).toBeVisible();
    await page.getByRole('button', { name: '提交给亚马逊' }).click();
    const dialog = page.getByRole('dialog');
    await attach(dialog, `发票-${Date.now()}.txt`);
    await dialog.getByRole('button', { name: '预览全文' }).click();
    await dialog.getByRole('button', { name: '记录为已提交' }).click();
    await expect(dialog).toHaveCount(0);
    await expectStatus(page, '等待亚马逊');
  });

  await test.step('Amazon’s final denial leaves the funds', async () => {
    await recordAnswer(page, caseId, unlike(fixture('answer-final.en.txt')), /^最终拒绝/);
    const sure = page.getByRole('dialog', { name: '确认记录为最终拒绝？' });
    await sure.getByRole('button', { name: '记录答复' }).click();
    await expectStatus(page, '仅追资金');
  });

  await test.step('a request waits for its day, a release for the request', async () => {
    await lookAtPart(page, caseId, 'funds');
    await expect(page.getByText('还没到放款申请的开放日。')).toBeVisible();
    await expect(page.getByText('登记放款申请之后，才能登记放款。')).toBeVisible();
    await expect(page.getByRole('button', { name: '申请放款', exact: true })).toBeDisabled();
    await passTime(page, /\+30 天/, 3);
    await openPart(page, caseId, 'funds');
    await inDialog(page, '申请放款', (dialog) =>
      dialog.getByLabel('申请原文').fill('Please disburse the funds of our account.'),
    );
    await expect(page.getByText('Please disburse the funds of our account.')).toBeVisible();
  });

  await test.step('the release is recorded with its amount and proof, and the case closes', async () => {
    await inDialog(page, '登记放款', async (dialog) => {
      await dialog.getByLabel('金额', { exact: true }).last().fill('12,345.60');
      await attach(dialog, `到账单-${Date.now()}.txt`);
    });
    await expect(page.getByText(/12,345\.60/).first()).toBeVisible();
    await expectSoundPage(page);
    await openPart(page, caseId, 'post-mortem');
    await expect(page.getByText(/结案.*复盘尚未撰写/)).toBeVisible();
    await page.getByLabel('什么有效').fill('按开放日申请放款');
    await page.getByLabel('什么无效').fill('申诉');
    await page.getByLabel('教训（中文）').fill('封禁的账户先谈资金');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await inDialog(page, '结案');
    await expectStatus(page, '已结案');
    await expect(page.getByText('资金已追回', { exact: true }).first()).toBeVisible();
  });
});
