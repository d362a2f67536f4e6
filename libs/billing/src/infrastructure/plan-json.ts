import type { FeePlan } from '../domain/plan/fee-plan';

/** How a plan is kept and sent: amounts, whose names end in `Minor`, as digits. */
export const planToJson = (plan: FeePlan): Readonly<Record<string, unknown>> =>
  JSON.parse(jsonText(plan)) as Readonly<Record<string, unknown>>;

/** Any value with amounts, as text: bigints are digits. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? each.toString() : each));

/** The other way round; what is read was checked when it came in. */
export const planOfJson = (kept: unknown): FeePlan =>
  JSON.parse(JSON.stringify(kept), (key, each: unknown) =>
    key.endsWith('Minor') && typeof each === 'string' ? BigInt(each) : each,
  ) as FeePlan;
