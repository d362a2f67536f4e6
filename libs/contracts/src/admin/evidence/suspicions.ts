import { SUSPICION_KINDS, SUSPICION_VERDICTS } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Id, Instant, paragraph, route } from '../../common';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

export const SuspicionView = z
  .object({
    hash: Hash,
    kind: z.enum(SUSPICION_KINDS),
    evidenceId: Id,
    params: z.record(z.string(), z.string()),
    /** How many cases of other clients it is about. */
    others: z.int(),
    /** Which ones: for who may judge, else empty. */
    otherCases: z.array(z.object({ id: Id, number: z.string() })),
    raisedBy: z.string().nullable(),
    judgement: z
      .object({ verdict: z.enum(SUSPICION_VERDICTS), reason: z.string(), by: z.string(), at: Instant })
      .nullable(),
    /** Nothing is filed while this is so. */
    isFreezing: z.boolean(),
  })
  .meta({ id: 'SuspicionView' });
export type SuspicionView = z.infer<typeof SuspicionView>;

const List = z.object({ items: z.array(SuspicionView) });
const caseId = z.object({ caseId: Id });

export const suspicionRoutes = {
  listSuspicions: route({
    method: 'GET',
    path: '/cases/:caseId/suspicions',
    access: 'evidence:read',
    summary: 'What speaks against the papers of a case; of other clients only that there is something',
    params: caseId,
    response: List,
  }),
  raiseSuspicion: route({
    method: 'POST',
    path: '/cases/:caseId/suspicions',
    access: 'evidence:write',
    summary: 'Suspect a file, with a reason; nothing is filed until compliance has resolved it',
    params: caseId,
    body: z.strictObject({ evidenceId: Id, reason: paragraph(1000) }),
    response: List,
    status: 201,
  }),
  judgeSuspicion: route({
    method: 'POST',
    path: '/cases/:caseId/suspicion-judgements',
    access: 'evidence:judge',
    summary:
      'Clear a suspicion or confirm it, with a reason; a confirmed one freezes until its file is set aside',
    params: caseId,
    body: z.strictObject({ hash: Hash, verdict: z.enum(SUSPICION_VERDICTS), reason: paragraph(1000) }),
    response: List,
    status: 201,
  }),
} as const;
