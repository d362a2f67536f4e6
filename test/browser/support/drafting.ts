import type { Page } from '@playwright/test';
import { caseNow, done } from './office';

/** A finished worksheet for these causes. */
export const worksheet = (causes: readonly string[]) => ({
  causes: causes.map((cause) => ({
    cause,
    whys: ['供应商没有授权', '采购只看价格', '没有供应商准入制度'].map((because) => ({
      because,
      facts: '2024-03-11 起向该供应商采购 200 件',
      evidenceIds: [],
      asins: [],
      orderIds: [],
    })),
    rulesRead: {
      policyUrl: 'https://sellercentral.amazon.com/help/hub/reference/G201165970',
      readOn: '2024-11-20',
    },
  })),
  conclusion: '没有供应商准入制度',
});

/** Sends something that moves a case, at its version of now. */
export const move = async (by: Page, caseId: string, path: string, body: object) =>
  done(by, 'POST', `/cases/${caseId}/${path}`, {
    version: (await caseNow(by, caseId))['version'],
    ...body,
  });

/** From an accepted engagement to drafting, past the screens that another journey looks at. */
export async function toDrafting(page: Page, caseId: string): Promise<void> {
  const causes = (await caseNow(page, caseId))['causes'] as string[];
  await done(page, 'PUT', `/cases/${caseId}/worksheet`, { version: 0, content: worksheet(causes) });
  await move(page, caseId, 'commands', { command: 'StartDrafting', payload: { note: '' } });
}

/** Records that the client has approved a version. */
export const clientApproves = (page: Page, caseId: string, planVersionHash: string) =>
  move(page, caseId, 'plan/verdicts', {
    verdict: 'client_approved',
    planVersionHash,
    truthStatementVersion: '2026-11',
    clientWord: { contactName: '陈经理', heardBy: 'wechat', heardOn: '2024-11-25' },
  });
