import { suspicionsOf } from '@overturn/evidence';
import type { Tx } from '@overturn/platform';
import type { CaseFacts } from '../../domain/lifecycle';
import type { CaseRow } from '../../infrastructure/case.row';
import { integrityFacts } from '../evidence/integrity-facts';

/** Whether a paper of the case is suspected and nobody has resolved it. */
export async function suspicionFacts(tx: Tx, row: CaseRow): Promise<Pick<CaseFacts, 'isEvidenceSuspected'>> {
  const suspicions = await suspicionsOf(tx, row.id, await integrityFacts(tx, row));
  return { isEvidenceSuspected: suspicions.some(({ isFreezing }) => isFreezing) };
}
