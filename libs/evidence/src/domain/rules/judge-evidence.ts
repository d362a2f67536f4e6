import { factKindOf, type JudgedFile } from '../facts/evidence-facts';
import { supplyChain, type SupplyChain } from '../supply/supply-chain';
import { unknown, type EvidenceRule, type JudgingWorld, type Verdict } from './evidence-rule';
import { FILE_CHECKS } from './file-checks';
import { judgeCoverage } from './sales-coverage';
import { ruleOf, SHIPPED_RULES } from './shipped-rules';

export interface EvidenceJudgement {
  readonly verdicts: readonly Verdict[];
  readonly chain: SupplyChain;
}

/**
 * Every verdict that the rules give about a case's papers. Nothing of it is kept: asked again with other facts, or on
 * another day, it is another judgement.
 */
export function judgeEvidence(files: readonly JudgedFile[], world: JudgingWorld): EvidenceJudgement {
  const chain = supplyChain(files, world);
  return {
    chain,
    verdicts: [
      ...files.flatMap((file) => verdictsOfFile(file, world)),
      ...coverageVerdicts(files, world),
      ...chainVerdicts(chain, world),
    ],
  };
}

const isAskedFor = ({ noticeKinds }: EvidenceRule, world: JudgingWorld): boolean =>
  noticeKinds === 'any' || world.noticeKinds.some((kind) => noticeKinds.includes(kind));

/** Before anybody has written down what is in it, a file is judged by what it is. */
function verdictsOfFile(file: JudgedFile, world: JudgingWorld): Verdict[] {
  const kind = file.facts?.kind ?? factKindOf(file.kind);
  return SHIPPED_RULES.filter((rule) => rule.factKinds.includes(kind) && isAskedFor(rule, world)).flatMap(
    (rule) => {
      const judgement = FILE_CHECKS[rule.id]?.({ file, world, limit: rule.limit ?? 0 }) ?? null;
      return judgement === null
        ? []
        : [{ ...judgement, rule: rule.id, subject: { kind: 'file', key: file.id } }];
    },
  );
}

function coverageVerdicts(files: readonly JudgedFile[], world: JudgingWorld): Verdict[] {
  const rule = ruleOf('invoice_covers_sales');
  const covered = isAskedFor(rule, world) ? judgeCoverage(files, world, rule.limit ?? 0) : null;
  if (covered === null) return [];
  if (covered.length === 0)
    return [{ ...unknown('sales_missing'), rule: rule.id, subject: { kind: 'case', key: '' } }];
  return covered.map(({ asin, judgement }) => ({
    ...judgement,
    rule: rule.id,
    subject: { kind: 'asin', key: asin },
  }));
}

function chainVerdicts({ suppliers }: SupplyChain, world: JudgingWorld): Verdict[] {
  const rule = ruleOf('supply_chain_is_complete');
  if (!isAskedFor(rule, world)) return [];
  return suppliers.map(({ key, judgement }) => ({
    ...judgement,
    rule: rule.id,
    subject: { kind: 'supplier', key },
  }));
}

/** Counts that change by the day do not make another verdict. */
const COUNTED_BY_THE_DAY = new Set(['days', 'today']);

/**
 * What makes a verdict the same verdict: an override holds as long as this does, and no longer. `factsVersion` is of
 * the facts that were judged.
 */
export const verdictIdentity = (
  { rule, subject, outcome, reason, params }: Verdict,
  factsVersion: number,
): string =>
  JSON.stringify([
    rule,
    subject.kind,
    subject.key,
    outcome,
    reason,
    factsVersion,
    Object.entries(params)
      .filter(([name]) => !COUNTED_BY_THE_DAY.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
