import { expect, type Page } from '@playwright/test';
import { clientApproves, move, toDrafting } from './drafting';
import { attach, done, expectStatus, inDialog, lookAtPart, openPart } from './office';

const text = (zh: string, en: string) => ({ zh, en, enOf: null });
const set = (part: string, after: string) => ({ op: 'set', part, before: '', after });
const references = { asins: [], orderIds: [] };
/** Writes a plan into an empty draft. */
export const PLAN_EDITS = [
  set('opening/zh', '尊敬的团队：'),
  set('opening/en', 'Dear Seller Performance team,'),
  {
    op: 'add',
    list: 'causes',
    after: null,
    point: {
      key: 'c1',
      cause: null,
      text: text('没有供应商准入制度', 'We had no approval of suppliers.'),
      ...references,
    },
  },
  {
    op: 'add',
    list: 'actions',
    after: null,
    point: {
      key: 'a1',
      causeKey: 'c1',
      text: text('已召回库存', 'We recalled the stock.'),
      doneOn: '2024-11-20',
      ...references,
      evidenceIds: [],
    },
  },
  {
    op: 'add',
    list: 'measures',
    after: null,
    point: {
      key: 'm1',
      causeKey: 'c1',
      text: text('先验授权书', 'We check the letter of authorisation first.'),
      owner: text('采购 李梅', 'Li Mei, purchasing'),
      frequency: 'per_supplier',
      startsOn: null,
      evidenceIds: [],
    },
  },
  set('closing/zh', '感谢审核。'),
  set('closing/en', 'Thank you for your review.'),
];

/** From the investigation to a plan that a colleague and the client approved, past the screens that other journeys look at. */
export async function appeal(page: Page, reviewer: Page, caseId: string): Promise<void> {
  await toDrafting(page, caseId);
  const { draft } = (await done(page, 'POST', `/cases/${caseId}/plan/draft/edits`, {
    edits: PLAN_EDITS,
  })) as { readonly draft: { readonly contentHash: string } };
  const planVersionHash = draft.contentHash;
  await move(page, caseId, 'plan/versions', { planVersionHash });
  await move(reviewer, caseId, 'plan/verdicts', { verdict: 'approved', planVersionHash });
  await clientApproves(page, caseId, planVersionHash);
}

/** A colleague opens the gate once, and the plan is filed with a paper. */
export async function fileNow(page: Page, reviewer: Page, caseId: string): Promise<void> {
  await openPart(reviewer, caseId, 'submissions');
  await inDialog(reviewer, '放行一次提交', (dialog) => dialog.locator('textarea').fill('亚马逊明日关闭案例'));
  await lookAtPart(page, caseId, 'submissions');
  await expect(page.getByText(/已放行一次：亚马逊明日关闭案例/)).toBeVisible();
  await page.getByRole('button', { name: '提交给亚马逊' }).click();
  const dialog = page.getByRole('dialog');
  await attach(dialog, `发票-${Date.now()}.txt`);
  await dialog.getByRole('button', { name: '预览全文' }).click();
  await dialog.getByRole('button', { name: '记录为已提交' }).click();
  await expect(dialog).toHaveCount(0);
  await expectStatus(page, '等待亚马逊');
}
