import { MEASURE_FREQUENCIES, TRUTH_STATEMENT_VERSIONS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CalendarDate, Id, Instant, paragraph, route } from '../common';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const BothLanguages = z.strictObject({ zh: z.string(), en: z.string() });

export const PortalPlanPlace = z
  .strictObject({
    part: z.enum(['opening', 'cause', 'action', 'measure', 'closing']),
    /** Counted from 1; null for opening and closing. */
    place: z.int().nullable(),
    /** Plan text; empty for a point that was taken out. */
    text: BothLanguages,
    /** The text in the version before; null where nothing changed or there was none. */
    before: BothLanguages.nullable(),
    /** Something besides the texts is different from the version before. */
    areFieldsChanged: z.boolean(),
    asins: z.array(z.string()),
    orderIds: z.array(z.string()),
    /** Done on, or in force from. */
    on: CalendarDate.nullable(),
    owner: BothLanguages.nullable(),
    frequency: z.enum(MEASURE_FREQUENCIES).nullable(),
  })
  .meta({ id: 'PortalPlanPlace' });
export type PortalPlanPlace = z.infer<typeof PortalPlanPlace>;

export const PortalPlanView = z
  .strictObject({
    number: z.int(),
    hash: Hash,
    submittedAt: Instant,
    /** The version that its changes are told from. */
    previousNumber: z.int().nullable(),
    places: z.array(PortalPlanPlace),
    /** Whether my word is waited for. */
    isWaiting: z.boolean(),
    word: z
      .strictObject({
        verdict: z.enum(['client_approved', 'client_requested_changes']),
        comment: z.string(),
        name: z.string(),
        at: Instant,
      })
      .nullable(),
    truthStatementVersion: z.enum(TRUTH_STATEMENT_VERSIONS),
  })
  .meta({ id: 'PortalPlanView' });
export type PortalPlanView = z.infer<typeof PortalPlanView>;

const caseId = z.object({ caseId: Id });

export const portalPlanRoutes = {
  getPlan: route({
    method: 'GET',
    path: '/cases/:caseId/plan',
    access: 'client',
    summary: 'The newest version of the plan that I may read, with what changed since the one before',
    params: caseId,
    response: z.strictObject({ plan: PortalPlanView.nullable() }),
  }),
  judgePlan: route({
    method: 'POST',
    path: '/cases/:caseId/plan/verdicts',
    access: 'client_owner',
    summary: 'Approve exactly the version that I read, or ask for changes',
    params: caseId,
    body: z.discriminatedUnion('verdict', [
      z.strictObject({
        verdict: z.literal('client_approved'),
        hash: Hash,
        truthStatementVersion: z.enum(TRUTH_STATEMENT_VERSIONS),
      }),
      z.strictObject({
        verdict: z.literal('client_requested_changes'),
        hash: Hash,
        comment: paragraph(4000),
      }),
    ]),
  }),
} as const;
