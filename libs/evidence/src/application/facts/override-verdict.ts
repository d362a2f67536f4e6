import { personIdsOf } from '@overturn/identity';
import { Refusal } from '@overturn/kernel';
import type { ChangeTx } from '@overturn/platform';
import type { EvidenceSituation } from '../../domain/rules/evidence-rule';
import { insertOverride } from '../../infrastructure/facts/facts.repository';
import { judgeCase, type JudgedCase, type StandingVerdict } from './judge-case';

/**
 * A second person lets a failing verdict pass, with a reason. It holds for the facts as they are: with others the
 * verdict is another one.
 * @throws EVIDENCE.VERDICT_NOT_FAILING when it is not, or not any more, EVIDENCE.OVERRIDE_BY_ANOTHER_PERSON
 */
export async function overrideVerdict(
  tx: ChangeTx,
  caseId: string,
  situation: EvidenceSituation,
  { hash, reason, by }: { readonly hash: string; readonly reason: string; readonly by: string },
): Promise<void> {
  const judged = await judgeCase(tx, caseId, situation);
  const verdict = judged.verdicts.find((one) => one.hash === hash);
  if (verdict?.outcome !== 'fail') throw new Refusal('EVIDENCE.VERDICT_NOT_FAILING');
  const authors = authorsOf(judged, verdict);
  const persons = await personIdsOf(tx, [...authors, by]);
  if (authors.some((author) => persons.get(author) === persons.get(by)))
    throw new Refusal('EVIDENCE.OVERRIDE_BY_ANOTHER_PERSON');
  await insertOverride(tx, caseId, { rule: verdict.rule, verdictHash: hash, reason, by });
}

/** Who wrote down what a verdict rests on; of a file that nobody has read, who kept it. */
function authorsOf({ files, particulars }: JudgedCase, { subject }: StandingVerdict): string[] {
  if (subject.kind === 'file')
    return files
      .filter(({ file }) => file.id === subject.key)
      .map(({ facts, file }) => facts?.enteredBy ?? file.keptBy)
      .filter((one) => one !== null);
  const papers = files.filter(
    ({ facts }) => facts?.content.kind === 'invoice' || facts?.content.kind === 'letter_of_authorisation',
  );
  return [...papers.map(({ facts }) => facts?.enteredBy ?? null), particulars.enteredBy].filter(
    (one) => one !== null,
  );
}
