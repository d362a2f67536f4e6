import { TRIAGE_SCALES, type TriageScale, type TriageVerdict } from '@overturn/kernel';
import { TRIAGE_BASE, TRIAGE_RULES, type TriageFacts } from './triage-rules';

export interface TriageReason {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly adds: Readonly<Partial<Record<TriageScale, number>>>;
}

/** What triage (初筛) says of an enquiry: three scales from 0 to 100, what it advises, and why. */
export interface Triage {
  readonly scores: Readonly<Record<TriageScale, number>>;
  readonly advice: TriageVerdict;
  readonly reasons: readonly TriageReason[];
}

const DECLINE_BELOW = 30;
const CAREFUL_BELOW = 50;

const clamp = (points: number): number => Math.min(100, Math.max(0, points));

/** Scores an enquiry. The same facts always give the same answer; every point has its reason. */
export function triageOf(facts: TriageFacts): Triage {
  const reasons = TRIAGE_RULES.filter(({ holds }) => holds(facts));
  const scoreOf = (scale: TriageScale) =>
    clamp(reasons.reduce((sum, { adds }) => sum + (adds[scale] ?? 0), TRIAGE_BASE[scale]));
  const scores = Object.fromEntries(TRIAGE_SCALES.map((scale) => [scale, scoreOf(scale)])) as Record<
    TriageScale,
    number
  >;
  return {
    scores,
    advice:
      scores.acceptability < DECLINE_BELOW
        ? 'decline'
        : scores.acceptability < CAREFUL_BELOW || scores.win_chance < DECLINE_BELOW
          ? 'careful'
          : 'accept',
    reasons: reasons.map(({ code, zh, en, adds }) => ({ code, zh, en, adds })),
  };
}
