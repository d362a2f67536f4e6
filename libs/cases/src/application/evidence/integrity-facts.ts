import type { IntegrityFacts } from '@overturn/evidence';
import type { Tx } from '@overturn/platform';
import type { CaseRow } from '../../infrastructure/case.row';
import { fileTwins, invoiceTwins } from '../../infrastructure/evidence/twins.read-model';
import { evidenceSituation } from './evidence-situation';

/** What is compared with the papers of a case before any of them is trusted. */
export const integrityFacts = async (tx: Tx, row: CaseRow): Promise<IntegrityFacts> => ({
  today: (await evidenceSituation(tx, row)).today,
  fileTwins: await fileTwins(tx, row.id, row.clientId),
  invoiceTwins: await invoiceTwins(tx, row.id, row.clientId),
});
