import type { CaseView, PrecedentToLookAtView } from '@overturn/contracts/admin';
import { MakePrecedents } from '@overturn/library';
import { newId } from '@overturn/platform';
import type { TestApi } from './api';
import type { Caller } from './caller';
import { keepEvidence } from './case-status';
import { command } from './cases';
import { planToFiled } from './filing';
import type { TestFirm } from './firm';
import { caseOf, verification } from './outcomes';
import { withoutTriggers } from './sql';

export interface PlanPrecedents {
  readonly current: CaseView;
  readonly versionId: string;
  readonly items: readonly PrecedentToLookAtView[];
}

/** Does what the worker does once it may be known how a case's plans ended. */
export const makePrecedents = (api: TestApi, firmId: string, caseId: string): Promise<void> =>
  api.app
    .get(MakePrecedents)
    .handle({ firmId, eventId: newId(), topic: 'cases.outcome_verified.v1', payload: { caseId } });

/** A precedent of some plan of the firm, as the worker would make it of one that won. */
export const plantPrecedent = (firmId: string): Promise<unknown> =>
  withoutTriggers([
    `insert into library.precedents (firm_id, id, case_id, version_id, path, part, language, causes, notice_kind,
       marketplace, outcome, body, removed)
     select firm_id, gen_random_uuid(), case_id, id, 'closing', 'closing', 'zh', '{}', 'inauthentic', 'US', 'won', '感谢', '[]'
     from plans.versions where firm_id = $1 limit 1`,
    [firmId],
  ]);

/** A plan that won, in whose passages nobody has looked yet for client data. */
export async function wonPrecedents(api: TestApi, firm: TestFirm, owner: Caller): Promise<PlanPrecedents> {
  const manager = await firm.as('case_manager');
  const { current } = await planToFiled({ firmId: firm.firmId, author: manager, second: owner });
  const claimed = caseOf(
    await manager.post(`/cases/${current.id}/outcome-claims`, {
      version: current.version,
      outcome: 'reinstated',
      note: '',
      evidenceIds: [await keepEvidence(manager, current.id, 'mail')],
    }),
  );
  const won = caseOf(await command(owner, claimed, 'VerifyOutcome', verification));
  await makePrecedents(api, firm.firmId, won.id);
  const { body } = await owner.get('/precedents/waiting');
  const { items } = body as { items: { caseId: string; versionId: string }[] };
  const versionId = items.find(({ caseId }) => caseId === won.id)?.versionId ?? '';
  const plan = (await owner.get(`/precedents/plans/${versionId}`)).body as Pick<PlanPrecedents, 'items'>;
  return { current: won, versionId, items: plan.items };
}
