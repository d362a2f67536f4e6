import type { PlanFindingCode, PlanPart } from '@overturn/kernel';
import type { BilingualText, PlanContent } from '@overturn/wording';

/** What stands between a plan and Amazon, and where; `place` counts from 1 within its part. */
export interface PlanFinding {
  readonly code: PlanFindingCode;
  readonly part: PlanPart;
  readonly place: number | null;
}

/** Time between the client's approval and filing: an appeal is not rushed (docs/DOMAIN.md, "Do and don't"). */
const COOL_OFF_HOURS = 12;

const isMissing = (text: BilingualText): boolean => text.en.trim() === '';

const finding = (code: PlanFindingCode, part: PlanPart, place: number | null = null): PlanFinding => ({
  code,
  part,
  place,
});

/**
 * The checks that a plan must pass: each cause has an action that was taken and a measure, all of it in English,
 * with dates and owners, and not what Amazon has refused before (docs/DOMAIN.md, "The plan"). Empty: it passes.
 */
export function findInPlan(plan: PlanContent, isSameAsRejected: boolean): readonly PlanFinding[] {
  const answered = (points: readonly { readonly causeKey: string | null }[]) =>
    new Set(points.map(({ causeKey }) => causeKey));
  const [withAction, withMeasure] = [answered(plan.actions), answered(plan.measures)];
  const each = <T>(
    points: readonly T[],
    code: PlanFindingCode,
    part: PlanPart,
    isWrong: (point: T) => boolean,
  ): readonly PlanFinding[] =>
    points.flatMap((point, place) => (isWrong(point) ? [finding(code, part, place + 1)] : []));
  return [
    ...(plan.causes.length === 0 ? [finding('no_cause', 'plan')] : []),
    ...each(plan.causes, 'cause_without_action', 'cause', ({ key }) => !withAction.has(key)),
    ...each(plan.causes, 'cause_without_measure', 'cause', ({ key }) => !withMeasure.has(key)),
    ...each(plan.actions, 'action_undated', 'action', ({ doneOn }) => doneOn === null),
    ...each(plan.measures, 'measure_without_owner', 'measure', ({ owner }) => isMissing(owner)),
    ...(isMissing(plan.opening) ? [finding('english_missing', 'opening')] : []),
    ...each(plan.causes, 'english_missing', 'cause', ({ text }) => isMissing(text)),
    ...each(plan.actions, 'english_missing', 'action', ({ text }) => isMissing(text)),
    ...each(plan.measures, 'english_missing', 'measure', ({ text }) => isMissing(text)),
    ...(isMissing(plan.closing) ? [finding('english_missing', 'closing')] : []),
    ...(isSameAsRejected ? [finding('same_as_rejected', 'plan')] : []),
  ];
}

/** From when a version that the client approved at this instant may be filed. */
export const coolOffEnd = (approvedAt: Date): Date =>
  new Date(approvedAt.getTime() + COOL_OFF_HOURS * 3_600_000);

/** The cool-off after the client's approval is over; without an approval it has not begun. */
export const isCoolOffOver = (approvedAt: Date | null, now: Date): boolean =>
  approvedAt !== null && coolOffEnd(approvedAt).getTime() <= now.getTime();
