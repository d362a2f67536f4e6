import { expect, test, type Page } from '@playwright/test';
import { appeal, fileNow } from './support/appeal';
import { acceptLetter, declareQuietly, offerLetter } from './support/engagement';
import { openCaseForNewClient, pasteNotice } from './support/intake';
import {
  caseIdIn,
  expectStatus,
  inDialog,
  lookAtPart,
  openPart,
  recordAnswer,
  reviewerFinanceAndOwner,
} from './support/office';
import { expectSoundPage } from './support/page-checks';
import { fixture, signIn, unlike } from './support/staff';
import {
  claimSuccess,
  expectNothingToInvoice,
  invoiceFee,
  payByTransfer,
  verifySuccess,
} from './support/success';

const slip = () => `流水 ${Date.now()}`;

/** A plan of the firm's own: 8,000 for a success, a deposit of 2,000; the builder says at its field what is wrong. */
async function buildPlan(page: Page, name: string): Promise<void> {
  await page.goto('/settings/fee-plans/new?from=fixed');
  await page.getByLabel('中文名称').fill(name);
  await page.getByLabel('英文名称').fill('Eight thousand with a deposit');
  const amount = page.getByLabel('金额（CNY）').first();
  await amount.fill('8,0x0');
  await expect(page.getByText('请填写大于零的金额，小数位数按币种')).toBeVisible();
  await expect(page.getByRole('button', { name: '保存为新方案' })).toBeDisabled();
  await amount.fill('8,000');
  await page.getByRole('checkbox', { name: /收押金/ }).check();
  await page.getByLabel('金额（CNY）').nth(1).fill('2000');
  await expect(page.locator('.fee-plan-example')).toContainText('CNY 8,000.00');
  await expect(page.getByText(/押金 CNY 2,000.00，由本公司代为保管/)).toBeVisible();
  await expectSoundPage(page);
  await page.getByRole('button', { name: '保存为新方案' }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();
  await expectSoundPage(page);
}

/** A case under a letter of that plan, with the deposit held and the plan at Amazon. */
async function agreedAndFiled(
  { page, reviewer, finance, owner }: Record<'page' | 'reviewer' | 'finance' | 'owner', Page>,
  client: string,
): Promise<string> {
  await pasteNotice(page, unlike(fixture('inauthentic.en.txt')));
  const caseId = caseIdIn(await openCaseForNewClient(page, client, `Shop ${Date.now()}`));
  await offerLetter(page, caseId);
  await declareQuietly(page, caseId);
  await acceptLetter(page, caseId);
  await openPart(finance, caseId, 'money');
  await inDialog(finance, '登记收到押金', (dialog) => dialog.getByLabel('流水号').fill(slip()));
  await expect(finance.getByText('等待另一位同事确认')).toBeVisible();
  await openPart(owner, caseId, 'money');
  await owner.getByRole('button', { name: '确认到账' }).click();
  await expect(owner.getByText(/保管中的押金：¥2,000\.00/)).toBeVisible();
  await appeal(page, reviewer, caseId);
  await fileNow(page, reviewer, caseId);
  return caseId;
}

test('money follows a verified outcome by bank transfer, and a denied case gives the deposit back', async ({
  page,
  browser,
}) => {
  test.setTimeout(420_000);
  await signIn(page);
  const people = { page, ...(await reviewerFinanceAndOwner(browser)) };
  const { finance, owner } = people;
  await test.step('finance builds a plan', () => buildPlan(finance, `八千带押金 ${Date.now()}`));
  const caseId = await test.step('the engagement is accepted and the deposit is held', () =>
    agreedAndFiled(people, '湖州南浔木业有限公司'));

  await test.step('nothing is invoiced without a verified outcome', async () => {
    await expectNothingToInvoice(finance, caseId);
    await expectSoundPage(finance);
  });

  await test.step('a success is claimed by one and verified by another, who finds it waiting', async () => {
    await claimSuccess(page, caseId);
    await finance.goto('/finance');
    await expect(finance.getByRole('heading', { name: /待核实的结果/ })).toBeVisible();
    await expectSoundPage(finance);
    await verifySuccess(finance, caseId);
  });

  await test.step('calculated by finance, approved and issued by the owner', async () => {
    await invoiceFee(finance, owner, caseId);
    await expect(owner.getByText(/未付 ¥6,000\.00/)).toBeVisible();
    const file = owner.waitForEvent('download');
    const paper = owner.locator('.money-card', { hasText: 'INV-' }).getByRole('button', { name: 'PDF 中文' });
    await paper.click();
    expect((await file).suggestedFilename()).toMatch(/^INV-\d{4}-\d{4}-zh\.pdf$/);
  });

  await test.step('the transfer is recorded by one and confirmed by another: ledger and aging tie', async () => {
    await owner.goto('/finance/receivables');
    await expect(owner.getByText('与总账应收账款一致').first()).toBeVisible();
    await expectSoundPage(owner);
    await payByTransfer(finance, owner, caseId, '6,000');
    await expectSoundPage(owner);
    for (const tab of ['receivables', 'invoices', 'ledger']) {
      await owner.goto(`/finance/${tab}`);
      await expectSoundPage(owner);
    }
    await expect(owner.getByText('押金抵付').first()).toBeVisible();
    await owner.goto('/finance/receivables');
    await expect(owner.getByText(/不一致/)).toHaveCount(0);
  });

  await test.step('a denied case closes at zero and the deposit goes back', async () => {
    const lost = await agreedAndFiled(people, '嘉善西塘日用品有限公司');
    await recordAnswer(page, lost, unlike(fixture('answer-final.en.txt')), /^最终拒绝/);
    const sure = page.getByRole('dialog', { name: '确认记录为最终拒绝？' });
    await sure.getByRole('button', { name: '记录答复' }).click();
    await expectStatus(page, '仅追资金');
    await openPart(finance, lost, 'money');
    await inDialog(finance, '计算费用', (dialog) => dialog.getByRole('checkbox').check());
    await expect(finance.getByText(/成功费 ¥0\.00，本次应付 ¥0\.00/)).toBeVisible();
    await inDialog(finance, '退还押金', (dialog) => dialog.getByLabel('流水号').fill(slip()));
    await openPart(owner, lost, 'money');
    await owner.getByRole('button', { name: '确认退还' }).click();
    await expect(owner.getByText('没有保管中的押金。')).toBeVisible();
    await lookAtPart(page, lost, 'post-mortem');
    await page.getByLabel('什么有效').fill('没有');
    await page.getByLabel('什么无效').fill('申诉');
    await page.getByLabel('教训（中文）').fill('先收齐发票');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('menuitem', { name: '结案', exact: true }).click();
    await page.getByRole('dialog').locator('.ant-modal-footer button.ant-btn-primary').click();
    await expectStatus(page, '已结案');
  });
});
