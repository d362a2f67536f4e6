import { Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, newId, type ChangeTx } from '@overturn/platform';
import { expiredGrants, markExpiryRaised } from '../../infrastructure/engagement/access-grant.repository';
import { addTasks } from '../../infrastructure/task.repository';
import { firmsToday } from './firms-today';

/**
 * Makes a task of each expired grant in each open case of its seller account, once.
 * The firm's own date decides: a grant holds until the end of its last day there.
 * @returns how many grants were raised
 */
export async function raiseExpiredGrants(tx: ChangeTx, atMost = 100): Promise<number> {
  const expired = await expiredGrants(tx, await firmsToday(tx), atMost);
  await addTasks(
    tx,
    expired.flatMap(({ id, caseId, round, status, expiresOn, assigneeId }) =>
      caseId === null
        ? []
        : [
            {
              caseId,
              round,
              code: `renew_access_grant:${id}`,
              phase: status,
              titleZh: `授权已于 ${expiresOn} 到期：请客户续期或登记撤销`,
              titleEn: `Access ended on ${expiresOn}: have the client renew it, or record that it was revoked`,
              ownerRole: 'case_manager',
              assigneeId,
              dueAt: null,
              source: 'engine' as const,
            },
          ],
    ),
  );
  const ids = [...new Set(expired.map(({ id }) => id))];
  if (ids.length > 0) await markExpiryRaised(tx, ids);
  return ids.length;
}

/** Looks for expired grants in every firm that may have one. */
@Injectable()
export class ExpiredGrantsSweep {
  constructor(private readonly work: UnitOfWork) {}

  async sweep(): Promise<number> {
    const firms = await this.work.ask<{ firm_id: string }>(
      'select cases.firms_with_expired_grants() as firm_id',
    );
    let raised = 0;
    for (const { firm_id } of firms)
      raised += await this.work.change(
        systemScope(firm_id, 'grant-sweep', newId()),
        'access_grant.raise_expired',
        raiseExpiredGrants,
      );
    return raised;
  }
}
