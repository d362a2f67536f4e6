import {
  ASKED_DOCUMENTS,
  CAUSES,
  EVIDENCE_KINDS,
  LINT_LANGUAGES,
  LINT_SEVERITIES,
  SCORE_PARTS,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Id } from '../../common';

/** What the checker has found; its rules are in libs/lint. */
export const PlanFindingView = z
  .object({
    ruleId: z.string(),
    severity: z.enum(LINT_SEVERITIES),
    /** `plan`, or the path of a part or a point of the plan. */
    part: z.string(),
    /** Half-open range of UTF-16 offsets into the part's text; null: all of it. */
    from: z.int().nullable(),
    to: z.int().nullable(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    /** What the range may mechanically be replaced by. */
    replacement: z.string().nullable(),
  })
  .meta({ id: 'PlanFindingView' });

export const ReadinessScoreView = z
  .object({
    /** 0 to 100. */
    total: z.int(),
    parts: z.array(z.object({ part: z.enum(SCORE_PARTS), weight: z.int(), score: z.int() })),
  })
  .meta({ id: 'ReadinessScoreView' });

const FirmPhraseView = z.object({
  language: z.enum(LINT_LANGUAGES),
  phrase: z.string(),
  severity: z.enum(['error', 'warning']),
  advice: z.string(),
});

/** What the checker is told of a case, and how the firm has set it. */
export const PlanLintView = z
  .object({
    facts: z.object({
      notice: z.object({
        causes: z.array(z.enum(CAUSES)),
        asins: z.array(z.string()),
        orderIds: z.array(z.string()),
        asks: z.array(z.enum(ASKED_DOCUMENTS)),
      }),
      evidence: z
        .array(
          z.object({
            id: Id,
            kind: z.enum(EVIDENCE_KINDS),
            invoiceNumber: z.string().nullable(),
            issuedOn: z.string().nullable(),
            supplierName: z.string().nullable(),
            lines: z.array(z.object({ asin: z.string().nullable(), quantity: z.number() })),
          }),
        )
        .nullable(),
      /** English of what Amazon has rejected in this case, newest first, at most 5. */
      rejected: z.array(z.object({ label: z.string(), english: z.string() })),
    }),
    settings: z.object({
      wordLimit: z.int().nullable(),
      scoreThreshold: z.int(),
      rulesOff: z.array(z.string()),
      phrases: z.array(FirmPhraseView),
    }),
  })
  .meta({ id: 'PlanLintView' });
