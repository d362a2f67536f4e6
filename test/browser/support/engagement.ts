import { expect, type Page } from '@playwright/test';
import { caseNow, done, inDialog, openPart, send } from './office';
import { expectSoundPage } from './page-checks';

/** Offers a letter on its screen, from the plan that is there at first; answers once the case shows it. */
export async function offerLetter(
  page: Page,
  caseId: string,
  adapt: () => Promise<void> = async () => {},
): Promise<void> {
  await openPart(page, caseId, 'money');
  await page.getByRole('button', { name: '提出服务协议' }).click();
  await page.getByLabel('利益冲突核对情况').fill('已核对，无冲突');
  await adapt();
  await expect(page.locator('.fee-plan-example')).toBeVisible();
  await expectSoundPage(page);
  await page.getByRole('button', { name: '向客户提出这份协议' }).click();
  await expect(page.getByText('待客户接受', { exact: true })).toBeVisible();
}

/** Records that the client accepted the letter on offer. */
export async function acceptLetter(page: Page, caseId: string): Promise<void> {
  await openPart(page, caseId, 'money');
  await inDialog(page, '登记客户接受', async (dialog) => {
    await dialog.getByLabel('客户方接受人').fill('陈经理');
    await dialog.getByLabel('什么时候、通过什么方式告知的').fill('今天微信确认');
  });
  await expect(page.getByText('已接受', { exact: true })).toBeVisible();
}

/** Records that the client signed every declaration. */
export async function declareQuietly(page: Page, caseId: string): Promise<void> {
  const at = `/cases/${caseId}/declarations`;
  const { texts } = (await send(page, 'GET', at)).body as { texts: { code: string }[] };
  await done(page, 'POST', at, {
    codes: texts.map(({ code }) => code),
    signedBy: '陈经理',
    signedOn: '2024-11-20',
    disclosure: '无其他账户',
    evidenceId: null,
  });
}

/** Agrees on a preset over the API, with the client's declarations: for journeys about something else. */
export async function agreeQuietly(
  page: Page,
  caseId: string,
  preset: 'percent' | 'fixed' = 'percent',
  own: object = {},
): Promise<void> {
  const at = `/cases/${caseId}`;
  const version = async () => (await caseNow(page, caseId))['version'];
  const plans = (await send(page, 'GET', '/fee-plans')).body as {
    items: { code: string | null; content: object }[];
  };
  const money = await done(page, 'POST', `${at}/letters`, {
    version: await version(),
    content: { ...plans.items.find(({ code }) => code === preset)?.content, ...own },
    from: null,
    conflictClearance: '已核对',
  });
  const [letter] = money['letters'] as { id: string; hash: string }[];
  await declareQuietly(page, caseId);
  await done(page, 'POST', `${at}/letters/${letter?.id ?? ''}/acceptance`, {
    version: await version(),
    hash: letter?.hash,
    acceptedBy: '陈经理',
  });
}
