import type { Settings } from '@overturn/platform';
import { startApi, type TestApi } from './api';
import type { Caller } from './caller';
import { createFirm, type TestFirm } from './firm';

/** A firm at an API of the test file's own, and the three people that its money goes through. */
export interface FinanceOffice {
  readonly api: TestApi;
  readonly firm: TestFirm;
  readonly owner: Caller;
  readonly manager: Caller;
  readonly finance: Caller;
}

export async function startFinanceOffice(change: Partial<Settings> = {}): Promise<FinanceOffice> {
  const api = await startApi(change);
  const firm = await createFirm(api, ['owner', 'case_manager', 'finance']);
  return {
    api,
    firm,
    owner: await firm.as('owner'),
    manager: await firm.as('case_manager'),
    finance: await firm.as('finance'),
  };
}
