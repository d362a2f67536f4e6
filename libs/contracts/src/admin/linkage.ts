import {
  FINDING_NATURES,
  FINDING_STATES,
  FINDING_STRENGTHS,
  FINDING_VERDICTS,
  GIVEN_LINK_SOURCES,
  LINK_KINDS,
  LINK_ROLES,
  LINK_SOURCES,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import {
  CalendarDate,
  Cursor,
  Id,
  Instant,
  Limit,
  Version,
  line,
  page,
  paragraph,
  remarks,
  route,
} from '../common';

export const LinkFactFields = z.strictObject({
  kind: z.enum(LINK_KINDS),
  /** As given; of an account number the last 4 to 6 digits, never more. */
  value: line(300),
  /** Bank or payment service, for the tail of an account number only. */
  bank: line(80).nullable().default(null),
  role: z.enum(LINK_ROLES),
  source: z.enum(GIVEN_LINK_SOURCES),
  /** A file of a case that shows it; left out on a change: as it was. */
  evidence: z.strictObject({ caseId: Id, id: Id }).nullable().optional(),
  knownOn: CalendarDate.nullable().default(null),
  note: remarks(500).default(''),
});
export type LinkFactFields = z.input<typeof LinkFactFields>;

export const LinkFactView = z
  .object({
    id: Id,
    kind: z.enum(LINK_KINDS),
    value: z.string(),
    bank: z.string().nullable(),
    role: z.enum(LINK_ROLES),
    source: z.enum(LINK_SOURCES),
    /** Kept in step with the client’s record, and changed there. */
    isDerived: z.boolean(),
    evidenceId: Id.nullable(),
    knownOn: CalendarDate.nullable(),
    note: z.string(),
    addedBy: z.string().nullable(),
    addedAt: Instant,
    version: Version,
  })
  .meta({ id: 'LinkFactView' });
export type LinkFactView = z.infer<typeof LinkFactView>;

const LinkedClient = z.object({ id: Id, nameZh: z.string().nullable(), nameEn: z.string().nullable() });

const FindingFact = z.object({
  id: Id,
  kind: z.enum(LINK_KINDS),
  value: z.string(),
  bank: z.string().nullable(),
  role: z.enum(LINK_ROLES),
  source: z.enum(LINK_SOURCES),
  knownOn: CalendarDate.nullable(),
  evidenceId: Id.nullable(),
  isRetired: z.boolean(),
});

export const LinkFindingView = z
  .object({
    id: Id,
    nature: z.enum(FINDING_NATURES),
    kind: z.enum(LINK_KINDS),
    strength: z.enum(FINDING_STRENGTHS),
    state: z.enum(FINDING_STATES),
    foundAt: Instant,
    /** The two clients and the facts of each that meet. */
    sides: z.array(z.object({ client: LinkedClient, facts: z.array(FindingFact) })),
    /** Newest first; earlier ones may have been taken back by new facts. */
    judgements: z.array(
      z.object({ verdict: z.enum(FINDING_VERDICTS), reason: z.string(), by: z.string(), at: Instant }),
    ),
    version: Version,
  })
  .meta({ id: 'LinkFindingView' });
export type LinkFindingView = z.infer<typeof LinkFindingView>;

const GraphNode = z.discriminatedUnion('type', [
  LinkedClient.extend({ type: z.literal('client'), isRoot: z.boolean() }),
  z.object({ type: z.literal('account'), id: z.string(), name: z.string() }),
  z.object({ type: z.literal('value'), id: z.string(), kind: z.enum(LINK_KINDS), value: z.string() }),
]);

export const RelationGraphView = z
  .object({
    nodes: z.array(GraphNode),
    edges: z.array(
      z.object({
        id: z.string(),
        from: z.string(),
        to: z.string(),
        /** Null for a client’s own seller account. */
        fact: FindingFact.nullable(),
        state: z.enum(FINDING_STATES).nullable(),
        nature: z.enum(FINDING_NATURES).nullable(),
        strength: z.enum(FINDING_STRENGTHS).nullable(),
      }),
    ),
    /** Whether something was left out so that the picture can be read. */
    isCut: z.boolean(),
  })
  .meta({ id: 'RelationGraphView' });
export type RelationGraphView = z.infer<typeof RelationGraphView>;

export const ClientLinkageView = z
  .object({
    clientId: Id,
    /** Whether a check was made after the facts changed last. */
    isChecked: z.boolean(),
    checkedAt: Instant.nullable(),
    /** Open and confirmed findings: an engagement waits for them. */
    blockingFindings: z.int(),
    facts: z.array(LinkFactView),
    findings: z.array(LinkFindingView),
    graph: RelationGraphView,
  })
  .meta({ id: 'ClientLinkageView' });
export type ClientLinkageView = z.infer<typeof ClientLinkageView>;

const clientId = z.object({ clientId: Id });
const factId = clientId.extend({ factId: Id });

export const linkageRoutes = {
  getClientLinkage: route({
    method: 'GET',
    path: '/clients/:clientId/linkage',
    access: 'client:read',
    summary: 'What ties a client to others: facts, findings, and the picture of the clients around it',
    params: clientId,
    response: ClientLinkageView,
  }),
  addLinkFact: route({
    method: 'POST',
    path: '/clients/:clientId/link-facts',
    access: 'client:write',
    summary: 'Add a fact and check it against all clients; full account numbers and passwords are refused',
    params: clientId,
    body: LinkFactFields,
    response: ClientLinkageView,
    status: 201,
  }),
  updateLinkFact: route({
    method: 'PUT',
    path: '/clients/:clientId/link-facts/:factId',
    access: 'client:write',
    summary: 'Change a fact that a person entered, and check again',
    params: factId,
    body: z.strictObject({ version: Version, fields: LinkFactFields }),
    response: ClientLinkageView,
  }),
  retireLinkFact: route({
    method: 'POST',
    path: '/clients/:clientId/link-facts/:factId/retire',
    access: 'client:write',
    summary: 'Retire a fact that a person entered, and check again; nothing is deleted',
    params: factId,
    body: z.strictObject({ version: Version }),
    response: ClientLinkageView,
  }),
  checkLinkage: route({
    method: 'POST',
    path: '/clients/:clientId/linkage-check',
    access: 'client:read',
    summary: 'Check a client against all others now; the same facts give the same findings',
    params: clientId,
    response: ClientLinkageView,
  }),
  listLinkFindings: route({
    method: 'GET',
    path: '/link-findings',
    access: 'client:read',
    summary: 'Findings between clients, open ones first, paged by keyset',
    query: z.object({
      state: z.enum([...FINDING_STATES, 'all']).default('all'),
      cursor: Cursor.optional(),
      limit: Limit,
    }),
    response: page(LinkFindingView),
  }),
  countLinkFindings: route({
    method: 'GET',
    path: '/link-findings/count',
    access: 'client:read',
    summary: 'How many findings are open; counts above 1,000 are said to be at least that',
    response: z.object({ count: z.int(), isAtLeast: z.boolean() }),
  }),
  judgeLinkFinding: route({
    method: 'POST',
    path: '/link-findings/:findingId/judgements',
    access: 'case:clear_conflict',
    summary: 'Clear or confirm a finding, with a reason; a confirmed one goes on blocking',
    params: z.object({ findingId: Id }),
    body: z.strictObject({
      version: Version,
      verdict: z.enum(FINDING_VERDICTS),
      reason: paragraph(1000),
    }),
    response: LinkFindingView,
    status: 201,
  }),
} as const;
