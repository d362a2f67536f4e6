import { CAUSES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Id, Instant, Version, line, remarks, route } from '../../common';

const PolicyFields = z.strictObject({
  titleZh: line(200),
  titleEn: line(200),
  summaryZh: remarks(2000),
  summaryEn: remarks(2000),
  url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable(),
  causes: z.array(z.enum(CAUSES)).max(10),
});

export const PolicyView = z
  .object({
    id: Id,
    titleZh: z.string(),
    titleEn: z.string(),
    summaryZh: z.string(),
    summaryEn: z.string(),
    url: z.string().nullable(),
    causes: z.array(z.enum(CAUSES)),
    changedAt: Instant,
    isRetired: z.boolean(),
    /** Open cases that cite it. */
    openCases: z.int(),
    version: Version,
  })
  .meta({ id: 'PolicyView' });
export type PolicyView = z.infer<typeof PolicyView>;

const Policies = z.object({ items: z.array(PolicyView) });
const Citations = z.object({
  items: z.array(z.object({ policyId: Id, citedBy: z.string(), citedAt: Instant })),
});
const citing = z.object({ caseId: Id, policyId: Id });

export const policyRoutes = {
  listPolicies: route({
    method: 'GET',
    path: '/policies',
    access: 'case:read',
    summary: 'The firm’s library of Amazon’s policies, with the number of open cases that cite each',
    response: Policies,
  }),
  addPolicy: route({
    method: 'POST',
    path: '/policies',
    access: 'task:manage_playbooks',
    summary: 'Add a policy',
    body: PolicyFields,
    response: Policies,
    status: 201,
  }),
  updatePolicy: route({
    method: 'PUT',
    path: '/policies/:policyId',
    access: 'task:manage_playbooks',
    summary: 'Change, retire or bring back a policy',
    params: z.object({ policyId: Id }),
    body: z.strictObject({ version: Version, fields: PolicyFields, isRetired: z.boolean() }),
    response: Policies,
  }),
  listCitations: route({
    method: 'GET',
    path: '/cases/:caseId/policies',
    access: 'case:read',
    summary: 'Policies that somebody has read for a case',
    params: z.object({ caseId: Id }),
    response: Citations,
  }),
  citePolicy: route({
    method: 'PUT',
    path: '/cases/:caseId/policies/:policyId',
    access: 'case:write',
    summary: 'Say that I have read a policy for a case',
    params: citing,
    response: Citations,
  }),
  uncitePolicy: route({
    method: 'DELETE',
    path: '/cases/:caseId/policies/:policyId',
    access: 'case:write',
    summary: 'Take a citation back',
    params: citing,
    response: Citations,
  }),
} as const;
