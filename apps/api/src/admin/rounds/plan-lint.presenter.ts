import type { GateReport } from '@overturn/cases';
import type { PlanView } from '@overturn/contracts/admin';

/** What stands between a plan and Amazon. */
export const presentGates = ({ check, coolOffEndsAt, ...gates }: GateReport): PlanView['gates'] => ({
  ...gates,
  findings: check.findings.map((one) => ({ ...one, params: { ...one.params } })),
  score: { total: check.score.total, parts: check.score.parts.map((one) => ({ ...one })) },
  lintPasses: check.passes,
  coolOffEndsAt: coolOffEndsAt?.toISOString() ?? null,
});

/** What the checker was told: the browser checks with the same. */
export const presentLint = ({ check: { facts, settings } }: GateReport): PlanView['lint'] => ({
  facts: {
    notice: {
      causes: [...facts.notice.causes],
      asins: [...facts.notice.asins],
      orderIds: [...facts.notice.orderIds],
      asks: [...facts.notice.asks],
    },
    evidence:
      facts.evidence &&
      facts.evidence.map((one) => ({ ...one, lines: one.lines.map((line) => ({ ...line })) })),
    rejected: facts.rejected.map((one) => ({ ...one })),
  },
  settings: {
    ...settings,
    rulesOff: [...settings.rulesOff],
    phrases: settings.phrases.map((one) => ({ ...one })),
  },
});
