import {
  EXCHANGE_DAYS,
  EXCHANGE_SOURCES,
  EXPENSE_ARRANGEMENTS,
  FUNDS_BASES,
  GUARANTEE_REMEDIES,
  PERCENT_METHODS,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  CurrencyField,
  Id,
  Instant,
  MarketplaceField,
  MinorAmount,
  PositiveMinorAmount,
  Version,
  line,
  route,
} from '../../common';

/** Parts per million: 8 % is 80000. */
const Ppm = z.int().min(0).max(1_000_000);
const Bounds = {
  basis: z.enum(FUNDS_BASES),
  floorMinor: PositiveMinorAmount.nullable(),
  capMinor: PositiveMinorAmount.nullable(),
};

const FeeComponentField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), amountMinor: PositiveMinorAmount }),
  z.strictObject({
    kind: z.literal('rounds'),
    rounds: z
      .array(z.strictObject({ throughRound: z.int().min(1).max(100).nullable(), amountMinor: MinorAmount }))
      .min(1)
      .max(10),
  }),
  z.strictObject({ kind: z.literal('percent'), ratePpm: Ppm, ...Bounds }),
  z.strictObject({
    kind: z.literal('bands'),
    bands: z
      .array(z.strictObject({ upToMinor: PositiveMinorAmount.nullable(), ratePpm: Ppm }))
      .min(1)
      .max(10),
    ...Bounds,
  }),
]);

const PartialField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('whole') }),
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({ kind: z.literal('share'), sharePpm: Ppm }),
  z.strictObject({ kind: z.literal('by_asins'), leastPpm: Ppm }),
  z.strictObject({ kind: z.literal('by_marketplaces'), leastPpm: Ppm }),
]);

/** A fee plan as it is sent: amounts are digits of minor units of its currency. */
export const FeePlanContent = z
  .strictObject({
    currency: CurrencyField,
    success: z.array(FeeComponentField).max(4),
    fundsOnly: z.array(FeeComponentField).max(4),
    partial: PartialField,
    marketplaceWeights: z.array(z.strictObject({ marketplace: MarketplaceField, weightPpm: Ppm })).max(30),
    assessment: z.strictObject({ amountMinor: PositiveMinorAmount, isCredited: z.boolean() }).nullable(),
    deposit: z.strictObject({ amountMinor: PositiveMinorAmount }).nullable(),
    expenses: z.strictObject({
      arrangement: z.enum(EXPENSE_ARRANGEMENTS),
      method: z.enum(PERCENT_METHODS),
      capMinor: PositiveMinorAmount.nullable(),
    }),
    guarantee: z
      .strictObject({
        days: z.int().min(1).max(365),
        remedy: z.enum(GUARANTEE_REMEDIES),
        sharePpm: Ppm.nullable(),
      })
      .nullable(),
    silence: z
      .strictObject({
        noticeAfterDays: z.array(z.int().min(1).max(365)).max(10),
        deemedAfterDays: z.int().min(1).max(365),
      })
      .nullable(),
    withdrawal: z.strictObject({ amountMinor: PositiveMinorAmount }).nullable(),
    isExclusive: z.boolean(),
    maxRounds: z.int().min(1).max(50).nullable(),
    exchange: z.strictObject({ source: z.enum(EXCHANGE_SOURCES), day: z.enum(EXCHANGE_DAYS) }).nullable(),
    tax: z.strictObject({ ratePpm: Ppm, isIncluded: z.boolean() }).nullable(),
  })
  .meta({ id: 'FeePlanContent' });
export type FeePlanContent = z.infer<typeof FeePlanContent>;

const FeePlanView = z
  .object({
    /** Null for a preset of the product. */
    id: Id.nullable(),
    code: z.string().nullable(),
    nameZh: z.string(),
    nameEn: z.string(),
    version: z.int(),
    isRetired: z.boolean(),
    content: FeePlanContent,
  })
  .meta({ id: 'FeePlanView' });
export const FeePlanListView = z.object({ items: z.array(FeePlanView) }).meta({ id: 'FeePlanListView' });
export type FeePlanListView = z.infer<typeof FeePlanListView>;

const ClauseView = z.object({ id: z.string(), zh: z.string(), en: z.string() });

export const FeePlanPreviewView = z
  .object({
    /** Why it cannot be offered, in the order of the plan; then there are no clauses. */
    faults: z.array(z.object({ fault: z.string(), path: z.string() })),
    clauses: z.array(ClauseView),
  })
  .meta({ id: 'FeePlanPreviewView' });
export type FeePlanPreviewView = z.infer<typeof FeePlanPreviewView>;

export const FeePlanVersionsView = z
  .object({
    /** Newest first. */
    items: z.array(
      z.object({
        version: z.int(),
        madeAt: Instant,
        madeBy: z.string().nullable(),
        content: FeePlanContent,
        clauses: z.array(ClauseView),
      }),
    ),
  })
  .meta({ id: 'FeePlanVersionsView' });
export type FeePlanVersionsView = z.infer<typeof FeePlanVersionsView>;

const PlanParams = z.object({ planId: Id });

export const feePlanRoutes = {
  listFeePlans: route({
    method: 'GET',
    path: '/fee-plans',
    access: 'case:read',
    summary: 'Presets and the firm’s own fee plans, in their newest version',
    response: FeePlanListView,
  }),
  previewFeePlan: route({
    method: 'POST',
    path: '/fee-plans/preview',
    access: 'case:read',
    summary: 'What a fee plan says to a client, or why it cannot be offered; nothing is kept',
    body: z.strictObject({ content: FeePlanContent }),
    response: FeePlanPreviewView,
  }),
  listFeePlanVersions: route({
    method: 'GET',
    path: '/fee-plans/:planId/versions',
    access: 'case:read',
    summary: 'What each version of the firm’s own plan says',
    params: PlanParams,
    response: FeePlanVersionsView,
  }),
  createFeePlan: route({
    method: 'POST',
    path: '/fee-plans',
    access: 'fee:manage_plans',
    summary: 'Keep a fee plan of the firm’s own',
    body: z.strictObject({ nameZh: line(60), nameEn: line(60), content: FeePlanContent }),
    response: FeePlanListView,
    status: 201,
  }),
  reviseFeePlan: route({
    method: 'POST',
    path: '/fee-plans/:planId/versions',
    access: 'fee:manage_plans',
    summary: 'Next version of a fee plan; letters made from earlier ones stay',
    params: PlanParams,
    body: z.strictObject({ version: Version, content: FeePlanContent }),
    response: FeePlanListView,
  }),
  renameFeePlan: route({
    method: 'PUT',
    path: '/fee-plans/:planId/name',
    access: 'fee:manage_plans',
    summary: 'Give a fee plan another name',
    params: PlanParams,
    body: z.strictObject({ nameZh: line(60), nameEn: line(60) }),
    response: FeePlanListView,
  }),
  retireFeePlan: route({
    method: 'POST',
    path: '/fee-plans/:planId/retire',
    access: 'fee:manage_plans',
    summary: 'Offer a fee plan no more',
    params: PlanParams,
    body: z.strictObject({ version: Version }),
    response: FeePlanListView,
  }),
} as const;
