import { expect, type Page } from '@playwright/test';
import { attach, expectStatus, inDialog, openPart, send } from './office';

/** Somebody records that Amazon has reinstated the account, with what shows it. */
export async function claimSuccess(page: Page, caseId: string): Promise<void> {
  await openPart(page, caseId, 'outcome');
  await inDialog(page, '登记恢复结果', async (dialog) => {
    await dialog.getByLabel('备注').fill('客户发来后台截图');
    await attach(dialog, `账户状态-${Date.now()}.txt`);
  });
}

/** Neither the page nor the API let a fee be asked for before somebody else has verified the outcome. */
export async function expectNothingToInvoice(finance: Page, caseId: string): Promise<void> {
  await openPart(finance, caseId, 'money');
  await inDialog(finance, '计算费用');
  await expect(finance.getByText('没有核实的结果', { exact: true })).toBeVisible();
  await expect(finance.getByRole('button', { name: '起草账单' })).toHaveCount(0);
  const { calculations } = (await send(finance, 'GET', `/cases/${caseId}/money`)).body as {
    calculations: { id: string }[];
  };
  const refused = await send(finance, 'POST', `/cases/${caseId}/invoices`, {
    calculationId: calculations[0]?.id,
    dueInDays: 14,
  });
  expect([refused.status, refused.body['code']]).toEqual([409, 'BILLING.NOTHING_TO_INVOICE']);
}

/** Somebody else looks, and verifies it. */
export async function verifySuccess(page: Page, caseId: string): Promise<void> {
  await openPart(page, caseId, 'outcome');
  await inDialog(page, '核实结果', async (dialog) => {
    await dialog.getByRole('checkbox').first().check();
    await dialog.getByLabel('看到了什么').fill('后台显示账户正常');
  });
  await expectStatus(page, '已恢复');
}

/** Calculated and drafted by one, approved and issued by another. */
export async function invoiceFee(drafter: Page, approver: Page, caseId: string): Promise<void> {
  await openPart(drafter, caseId, 'money');
  await inDialog(drafter, '计算费用');
  await drafter.getByRole('button', { name: '起草账单' }).click();
  await expect(drafter.getByText('计算的人不能批准，请同事批准')).toBeVisible();
  await openPart(approver, caseId, 'money');
  await approver.getByRole('button', { name: '批准', exact: true }).click();
  await approver.getByRole('button', { name: '开具', exact: true }).click();
  await approver.getByRole('dialog').getByRole('button', { name: '确定' }).click();
}

/** The transfer of what is open: recorded by one, confirmed by another. */
export async function payByTransfer(
  recorder: Page,
  confirmer: Page,
  caseId: string,
  amount: string,
): Promise<void> {
  await openPart(recorder, caseId, 'money');
  await inDialog(recorder, '登记收款', async (dialog) => {
    await dialog.getByLabel('金额 (CNY)').fill(amount);
    await dialog.getByLabel('流水号').fill(`流水 ${Date.now()}`);
  });
  await openPart(confirmer, caseId, 'money');
  await confirmer.getByRole('button', { name: '确认到账' }).click();
  await expect(confirmer.getByText('已付清', { exact: true })).toBeVisible();
}
