import { Refusal } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';
import type { CaseParticulars, EvidenceFacts } from '../../domain/facts/evidence-facts';
import {
  insertFacts,
  insertParticulars,
  insertSetAside,
  setAsidesOfCase,
} from '../../infrastructure/facts/facts.repository';
import { requireEvidence } from '../require-evidence';

interface AboutFile {
  readonly caseId: string;
  readonly evidenceId: string;
  readonly staffId: string;
}

/** Writes down what a file says, over the version that was seen. @throws EVIDENCE.FILE_NOT_FOUND, EVIDENCE.FACTS_CHANGED */
export async function enterFacts(
  tx: ChangeTx,
  { caseId, evidenceId, staffId }: AboutFile,
  { version, facts }: { readonly version: number; readonly facts: EvidenceFacts },
): Promise<void> {
  await requireEvidence(tx, caseId, [evidenceId]);
  await insertFacts(tx, { caseId, evidenceId }, version, facts, staffId);
}

/** What the papers are held against. @throws EVIDENCE.FACTS_CHANGED, EVIDENCE.ASIN_TWICE */
export async function enterParticulars(
  tx: ChangeTx,
  { caseId, staffId }: Omit<AboutFile, 'evidenceId'>,
  { version, content }: { readonly version: number; readonly content: CaseParticulars },
): Promise<void> {
  const asins = content.sales.map(({ asin }) => asin);
  const twice = asins.find((asin, place) => asins.indexOf(asin) !== place);
  if (twice !== undefined) throw new Refusal('EVIDENCE.ASIN_TWICE', { asin: twice });
  await insertParticulars(tx, caseId, version, content, staffId);
}

/** Takes a file out of what is to be sent, or back in. @throws EVIDENCE.FILE_NOT_FOUND */
export async function setFileAside(
  tx: ChangeTx,
  { caseId, evidenceId, staffId }: AboutFile,
  { isSetAside, reason }: { readonly isSetAside: boolean; readonly reason: string },
): Promise<void> {
  await requireEvidence(tx, caseId, [evidenceId]);
  await insertSetAside(tx, caseId, { evidenceId, isSetAside, reason, by: staffId });
}

/** How many of these files are not to be sent. */
export async function setAsideAmong(tx: Tx, caseId: string, evidenceIds: readonly string[]): Promise<number> {
  if (evidenceIds.length === 0) return 0;
  const aside = await setAsidesOfCase(tx, caseId);
  return aside.filter((one) => one.isSetAside && evidenceIds.includes(one.evidenceId)).length;
}
