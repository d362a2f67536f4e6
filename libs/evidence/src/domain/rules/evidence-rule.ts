import type {
  EvidenceRuleId,
  FactKind,
  LocalDate,
  NoticeKind,
  VerdictOutcome,
  VerdictReason,
} from '@overturn/kernel';
import type { CaseParticulars, EvidenceFacts, JudgedFile } from '../facts/evidence-facts';

/**
 * Normalised forms under which names and addresses are one in Chinese, pinyin, full or half width and with any legal
 * form; null for what says too little. Given from outside: the domain holds no dictionary.
 */
export interface Comparing {
  readonly company: (name: string) => string | null;
  readonly person: (name: string) => string | null;
  readonly address: (address: string) => string | null;
  /** Whether two addresses of one key name a common city or district, as far as they name one. */
  readonly mayBeSameAddress: (one: string, other: string) => boolean;
}

/** What a case says about its evidence, before any file is looked at. */
export interface EvidenceSituation {
  /** In force, of all notices of the case. */
  readonly noticeKinds: readonly NoticeKind[];
  /** The day on which the notice came, in the marketplace's zone, in UTC and in Shanghai. */
  readonly noticeDays: readonly LocalDate[];
  /** Today in the same zones. */
  readonly today: readonly LocalDate[];
}

export interface JudgingWorld extends EvidenceSituation {
  readonly particulars: CaseParticulars;
  readonly compare: Comparing;
}

export type VerdictParams = Readonly<Record<string, string | number>>;

export interface Judgement {
  readonly outcome: VerdictOutcome;
  readonly reason: VerdictReason;
  readonly params: VerdictParams;
}

/** What a verdict is about: one file, one ASIN, one supplier, or the case as a whole. */
export type VerdictSubject =
  | { readonly kind: 'file'; readonly key: string }
  | { readonly kind: 'asin'; readonly key: string }
  | { readonly kind: 'supplier'; readonly key: string }
  | { readonly kind: 'case'; readonly key: '' };

export interface Verdict extends Judgement {
  readonly rule: EvidenceRuleId;
  readonly subject: VerdictSubject;
}

/** One paper and its case, short enough to be read: how a rule is meant. Runs as a test. */
export interface RuleExample {
  readonly zh: string;
  readonly en: string;
  readonly outcome: VerdictOutcome;
  readonly facts: EvidenceFacts;
  readonly mediaType?: string;
  readonly particulars?: Partial<CaseParticulars>;
}

/** A rule of evidence (证据规则) as data; what it looks at, the check of its id knows. */
export interface EvidenceRule {
  readonly id: EvidenceRuleId;
  /** Notices that ask for it; `any`: whatever the notice. */
  readonly noticeKinds: readonly NoticeKind[] | 'any';
  readonly factKinds: readonly FactKind[];
  /** A bound of the rule, in days or bytes. */
  readonly limit: number | null;
  readonly explanation: { readonly zh: string; readonly en: string };
  /** Where it was read; the address is public. */
  readonly source: { readonly text: string; readonly url: string };
  readonly examples: readonly RuleExample[];
}

/** What a check of one file sees. */
export interface FileCheck {
  readonly file: JudgedFile;
  readonly world: JudgingWorld;
  readonly limit: number;
}

export const pass = (reason: VerdictReason = 'as_asked', params: VerdictParams = {}): Judgement => ({
  outcome: 'pass',
  reason,
  params,
});
export const fail = (reason: VerdictReason, params: VerdictParams = {}): Judgement => ({
  outcome: 'fail',
  reason,
  params,
});
export const unknown = (reason: VerdictReason, params: VerdictParams = {}): Judgement => ({
  outcome: 'unknown',
  reason,
  params,
});

/** The latest of the days that an instant is in several zones: the strictest reading of an age. */
export const latestOf = (days: readonly LocalDate[]): LocalDate => [...days].sort().at(-1) ?? '';
