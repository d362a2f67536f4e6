import type { Page } from '@playwright/test';
import { agreeQuietly } from './engagement';
import { done } from './office';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** CNY 8,000.00 for a success, and CNY 700.00 for the assessment before it. */
const TERMS = {
  success: [{ kind: 'fixed', amountMinor: '800000' }],
  assessment: { amountMinor: '70000', isCredited: true },
  deposit: null,
  guarantee: null,
  tax: null,
};

/** A letter with an assessment fee is accepted, and the fee invoiced by three people. */
export async function issueAssessment(
  manager: Page,
  finance: Page,
  owner: Page,
  caseId: string,
): Promise<void> {
  await agreeQuietly(manager, caseId, 'fixed', TERMS);
  const drafted = await done(finance, 'POST', `/cases/${caseId}/invoices`, {
    calculationId: null,
    dueInDays: 14,
  });
  const [invoice] = drafted['invoices'] as Rows;
  const address = `/invoices/${String(invoice?.['id'])}`;
  await done(owner, 'POST', `${address}/approve`, { version: invoice?.['version'] });
  await done(owner, 'POST', `${address}/issue`, { version: Number(invoice?.['version']) + 1 });
}

/** The client's own hands on the provider's page. */
export async function payWith(page: Page, number: string): Promise<void> {
  await page.locator('input[name=number]').fill(number);
  await page.locator('button[value=card]').click();
}
