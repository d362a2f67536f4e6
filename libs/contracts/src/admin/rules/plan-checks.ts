import { LINT_LANGUAGES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { line, remarks, route } from '../../common';

/** How a firm has set the checker of plans. */
const fields = {
  /** English words at most; null: advice only. */
  wordLimit: z.int().min(50).max(5000).nullable(),
  scoreThreshold: z.int().min(0).max(100),
  rulesOff: z.array(z.string().regex(/^[a-z.-]{1,60}$/)).max(100),
};

export const PlanChecksView = z
  .object({
    ...fields,
    phrases: z.array(
      z.object({
        language: z.enum(LINT_LANGUAGES),
        phrase: z.string(),
        severity: z.enum(['error', 'warning']),
        advice: z.string(),
      }),
    ),
    /** 0 until it was first set. */
    version: z.int().min(0),
  })
  .meta({ id: 'PlanChecksView' });
export type PlanChecksView = z.infer<typeof PlanChecksView>;

export const planChecksRoutes = {
  getPlanChecks: route({
    method: 'GET',
    path: '/plan-checks',
    access: 'case:read',
    summary: 'How the firm has set the checker of plans',
    response: PlanChecksView,
  }),
  setPlanChecks: route({
    method: 'PUT',
    path: '/plan-checks',
    access: 'task:manage_playbooks',
    summary: 'Set the limit of words, the threshold, rules that are off and the firm’s own phrases',
    body: z.strictObject({
      ...fields,
      phrases: z
        .array(
          z.strictObject({
            language: z.enum(LINT_LANGUAGES),
            phrase: line(100),
            severity: z.enum(['error', 'warning']),
            advice: remarks(200),
          }),
        )
        .max(200),
      version: z.int().min(0),
    }),
    response: PlanChecksView,
  }),
} as const;
