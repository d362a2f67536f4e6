import { comparing } from '@overturn/clients';
import { sha256Of, type Tx } from '@overturn/platform';
import type { JudgedFile } from '../../domain/facts/evidence-facts';
import type { EvidenceSituation, Verdict } from '../../domain/rules/evidence-rule';
import { judgeEvidence, verdictIdentity } from '../../domain/rules/judge-evidence';
import type { SupplyChain } from '../../domain/supply/supply-chain';
import { evidenceOfCase, type EvidenceFile } from '../../infrastructure/evidence.repository';
import {
  factsOfCase,
  overridesOfCase,
  particularsOf,
  setAsidesOfCase,
  type KeptFacts,
  type KeptParticulars,
  type SetAside,
  type VerdictOverride,
} from '../../infrastructure/facts/facts.repository';

/** A verdict with the override that holds for it, if somebody gave one. */
export interface StandingVerdict extends Verdict {
  readonly hash: string;
  readonly override: VerdictOverride | null;
  /** Stands in the way of filing: it fails, nobody let it pass, and its file is to be sent. */
  readonly isBlocking: boolean;
}

export interface JudgedCase {
  readonly files: readonly {
    readonly file: EvidenceFile;
    readonly facts: KeptFacts | null;
    readonly setAside: SetAside | null;
  }[];
  readonly particulars: KeptParticulars;
  readonly verdicts: readonly StandingVerdict[];
  readonly chain: SupplyChain;
}

/** The files of a case with what was written down of them, for whoever judges them. */
export async function judgedFilesOf(tx: Tx, caseId: string): Promise<readonly JudgedFile[]> {
  const facts = new Map((await factsOfCase(tx, caseId)).map((one) => [one.evidenceId, one]));
  const aside = new Map((await setAsidesOfCase(tx, caseId)).map((one) => [one.evidenceId, one]));
  return (await evidenceOfCase(tx, caseId)).map((file) => judgedFile(file, facts, aside));
}

const judgedFile = (
  file: EvidenceFile,
  facts: ReadonlyMap<string, KeptFacts>,
  aside: ReadonlyMap<string, SetAside>,
): JudgedFile => ({
  id: file.id,
  kind: file.kind,
  mediaType: file.mediaType,
  sizeBytes: file.sizeBytes,
  facts: facts.get(file.id)?.content ?? null,
  isSetAside: aside.get(file.id)?.isSetAside ?? false,
});

/** Judges the evidence of a case as it stands now: verdicts are never kept, only what they follow from. */
export async function judgeCase(tx: Tx, caseId: string, situation: EvidenceSituation): Promise<JudgedCase> {
  const files = await evidenceOfCase(tx, caseId);
  const facts = new Map((await factsOfCase(tx, caseId)).map((one) => [one.evidenceId, one]));
  const aside = new Map((await setAsidesOfCase(tx, caseId)).map((one) => [one.evidenceId, one]));
  const overrides = new Map((await overridesOfCase(tx, caseId)).map((one) => [one.verdictHash, one]));
  const particulars = await particularsOf(tx, caseId);
  const judged = files.map((file) => judgedFile(file, facts, aside));
  const world = { ...situation, particulars: particulars.content, compare: comparing };
  const { verdicts, chain } = judgeEvidence(judged, world);
  return {
    files: files.map((file) => ({
      file,
      facts: facts.get(file.id) ?? null,
      setAside: aside.get(file.id) ?? null,
    })),
    particulars,
    chain,
    verdicts: verdicts.map((verdict) => {
      const { kind, key } = verdict.subject;
      const isSetAside = kind === 'file' && (aside.get(key)?.isSetAside ?? false);
      const version = kind === 'file' ? (facts.get(key)?.version ?? 0) : 0;
      const hash = sha256Of(verdictIdentity(verdict, version));
      const override = overrides.get(hash) ?? null;
      return {
        ...verdict,
        hash,
        override,
        isBlocking: verdict.outcome === 'fail' && override === null && !isSetAside,
      };
    }),
  };
}

/** How many verdicts stand in the way of filing. */
export const blockingVerdicts = async (
  tx: Tx,
  caseId: string,
  situation: EvidenceSituation,
): Promise<number> =>
  (await judgeCase(tx, caseId, situation)).verdicts.filter(({ isBlocking }) => isBlocking).length;
