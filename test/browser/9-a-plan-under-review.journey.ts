import { expect, test, type Page } from '@playwright/test';
import { bytesOf, downloadPaper, expectFound, finding, wordsOfDocx, wordsOfPdf } from './support/documents';
import { clientApproves, toDrafting } from './support/drafting';
import { agreeQuietly } from './support/engagement';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import { attach, caseIdIn, colleague, expectStatus, inDialog, openPart, send } from './support/office';
import { expectSoundPage } from './support/page-checks';
import { signIn, unlike } from './support/staff';

const INAUTHENTIC = `Hello,

Your Amazon.com selling account has been deactivated in accordance with section 3 of the Amazon Business Solutions
Agreement because of inauthentic complaints about ASIN B0TESTCASE. Your listings have been removed. To appeal, send a
plan of action and invoices from your supplier.`;

const field = (page: Page, label: string, language: 'zh' | 'en') =>
  page.getByLabel(`${label} · ${language === 'zh' ? '中文（内部）' : '英文（给亚马逊）'}`, { exact: true });

async function write(page: Page, label: string, zh: string, en: string): Promise<void> {
  await field(page, label, 'zh').fill(zh);
  await field(page, label, 'en').fill(en);
}

const THREAT = { zh: '否则我们将起诉亚马逊。', en: 'Otherwise we will sue Amazon.' };

/** Writes a plan; its closing threatens. */
async function writePlan(page: Page): Promise<void> {
  await write(page, '开头', '尊敬的卖家绩效团队：', 'Dear Seller Performance team,');
  await page.getByRole('button', { name: '添加根源分析' }).click();
  await write(
    page,
    '根因 1',
    '没有核对供应商的授权书，就购入 B0TESTCASE 共 200 件。',
    'We bought 200 units of B0TESTCASE without checking the supplier’s letter of authorisation.',
  );
  await page.getByRole('button', { name: '添加纠正措施' }).click();
  await write(
    page,
    '纠正措施 1',
    '已召回库存 200 件，并终止与该供应商的合作。',
    'We recalled the stock of 200 units and ended the contract with this supplier.',
  );
  await page.locator('input[type=date]').first().fill('2024-11-20');
  await page.getByRole('button', { name: '添加预防措施' }).click();
  await write(
    page,
    '预防措施 1',
    '先核对授权书，再下单。',
    'We check the letter of authorisation before an order.',
  );
  await write(page, '负责人', '采购主管 李梅', 'Li Mei, head of purchasing');
  await page.getByRole('combobox', { name: '预防措施 1 · 频率' }).click();
  await page.getByTitle('每家新供应商').click();
  await write(page, '结尾', THREAT.zh, THREAT.en);
}

/** What the newest version is called by. */
async function newestHash(page: Page, caseId: string): Promise<string> {
  const { body } = await send(page, 'GET', `/cases/${caseId}/plan`);
  return (body['versions'] as { contentHash: string }[])[0]?.contentHash ?? '';
}

test('a plan is written in two languages, sent back with comments, approved by another person and put on paper', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await signIn(page, 'owner@demo.overturn.example');
  const reviewer = await colleague(browser, 'reviewer');
  await pasteNotice(page, unlike(INAUTHENTIC));
  const caseId = caseIdIn(await openCaseForNewClient(page, '丽水青田家居有限公司', 'Green Field'));
  await agreeQuietly(page, caseId);
  await toDrafting(page, caseId);

  await test.step('the checker marks a threat in either language, and is content once it is gone', async () => {
    await openPart(page, caseId, 'plan');
    await writePlan(page);
    await expectFound(page, '起诉亚马逊');
    await expectFound(page, /sue$/);
    await write(page, '结尾', '感谢审核。', 'Thank you for your review.');
    await expect(finding(page, '起诉亚马逊')).toHaveCount(0);
    await expect(finding(page, /sue$/)).toHaveCount(0);
    await expect(page.getByText('已保存', { exact: true })).toBeVisible();
    await expectSoundPage(page);
  });

  await test.step('the draft comes as a PDF and a Word file in both languages', async () => {
    const pdf = await downloadPaper(page, 'PDF · 中英对照');
    const words = await wordsOfPdf(pdf);
    expect(words).toContain('没有核对供应商的授权书');
    expect(words).toContain('Werecalledthestockof200units');
    expect(words).toContain('草稿');
    const docx = await wordsOfDocx(await downloadPaper(page, 'Word · 中英对照'));
    expect(docx).toContain('已召回库存 200 件');
    expect(docx).toContain('Li Mei, head of purchasing');
  });

  await test.step('its author may not approve it', async () => {
    await page.getByRole('button', { name: '提交审核' }).click();
    await expectStatus(page, '审核中');
    await openPart(page, caseId, 'plan');
    await expect(page.getByRole('button', { name: '审核通过' })).toBeDisabled();
    await expect(page.getByText(/审核通过.*审核人不能是作者/)).toBeVisible();
  });

  await test.step('a reviewer takes it, speaks of its words and sends it back', async () => {
    const { body } = await send(page, 'GET', `/cases/${caseId}`);
    const number = String(body['number']);
    await reviewer.goto('/reviews');
    await reviewer.getByRole('button', { name: `我来审核 ${number}` }).click();
    await expect(reviewer.getByRole('button', { name: `我来审核 ${number}` })).toHaveCount(0);
    await expectSoundPage(reviewer);
    await reviewer.getByRole('link', { name: number }).click();
    const words = field(reviewer, '根因 1', 'en');
    await words.click();
    await reviewer.keyboard.type('not mine');
    await reviewer.keyboard.press('Home');
    await reviewer.keyboard.press('Shift+End');
    await reviewer.getByRole('button', { name: '批注', exact: true }).click();
    await reviewer.getByLabel('批注内容').fill('哪一家供应商？写出名称。');
    await reviewer.getByRole('button', { name: '添加批注' }).click();
    await expect(reviewer.getByText('批注（1 条未解决）')).toBeVisible();
    await expect(words).not.toContainText('not mine');
    await expectSoundPage(reviewer);
    await inDialog(reviewer, '要求修改', async (dialog) => {
      await expect(dialog.getByText('哪一家供应商？写出名称。')).toBeVisible();
    });
    await expectStatus(reviewer, '撰写中');
  });

  await test.step('the author finds the comment in the draft, settles it and submits again', async () => {
    await openPart(page, caseId, 'plan');
    await expect(page.getByText('哪一家供应商？写出名称。')).toBeVisible();
    await field(page, '根因 1', 'zh').fill('没有核对供应商“广州星灯”的授权书，就购入 B0TESTCASE 共 200 件。');
    await field(page, '根因 1', 'en').fill(
      'We bought 200 units of B0TESTCASE from Guangzhou Xingdeng without checking its letter of authorisation.',
    );
    await page.getByRole('button', { name: '标为已解决' }).click();
    await expect(page.getByText('已解决 1 条')).toBeVisible();
    await page.getByRole('button', { name: '提交审核' }).click();
    await expectStatus(page, '审核中');
  });

  await test.step('another person approves it, scored by the rubric', async () => {
    await openPart(reviewer, caseId, 'plan');
    await inDialog(reviewer, '审核通过', async (dialog) => {
      await dialog.getByText('评分（可不填）').click();
      for (const one of await dialog.locator('.rubric-criterion').all())
        await one.getByText('4', { exact: true }).click();
    });
    await expectStatus(reviewer, '待客户确认');
    await expect(reviewer.getByText('平均 4 分').first()).toBeVisible();
  });

  await test.step('its package is the same file at every export', async () => {
    await clientApproves(page, caseId, await newestHash(page, caseId));
    await openPart(reviewer, caseId, 'submissions');
    await inDialog(reviewer, '放行一次提交', (dialog) =>
      dialog.locator('textarea').fill('亚马逊明日关闭案例'),
    );
    await openPart(page, caseId, 'submissions');
    await page.getByRole('button', { name: '提交给亚马逊' }).click();
    const dialog = page.getByRole('dialog');
    await attach(dialog, `授权书-${Date.now()}.txt`);
    await dialog.getByRole('button', { name: '预览全文' }).click();
    await dialog.getByRole('button', { name: '记录为已提交' }).click();
    await expect(dialog).toHaveCount(0);
    await expectStatus(page, '等待亚马逊');
    const exported = async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '导出提交包' }).click(),
      ]);
      return bytesOf(download);
    };
    const first = await exported();
    expect(first.length).toBeGreaterThan(500);
    expect((await exported()).equals(first)).toBe(true);
  });
});
