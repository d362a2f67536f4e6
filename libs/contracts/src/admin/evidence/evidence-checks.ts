import {
  EVIDENCE_KINDS,
  EVIDENCE_RULES,
  FACT_KINDS,
  SUPPLY_LINK_STATES,
  SUPPLY_ROLES,
  VERDICT_OUTCOMES,
  VERDICT_REASONS,
} from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { Id, Instant, paragraph, route } from '../../common';
import { CaseParticulars, EvidenceFacts } from './evidence-facts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const SeenVersion = z.int().min(0);
const Said = z.object({ by: z.string(), at: Instant, reason: z.string() });

export const VerdictView = z
  .object({
    rule: z.enum(EVIDENCE_RULES),
    /** What it is about: a file's id, an ASIN, a supplier; empty for the case as a whole. */
    subject: z.object({ kind: z.enum(['file', 'asin', 'supplier', 'case']), key: z.string() }),
    outcome: z.enum(VERDICT_OUTCOMES),
    reason: z.enum(VERDICT_REASONS),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    /** Names this verdict on these facts; an override holds for it alone. */
    hash: Hash,
    override: Said.nullable(),
    isBlocking: z.boolean(),
  })
  .meta({ id: 'VerdictView' });
export type VerdictView = z.infer<typeof VerdictView>;

export const EvidenceChecksView = z
  .object({
    files: z.array(
      z.object({
        id: Id,
        fileName: z.string(),
        kind: z.enum(EVIDENCE_KINDS),
        /** The form that suits its kind. */
        factKind: z.enum(FACT_KINDS),
        facts: EvidenceFacts.nullable(),
        /** 0 until somebody has written something down. */
        factsVersion: SeenVersion,
        enteredBy: z.string().nullable(),
        enteredAt: Instant.nullable(),
        /** Why it is not to be sent. */
        setAside: Said.nullable(),
      }),
    ),
    particulars: CaseParticulars,
    particularsVersion: SeenVersion,
    verdicts: z.array(VerdictView),
    chain: z.object({
      nodes: z.array(z.object({ key: z.string(), name: z.string(), role: z.enum(SUPPLY_ROLES) })),
      links: z.array(
        z.object({
          from: z.string(),
          to: z.string(),
          by: z.enum(['invoice', 'letter']),
          state: z.enum(SUPPLY_LINK_STATES),
          expiresOn: z.string().nullable(),
          fileId: Id.nullable(),
        }),
      ),
    }),
    /** The rules that gave the verdicts, each with where it comes from. */
    rules: z.array(
      z.object({
        id: z.enum(EVIDENCE_RULES),
        zh: z.string(),
        en: z.string(),
        source: z.string(),
        url: z.string(),
      }),
    ),
  })
  .meta({ id: 'EvidenceChecksView' });
export type EvidenceChecksView = z.infer<typeof EvidenceChecksView>;

const caseId = z.object({ caseId: Id });
const fileOfCase = caseId.extend({ evidenceId: Id });

export const evidenceCheckRoutes = {
  getEvidenceChecks: route({
    method: 'GET',
    path: '/cases/:caseId/evidence-checks',
    access: 'evidence:read',
    summary: 'What was written down of a case’s files, and what the rules of evidence say about it today',
    params: caseId,
    response: EvidenceChecksView,
  }),
  enterEvidenceFacts: route({
    method: 'PUT',
    path: '/cases/:caseId/evidence/:evidenceId/facts',
    access: 'evidence:write',
    summary: 'Write down what a file says; earlier versions are kept',
    params: fileOfCase,
    body: z.strictObject({ version: SeenVersion, facts: EvidenceFacts }),
    response: EvidenceChecksView,
  }),
  setEvidenceAside: route({
    method: 'PUT',
    path: '/cases/:caseId/evidence/:evidenceId/set-aside',
    access: 'evidence:write',
    summary: 'Take a file out of what is to be sent, or back in, with a reason; it stays where it is',
    params: fileOfCase,
    body: z.strictObject({ isSetAside: z.boolean(), reason: paragraph(1000) }),
    response: EvidenceChecksView,
  }),
  enterParticulars: route({
    method: 'PUT',
    path: '/cases/:caseId/evidence-particulars',
    access: 'evidence:write',
    summary: 'Write down what the papers are held against: the account, the brand, the sales of 365 days',
    params: caseId,
    body: z.strictObject({ version: SeenVersion, content: CaseParticulars }),
    response: EvidenceChecksView,
  }),
  overrideVerdict: route({
    method: 'POST',
    path: '/cases/:caseId/verdict-overrides',
    access: 'plan:override',
    summary:
      'Let a failing verdict pass, with a reason; not by who entered the facts, and only for these facts',
    params: caseId,
    body: z.strictObject({ hash: Hash, reason: paragraph(1000) }),
    response: EvidenceChecksView,
    status: 201,
  }),
} as const;
