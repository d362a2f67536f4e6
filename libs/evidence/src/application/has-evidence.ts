import type { Tx } from '@overturn/platform';
import { hasFileOfCase } from '../infrastructure/evidence.repository';

/** The case has at least one file that proves something: the least that an appeal needs. */
export const hasEvidence = (tx: Tx, caseId: string): Promise<boolean> => hasFileOfCase(tx, caseId);
