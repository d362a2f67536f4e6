import { expect, test, type Page } from '@playwright/test';
import { issueAssessment } from './support/assessment';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import { caseIdIn, caseNow, colleague, lookAtPart, openPart } from './support/office';
import { expectSoundPage } from './support/page-checks';
import { fixture, signIn, unlike } from './support/staff';

interface Owed {
  readonly caseId: string;
  readonly number: string;
}

/** A case whose assessment of CNY 700.00 is invoiced. */
async function owing(manager: Page, finance: Page, owner: Page, client: string): Promise<Owed> {
  await pasteNotice(manager, unlike(fixture('inauthentic.en.txt')));
  const caseId = caseIdIn(await openCaseForNewClient(manager, client, `Shop ${Date.now()}`));
  await issueAssessment(manager, finance, owner, caseId);
  return { caseId, number: String((await caseNow(manager, caseId))['number']) };
}

/** A statement of one transfer, as a bank writes it. */
const statement = (payer: string, amount: string) => ({
  name: '流水.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      '交易日期,贷方发生额,对方户名,附言,交易流水号',
      `2024-11-25,${amount},${payer},两个案件的评估费,L${Date.now()}`,
    ].join('\r\n'),
  ),
});

/** A bank's first file: its columns are guessed, and kept under its name. */
async function nameBank(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('银行或账户').click();
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: '新的银行' }).click();
  await expect(dialog.getByText(/第一次导入这家银行的流水/)).toBeVisible();
  await dialog.getByLabel('银行名称').fill(`招商银行 ${Date.now()}`);
  await dialog.getByRole('button', { name: '保存这些列并检查' }).click();
  await expect(dialog.getByText(/第一次导入这家银行的流水/)).toHaveCount(0);
}

/** Types what is sought into a field of choices, and takes the one that is found. */
async function choose(page: Page, label: string, sought: string, found: string): Promise<void> {
  const dropdown = page.locator('.ant-select-dropdown:visible');
  await expect(dropdown).toHaveCount(0);
  const field = page.getByLabel(label);
  await field.fill(sought);
  await expect(dropdown.locator('.ant-select-item-option')).toHaveCount(1);
  await expect(dropdown.locator('.ant-select-item-option', { hasText: found })).toHaveCount(1);
  await field.press('Enter');
}

test('one transfer pays two invoices, a share of the fee is earned and paid, and the ledger leads back', async ({
  page: manager,
  browser,
}) => {
  test.setTimeout(240_000);
  await signIn(manager);
  const [finance, owner] = [await colleague(browser, 'finance'), await colleague(browser, 'owner')];
  const client = `湖州两案${Date.now()}贸易有限公司`;
  const first = await owing(manager, finance, owner, client);
  const second = await owing(manager, finance, owner, `${client}二`);

  await test.step('a share is proposed by one and approved by another', async () => {
    await lookAtPart(finance, first.caseId, 'commissions');
    await finance.getByRole('button', { name: '拟定分成' }).click();
    const dialog = finance.getByRole('dialog');
    await dialog.locator('.ant-modal-footer button.ant-btn-primary').click();
    await expect(dialog.getByText('请填写 0 到 100 之间的比例，最多四位小数')).toBeVisible();
    await choose(finance, '第 1 位分成人', '李娜', '李娜');
    await dialog.getByLabel('第 1 位的比例（%）').fill('10');
    await dialog.locator('.ant-modal-footer button.ant-btn-primary').click();
    await expect(dialog).toHaveCount(0);
    await expect(finance.getByText('到账费用的 10%')).toBeVisible();
    await expect(finance.getByText('待批准', { exact: true })).toBeVisible();
    await owner.goto('/finance/commissions');
    await expectSoundPage(owner);
    const row = owner.getByRole('row', { name: new RegExp(first.number) });
    await row.getByRole('button', { name: '批准' }).click();
    await expect(row.getByRole('button', { name: '批准' })).toHaveCount(0);
    await lookAtPart(finance, first.caseId, 'commissions');
    await expect(finance.getByText('生效中', { exact: true })).toBeVisible();
  });

  await test.step('a transfer of the bank is split over two invoices, to the last fen', async () => {
    await finance.goto('/finance/bank');
    await finance.locator('input[type=file]').setInputFiles(statement(client, '1400.00'));
    const importing = finance.getByRole('dialog');
    await nameBank(finance);
    await importing.getByRole('button', { name: '导入 1 笔' }).click();
    await expect(importing).toHaveCount(0);
    const line = finance.getByRole('row', { name: new RegExp(`${client}.*两个案件`) });
    await line.getByRole('button', { name: '分到多张账单' }).click();
    const dialog = finance.getByRole('dialog');
    await choose(finance, '第 1 张账单', first.number, '¥700.00');
    await choose(finance, '第 2 张账单', second.number, '¥700.00');
    await expect(dialog.getByLabel('第 2 张的金额')).toHaveValue('700');
    await expect(dialog.getByText('合计正好')).toBeVisible();
    await dialog.getByLabel('第 2 张的金额').fill('600');
    await expect(dialog.getByText('还差 ¥100.00')).toBeVisible();
    await dialog.locator('.ant-modal-footer button.ant-btn-primary').click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await dialog.getByLabel('第 2 张的金额').fill('700');
    await expect(dialog.getByText('合计正好')).toBeVisible();
    await dialog.locator('.ant-modal-footer button.ant-btn-primary').click();
    await expect(dialog).toHaveCount(0);
    await expect(line).toHaveCount(0);
    await expectSoundPage(finance);
  });

  await test.step('another person confirms both payments', async () => {
    for (const { caseId } of [first, second]) {
      await openPart(owner, caseId, 'money');
      await owner.getByRole('button', { name: '确认到账' }).click();
      await expect(owner.getByText('已付清', { exact: true })).toBeVisible();
    }
  });

  await test.step('the share is earned, paid by one and confirmed by another', async () => {
    await expect(async () => {
      await lookAtPart(finance, first.caseId, 'commissions');
      await expect(finance.getByText('¥70.00').first()).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await finance.goto('/finance/commissions');
    const standing = finance.getByRole('row', { name: new RegExp(`李娜.*${first.number}`) });
    await standing.getByRole('button', { name: '登记支付' }).click();
    const dialog = finance.getByRole('dialog');
    await dialog.getByLabel('金额').first().fill('80');
    await dialog.getByLabel('流水号').fill(`工资 ${Date.now()}`);
    await dialog.locator('.ant-modal-footer button.ant-btn-primary').click();
    await expect(dialog.locator('.ant-form-item-explain-error')).toBeVisible();
    await dialog.getByLabel('金额').first().fill('70');
    await expect(dialog.locator('.ant-form-item-explain-error')).toHaveCount(0);
    await dialog.locator('.ant-modal-footer button.ant-btn-primary').click();
    await expect(dialog).toHaveCount(0);
    await expect(finance.getByText('等待另一位同事').first()).toBeVisible();
    await owner.goto('/finance/commissions');
    const row = owner.getByRole('row', { name: new RegExp(`${first.number}.*¥70\\.00`) }).first();
    await row.getByRole('button', { name: '确认已付' }).click();
    await expect(row.getByRole('button', { name: '确认已付' })).toHaveCount(0);
    await expectSoundPage(owner);
  });

  await test.step('each line of the ledger leads to its paper', async () => {
    await owner.goto('/finance/ledger');
    await expectSoundPage(owner);
    const earned = owner.getByRole('row', { name: new RegExp(`计提分成.*${first.number}`) });
    await expect(earned).toContainText('¥70.00');
    const invoiced = owner.getByRole('row', { name: new RegExp(`INV-.*${first.number}`) }).first();
    await invoiced.getByRole('link').first().click();
    await owner.waitForURL(new RegExp(`cases/${first.caseId}.*tab=money.*#paper-`));
    const anchor = new URL(owner.url()).hash;
    await expect(owner.locator(anchor)).toBeInViewport();
  });
});

test('a bank’s file with a wrong line brings nothing in, and says which line', async ({ page }) => {
  await signIn(page, 'finance@demo.overturn.example');
  await page.goto('/finance/bank');
  await page.locator('input[type=file]').setInputFiles(statement('某公司', '14x0.00'));
  const importing = page.getByRole('dialog');
  await nameBank(page);
  await expect(importing.getByText('第 2 行：“贷方发生额”不是金额')).toBeVisible();
  await expect(importing.getByRole('button', { name: /^导入 \d+ 笔$/ })).toBeDisabled();
});
