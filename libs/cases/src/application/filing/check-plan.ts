import { paperFactsOf } from '@overturn/evidence';
import {
  englishOf,
  lintPlan,
  passesLint,
  readinessScore,
  type LintFacts,
  type LintFinding,
  type LintSettings,
  type ReadinessScore,
} from '@overturn/lint';
import { noticeFactsOfCase } from '@overturn/notices';
import { lintSettingsOf, versionsOfHashes } from '@overturn/plans';
import type { Tx } from '@overturn/platform';
import type { PlanContent } from '@overturn/wording';
import type { CaseRow } from '../../infrastructure/case.row';
import { rejectedPlanHashes } from '../../infrastructure/submission.repository';

/** A plan as the checker sees it, with what it was told. */
export interface PlanCheck {
  readonly findings: readonly LintFinding[];
  readonly score: ReadinessScore;
  readonly passes: boolean;
  readonly facts: LintFacts;
  readonly settings: LintSettings;
}

/** More rejected plans than this are no longer compared; the newest are. */
const REJECTED_COMPARED = 5;

async function lintFacts(tx: Tx, row: CaseRow): Promise<LintFacts> {
  const rejected = await versionsOfHashes(tx, row.id, await rejectedPlanHashes(tx, row.id));
  return {
    notice: { causes: row.causes, ...(await noticeFactsOfCase(tx, row.id)) },
    evidence: await paperFactsOf(tx, row.id),
    rejected: rejected
      .slice(0, REJECTED_COMPARED)
      .map(({ number, content }) => ({ label: String(number), english: englishOf(content) })),
  };
}

/** Checks a plan with what its case knows: its causes, what its notices name, what its files say, what Amazon has rejected. */
export async function checkPlan(tx: Tx, row: CaseRow, plan: PlanContent): Promise<PlanCheck> {
  const facts = await lintFacts(tx, row);
  const { version: _, ...settings } = await lintSettingsOf(tx);
  const findings = lintPlan(plan, facts, settings);
  const score = readinessScore(plan, findings);
  return {
    findings,
    score,
    passes: passesLint(findings, score.total, settings.scoreThreshold),
    facts,
    settings,
  };
}
