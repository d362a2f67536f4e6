import type { Tx } from '@overturn/platform';
import { hasUsableFile } from '../infrastructure/evidence.repository';

/** The case has at least one file, out of quarantine, that proves something: the least that an appeal needs. */
export const hasEvidence = (tx: Tx, caseId: string): Promise<boolean> => hasUsableFile(tx, caseId);
