import type { Tx } from '@overturn/platform';
import type { CaseFacts } from '../domain/lifecycle';
import type { CaseRow } from '../infrastructure/case.row';
import { engagementFacts } from './facts/engagement-facts';
import { fundsFacts } from './facts/funds-facts';
import { outcomeFacts } from './facts/outcome-facts';
import { planFacts } from './facts/plan-facts';
import { roundFacts } from './facts/round-facts';
import { suspicionFacts } from './facts/suspicion-facts';
import { worksheetFacts } from './facts/worksheet-facts';

/** What the guards may know of a case, gathered in the command's own transaction. */
export async function gatherFacts(tx: Tx, row: CaseRow): Promise<CaseFacts> {
  const { actor } = tx.scope;
  return {
    actorPersonId: actor.kind === 'system' ? '' : actor.personId,
    ...(await engagementFacts(tx, row)),
    ...(await worksheetFacts(tx, row)),
    ...(await planFacts(tx, row)),
    ...(await suspicionFacts(tx, row)),
    ...(await roundFacts(tx, row)),
    ...(await outcomeFacts(tx, row)),
    ...(await fundsFacts(tx, row)),
  };
}
