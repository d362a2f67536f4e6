import { expect, test, type Page } from '@playwright/test';
import { acceptLetter, offerLetter } from './support/engagement';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import {
  attach,
  caseIdIn,
  colleague,
  done,
  expectStatus,
  inDialog,
  lookAtPart,
  openPart,
  passTime,
  recordAnswer,
  send,
} from './support/office';
import { expectSoundPage } from './support/page-checks';
import { fixture, signIn, unlike } from './support/staff';

const BANK_TAIL = {
  kind: 'bank_tail',
  value: '7719',
  bank: '招商银行',
  role: 'seller',
  source: 'client_told',
};

/** Another client of the firm whose money goes to the same account: the conflict check finds it. */
async function shareAnAccount(page: Page, caseId: string): Promise<void> {
  const other = await done(page, 'POST', '/clients', { nameZh: '绍兴旧友贸易有限公司' });
  const { body } = await send(page, 'GET', `/cases/${caseId}`);
  const own = body['client'] as { readonly id: string };
  for (const id of [String(other['id']), own.id])
    await done(page, 'POST', `/clients/${id}/link-facts`, BANK_TAIL);
}

async function writePlan(page: Page): Promise<void> {
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const both = async (label: string, zh: string, en: string) => {
    await field(`${label} · 中文（内部）`).last().fill(zh);
    await field(`${label} · 英文（给亚马逊）`).last().fill(en);
  };
  await both('开头', '尊敬的卖家绩效团队：', 'Dear Seller Performance team,');
  await page.getByRole('button', { name: '添加根源分析' }).click();
  await both(
    '根因 1',
    '设备与前合伙人的账户混用',
    'A computer was shared with the account of a former partner.',
  );
  await page.getByRole('button', { name: '添加纠正措施' }).click();
  await both(
    '纠正措施 1',
    '已停用共用设备并注销旧账户',
    'We retired the shared computer and closed the old account.',
  );
  await page.locator('input[type=date]').fill('2024-11-20');
  await page.getByRole('button', { name: '添加预防措施' }).click();
  await both('预防措施 1', '每月核对设备登记', 'We check the register of devices.');
  await both('负责人', '运营主管 李梅', 'Li Mei, head of operations');
  await page.getByRole('combobox', { name: '预防措施 1 · 频率' }).click();
  await page.getByTitle('每月').click();
  await expect(page.locator('.plan-choice', { hasText: '每月' })).toBeVisible();
  await both('结尾', '感谢审核。', 'Thank you for your review.');
}

/** From drafting to a plan that a colleague and the client have approved. */
async function approvePlan(page: Page, reviewer: Page, caseId: string): Promise<void> {
  await page.getByRole('button', { name: '提交审核' }).click();
  await expectStatus(page, '审核中');
  await openPart(reviewer, caseId, 'plan');
  await expectSoundPage(reviewer);
  await inDialog(reviewer, '审核通过');
  await expectStatus(reviewer, '待客户确认');
  await openPart(page, caseId, 'plan');
  await inDialog(page, '记录客户确认', async (dialog) => {
    await dialog.getByLabel('客户方是谁').fill('陈经理');
    await dialog.getByLabel('通过什么方式').click();
    await page.getByTitle('微信').click();
    await dialog.getByRole('checkbox').check();
  });
  await expectStatus(page, '待提交');
}

async function filePlan(page: Page, caseId: string): Promise<void> {
  await lookAtPart(page, caseId, 'submissions');
  await page.getByRole('button', { name: '提交给亚马逊' }).click();
  const dialog = page.getByRole('dialog');
  await attach(dialog, `注销证明-${Date.now()}.txt`);
  await dialog.getByRole('button', { name: '预览全文' }).click();
  await expect(dialog.getByText('A computer was shared with the account of a former partner.')).toBeVisible();
  await expect(dialog.getByText('Frequency: monthly')).toBeVisible();
  await dialog.getByRole('button', { name: '记录为已提交' }).click();
  await expect(dialog).toHaveCount(0);
  await expectStatus(page, '等待亚马逊');
}

test('a related-account case goes from enquiry through two rounds to won, each refused step explained', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  await signIn(page);
  const [reviewer, finance] = [await colleague(browser, 'reviewer'), await colleague(browser, 'finance')];
  await pasteNotice(page, unlike(fixture('related-account.en.txt')));
  const address = await openCaseForNewClient(page, '嘉兴南湖电子有限公司', 'South Lake');
  const caseId = caseIdIn(address);

  await test.step('an offer waits until the conflict check is cleared', async () => {
    await shareAnAccount(page, caseId);
    await lookAtPart(page, caseId, 'linkage');
    await expect(page.getByText(/发出协议.*利益冲突检查尚未通过：[1-9]\d* 项发现未放行/)).toBeVisible();
    // Besides the account: the shop that the notice names, where other clients' notices name it too.
    const clearing = page.getByRole('button', { name: /^放行/ });
    for (let left = await clearing.count(); left > 0; left -= 1) {
      await clearing.first().click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('textarea').fill('前合伙人，双方书面同意');
      await dialog.locator('button.ant-btn-primary').click();
      await expect(dialog).toHaveCount(0);
      await expect(clearing).toHaveCount(left - 1);
    }
    await page.reload();
    await expect(page.getByText(/利益冲突检查尚未通过/)).toHaveCount(0);
  });

  await test.step('the engagement waits for the declarations', async () => {
    await offerLetter(page, caseId);
    await expectStatus(page, '待签约');
    await expect(page.getByText(/客户还没有签完全部声明，请在“授权与声明”里登记/)).toBeVisible();
    await lookAtPart(page, caseId, 'access');
    await inDialog(page, '登记签署', async (dialog) => {
      await dialog.getByLabel('客户方签署人').fill('陈经理');
      await dialog.getByLabel('披露的账户').fill('前合伙人的旧账户，已注销');
    });
    await acceptLetter(page, caseId);
    await expectStatus(page, '调查中');
  });

  await test.step('drafting waits for the worksheet', async () => {
    await lookAtPart(page, caseId, 'worksheet');
    await expect(page.getByText(/开始撰写.*根因分析表尚未完成/)).toBeVisible();
    await expect(page.getByText(/至少问 3 层为什么/).first()).toBeVisible();
    for (const section of await page.locator('section.worksheet-cause').all()) {
      if ((await section.locator('fieldset').count()) === 0) continue;
      for (const _ of [2, 3]) await section.getByRole('button', { name: '再问一层为什么' }).click();
      await section.getByLabel('为什么会发生？').fill('注册时用了前合伙人的电脑');
      await section.getByLabel('第 2 层：为什么会那样？').fill('没有登记谁用过哪台设备');
      await section.getByLabel('第 3 层：为什么会那样？').fill('公司没有账户权限制度');
      await section.getByLabel('事实').first().fill('2024-03-11 起使用，设备采购单可证');
      await section.getByLabel('政策网址').fill('https://sellercentral.amazon.com/help/hub/reference/G1801');
      await section.getByLabel('阅读日期').fill('2024-11-20');
    }
    await page.getByRole('textbox', { name: '结论：根本原因' }).fill('设备混用，且没有权限制度');
    await expect(page.getByText('已完成，可以开始撰写计划')).toBeVisible();
    await page.reload();
    await inDialog(page, '开始撰写');
    await expectStatus(page, '撰写中');
  });

  await test.step('the plan is written, approved by another person and by the client', async () => {
    await lookAtPart(page, caseId, 'plan');
    await writePlan(page);
    await approvePlan(page, reviewer, caseId);
  });

  await test.step('the filing waits for the cool-off, and goes on once it is over', async () => {
    await openPart(page, caseId, 'submissions');
    await expect(page.getByText(/提交给亚马逊.*提交条件尚未满足/)).toBeVisible();
    await lookAtPart(page, caseId, 'evidence');
    const buffer = Buffer.from(`设备采购单 ${Date.now()}`);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '采购单.txt', mimeType: 'text/plain', buffer });
    await expect(page.getByText('采购单.txt').first()).toBeVisible();
    await passTime(page, /6\s*小时/, 3);
    await filePlan(page, caseId);
    await expect(page.getByText('刚刚联系过亚马逊，到期之前不要再联系')).toBeVisible();
  });

  await test.step('Amazon rejects; the next round waits for the analysis', async () => {
    await recordAnswer(page, caseId, unlike(fixture('answer-still.en.txt')), /^驳回/);
    await expectStatus(page, '被驳回');
    await expectSoundPage(page);
    const early = await send(page, 'POST', `/cases/${caseId}/commands`, {
      command: 'StartNextRound',
      version: (await send(page, 'GET', `/cases/${caseId}`)).body['version'],
      payload: { note: '' },
    });
    expect(early.body).toMatchObject({ status: 409, params: { guard: 'rejectionIsAnalysed' } });
    await expect(page.getByText(/驳回原因尚未分析/)).toBeVisible();
    await page.getByLabel('亚马逊要什么').fill('与相关账户无关联的证明');
    await page.getByLabel('这次缺了什么').fill('没有附旧账户的注销页面');
    await page.getByLabel('依据的政策').fill('商业解决方案协议第 3 条');
    await page.getByRole('button', { name: /保存/ }).click();
    await page.getByRole('button', { name: '开始第 2 轮' }).last().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('这次').first()).toBeVisible();
    await dialog.locator('.ant-modal-footer button.ant-btn-primary').click();
    await expectStatus(page, '撰写中');
    await lookAtPart(page, caseId, 'answers');
  });

  await test.step('the second round: a better plan after the contact lock', async () => {
    await openPart(page, caseId, 'plan');
    await page
      .getByLabel('结尾 · 英文（给亚马逊）')
      .fill('The page that shows the closed account is enclosed.');
    await expect(page.getByText('已保存').first()).toBeVisible();
    await approvePlan(page, reviewer, caseId);
    await passTime(page, /\+3 天/, 1);
    await filePlan(page, caseId);
  });

  await test.step('the claimer does not verify; another person does', async () => {
    await openPart(page, caseId, 'outcome');
    await inDialog(page, '登记恢复结果', async (dialog) => {
      await dialog.getByLabel('备注').fill('客户发来后台截图');
      await attach(dialog, `账户状态-${Date.now()}.txt`);
    });
    await expectStatus(page, '结果待核实');
    await expect(page.getByText('这条结果是你登记的，要由另一位同事核实或推翻。')).toBeVisible();
    await expect(page.getByRole('button', { name: '核实结果' })).toHaveCount(0);
    await expectSoundPage(page);
    await openPart(finance, caseId, 'outcome');
    await inDialog(finance, '核实结果', async (dialog) => {
      await dialog.getByRole('checkbox').first().check();
      await dialog.getByLabel('看到了什么').fill('后台显示账户正常');
    });
    await expectStatus(finance, '已恢复');
  });

  await test.step('closing waits for the post-mortem', async () => {
    await lookAtPart(page, caseId, 'post-mortem');
    await expect(page.getByText(/结案.*复盘尚未撰写/)).toBeVisible();
    await page.getByLabel('什么有效').fill('附上注销页面');
    await page.getByLabel('什么无效').fill('第一轮只有文字');
    await page.getByLabel('教训（中文）').fill('先收齐旧账户的注销证明');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await inDialog(page, '结案');
    await expectStatus(page, '已结案');
    await expect(page.getByText('成功', { exact: true }).first()).toBeVisible();
    await lookAtPart(page, caseId, 'overview');
    await lookAtPart(page, caseId, 'tasks');
    await lookAtPart(page, caseId, 'timeline');
  });
});

test('a playbook and a rule pack are whole and accessible', async ({ page }) => {
  await signIn(page, 'owner@demo.overturn.example');
  for (const path of ['/settings/playbooks', '/settings/deadline-rules'])
    await test.step(path, async () => {
      await page.goto(path);
      await page.locator(`main a[href^="${path}/"]`).first().click();
      await page.waitForURL(new RegExp(`${path}/.`));
      await expectSoundPage(page);
    });
});
