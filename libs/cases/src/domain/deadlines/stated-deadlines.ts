import type { NoticeKind } from '@overturn/kernel';
import type { StatedDeadline } from './deadline-facts';
import type { DeadlineMatter } from './rule-pack';

/** A deadline as the reading of a notice tells it. */
export interface ReadDeadline {
  readonly about: 'appeal' | 'respond' | 'funds_request' | 'unknown';
  readonly value:
    | { readonly kind: 'within'; readonly amount: number; readonly unit: 'hours' | 'days' | 'working_days' }
    | { readonly kind: 'on'; readonly date: string };
  readonly quote: string;
}

/** What a notice of a kind means when it says "respond" without more. */
const MATTER_OF_KIND: Readonly<Partial<Record<NoticeKind, DeadlineMatter>>> = {
  at_risk: 'at_risk_answer',
  performance_lsr: 'poa_acceptance',
  review_manipulation: 'poa_acceptance',
};

/** Which matter each stated deadline is about; what is unclear counts for the appeal: better alarmed than missed. */
export function statedDeadlinesOf(kind: NoticeKind, read: readonly ReadDeadline[]): StatedDeadline[] {
  return read.map(({ about, value, quote }) => ({
    matter: about === 'funds_request' ? 'funds_request' : (MATTER_OF_KIND[kind] ?? 'appeal_window'),
    kind: about === 'funds_request' ? 'opens_at' : 'latest_by',
    due: value.kind === 'on' ? { on: value.date } : { offset: { amount: value.amount, unit: value.unit } },
    quote,
  }));
}
