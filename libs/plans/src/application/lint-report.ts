import { explainFinding, lintPlan, passesLint, readinessScore, DEFAULT_LINT_SETTINGS } from '@overturn/lint';
import {
  ASKED_DOCUMENTS,
  CAUSES,
  EVIDENCE_KINDS,
  LINT_LANGUAGES,
  LINT_SEVERITIES,
  MEASURE_FREQUENCIES,
  SCORE_PARTS,
} from '@overturn/kernel';
import { z } from 'zod';

const LONGEST = 40_000;
const MANY = 200;
const text = z.strictObject({
  zh: z.string().max(LONGEST).default(''),
  en: z.string().max(LONGEST).default(''),
  enOf: z
    .string()
    .nullable()
    .default(null)
    .meta({ description: 'Mark of the Chinese that the English was made of; null: not known.' }),
});
const written = text.prefault({});
const LocalDate = z.iso.date().nullable().default(null);
const key = z.string().min(1).max(40);
const names = z.array(z.string().max(LONGEST)).max(MANY).default([]);

const Plan = z.strictObject({
  opening: written,
  causes: z
    .array(
      z.strictObject({
        key,
        cause: z.enum(CAUSES).nullable().default(null),
        text: written,
        asins: names,
        orderIds: names,
      }),
    )
    .max(MANY)
    .default([]),
  actions: z
    .array(
      z.strictObject({
        key,
        causeKey: key.nullable().default(null),
        text: written,
        doneOn: LocalDate,
        asins: names,
        orderIds: names,
        evidenceIds: names,
      }),
    )
    .max(MANY)
    .default([]),
  measures: z
    .array(
      z.strictObject({
        key,
        causeKey: key.nullable().default(null),
        text: written,
        owner: written,
        frequency: z.enum(MEASURE_FREQUENCIES).nullable().default(null),
        startsOn: LocalDate,
        evidenceIds: names,
      }),
    )
    .max(MANY)
    .default([]),
  closing: written,
});

const Facts = z.strictObject({
  notice: z
    .strictObject({
      causes: z.array(z.enum(CAUSES)).default([]),
      asins: names,
      orderIds: names,
      asks: z.array(z.enum(ASKED_DOCUMENTS)).default([]),
    })
    .prefault({}),
  evidence: z
    .array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(EVIDENCE_KINDS),
        invoiceNumber: z.string().nullable().default(null),
        issuedOn: LocalDate,
        supplierName: z.string().nullable().default(null),
        lines: z
          .array(z.strictObject({ asin: z.string().nullable().default(null), quantity: z.number() }))
          .default([]),
      }),
    )
    .nullable()
    .default(null)
    .meta({ description: 'Every file of the case; null: nothing is said about evidence.' }),
  rejected: z.array(z.strictObject({ label: z.string(), english: z.string().max(LONGEST * 5) })).default([]),
});

const Settings = z.strictObject({
  wordLimit: z.int().min(1).nullable().default(DEFAULT_LINT_SETTINGS.wordLimit),
  scoreThreshold: z.int().min(0).max(100).default(DEFAULT_LINT_SETTINGS.scoreThreshold),
  rulesOff: z.array(z.string()).default([]),
  phrases: z
    .array(
      z.strictObject({
        language: z.enum(LINT_LANGUAGES),
        phrase: z.string().min(1).max(200),
        severity: z.enum(['error', 'warning']),
        advice: z.string().max(500).default(''),
      }),
    )
    .default([]),
});

const LintInput = z.strictObject({
  plan: Plan,
  facts: Facts.prefault({}),
  settings: Settings.prefault({}),
});

const Finding = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(LINT_SEVERITIES),
  part: z.string().meta({ description: '`plan`, or the path of a part: `actions/<key>/text/en`.' }),
  from: z.int().nullable().meta({ description: 'UTF-16 offset into the text of the part.' }),
  to: z.int().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  replacement: z.string().nullable(),
  says: z.strictObject({ zh: z.string(), en: z.string() }),
});

const LintOutput = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    passes: z.boolean().meta({ description: 'No error, and the score reaches the threshold.' }),
    score: z.strictObject({
      total: z.int(),
      parts: z.array(z.strictObject({ part: z.enum(SCORE_PARTS), weight: z.int(), score: z.int() })),
    }),
    findings: z.array(Finding),
  }),
  z.strictObject({
    ok: z.literal(false),
    error: z.enum(['not_json', 'not_a_plan']),
    problems: z.array(z.strictObject({ path: z.string(), message: z.string() })),
  }),
]);
type LintReport = z.infer<typeof LintOutput>;

/** What `plans lint FILE` prints of the text of a file: findings with their words, or why it is no input. */
export function lintReport(json: string): LintReport {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return { ok: false, error: 'not_json', problems: [{ path: '', message: String(error) }] };
  }
  const parsed = LintInput.safeParse(input);
  if (!parsed.success)
    return {
      ok: false,
      error: 'not_a_plan',
      problems: parsed.error.issues.map(({ path, message }) => ({
        path: path.map(String).join('/'),
        message,
      })),
    };
  const { plan, facts, settings } = parsed.data;
  const findings = lintPlan(plan, facts, settings);
  const score = readinessScore(plan, findings);
  return {
    ok: true,
    passes: passesLint(findings, score.total, settings.scoreThreshold),
    score: { total: score.total, parts: [...score.parts] },
    findings: findings.map((one) => ({
      ...one,
      params: { ...one.params },
      says: { zh: explainFinding(one, 'zh'), en: explainFinding(one, 'en') },
    })),
  };
}

/** JSON schemas of what `plans lint` reads and prints. */
export const lintInputSchema = () => z.toJSONSchema(LintInput, { io: 'input' });
export const lintOutputSchema = () => z.toJSONSchema(LintOutput);
