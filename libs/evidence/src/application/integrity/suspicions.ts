import { comparing } from '@overturn/clients';
import { Refusal, type LocalDate, type SuspicionVerdict } from '@overturn/kernel';
import { sha256Of, type ChangeTx, type Tx } from '@overturn/platform';
import {
  findSuspicions,
  stopsUnjudged,
  suspicionIdentity,
  type FileTwin,
  type InvoiceTwin,
  type Suspicion,
} from '../../domain/integrity/find-suspicions';
import {
  insertJudgement,
  insertRaised,
  judgementsOfCase,
  raisedOfCase,
  type SuspicionJudgement,
} from '../../infrastructure/integrity/suspicion.repository';
import { metadataOfCase } from '../../infrastructure/integrity/metadata.repository';
import { judgedFilesOf } from '../facts/judge-case';
import { requireEvidence } from '../require-evidence';

/** What other clients' cases hold that this case holds too, and today in the zones of the case. */
export interface IntegrityFacts {
  readonly today: readonly LocalDate[];
  readonly fileTwins: readonly FileTwin[];
  readonly invoiceTwins: readonly InvoiceTwin[];
}

export interface StandingSuspicion extends Suspicion {
  readonly hash: string;
  readonly judgement: SuspicionJudgement | null;
  /** Nothing is filed while this is so: it stops and nobody has judged it, or it is fabricated and still to be sent. */
  readonly isFreezing: boolean;
}

/** What speaks against the papers of a case now. */
export async function suspicionsOf(
  tx: Tx,
  caseId: string,
  facts: IntegrityFacts,
): Promise<readonly StandingSuspicion[]> {
  const files = await judgedFilesOf(tx, caseId);
  const judgements = new Map((await judgementsOfCase(tx, caseId)).map((one) => [one.hash, one]));
  const found = findSuspicions(files, {
    ...facts,
    compare: comparing,
    raised: await raisedOfCase(tx, caseId),
    metadata: await metadataOfCase(tx, caseId),
  });
  return found.map((suspicion) => {
    const hash = sha256Of(suspicionIdentity(suspicion));
    const judgement = judgements.get(hash) ?? null;
    const isSetAside = files.some(({ id, isSetAside: aside }) => id === suspicion.evidenceId && aside);
    return {
      ...suspicion,
      hash,
      judgement,
      isFreezing:
        judgement === null ? stopsUnjudged(suspicion.kind) : judgement.verdict === 'confirmed' && !isSetAside,
    };
  });
}

/** @throws EVIDENCE.FILE_NOT_FOUND */
export async function raiseSuspicion(
  tx: ChangeTx,
  caseId: string,
  given: { readonly evidenceId: string; readonly reason: string; readonly by: string },
): Promise<void> {
  await requireEvidence(tx, caseId, [given.evidenceId]);
  await insertRaised(tx, caseId, given);
}

/** @throws EVIDENCE.SUSPICION_NOT_FOUND when nothing of the kind is found (any more) */
export async function judgeSuspicion(
  tx: ChangeTx,
  caseId: string,
  facts: IntegrityFacts,
  given: {
    readonly hash: string;
    readonly verdict: SuspicionVerdict;
    readonly reason: string;
    readonly by: string;
  },
): Promise<void> {
  const suspicion = (await suspicionsOf(tx, caseId, facts)).find(({ hash }) => hash === given.hash);
  if (!suspicion) throw new Refusal('EVIDENCE.SUSPICION_NOT_FOUND');
  await insertJudgement(tx, caseId, given);
}
