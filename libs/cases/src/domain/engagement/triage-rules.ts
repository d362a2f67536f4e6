import type { Cause, EvidenceKind, SuspensionType, TriageScale } from '@overturn/kernel';

/** What triage knows of an enquiry. */
export interface TriageFacts {
  readonly suspensionType: SuspensionType;
  readonly causes: readonly Cause[];
  /** Appeals sent before this case came to the firm, and rounds since; null when nobody has asked. */
  readonly attemptsBefore: number | null;
  readonly forgedDocuments: 'yes' | 'no' | 'unknown' | null;
  readonly hasOtherProvider: boolean;
  /** Whole days until the nearest deadline that is not past; null when there is none. */
  readonly daysLeft: number | null;
  readonly evidenceKinds: readonly EvidenceKind[];
}

export interface TriageRule {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly holds: (facts: TriageFacts) => boolean;
  /** Points of 100, added to the base of each scale. */
  readonly adds: Readonly<Partial<Record<TriageScale, number>>>;
}

const rule = (
  code: string,
  adds: TriageRule['adds'],
  zh: string,
  en: string,
  holds: TriageRule['holds'],
): TriageRule => ({ code, adds, zh, en, holds });

const hasCause =
  (...causes: readonly Cause[]) =>
  (facts: TriageFacts): boolean =>
    causes.some((cause) => facts.causes.includes(cause));
const hasEvidence =
  (...kinds: readonly EvidenceKind[]) =>
  (facts: TriageFacts): boolean =>
    kinds.some((kind) => facts.evidenceKinds.includes(kind));
const daysBetween =
  (from: number, to: number) =>
  ({ daysLeft }: TriageFacts): boolean =>
    daysLeft !== null && daysLeft >= from && daysLeft <= to;

/** Where each scale starts before anything is known. */
export const TRIAGE_BASE: Readonly<Record<TriageScale, number>> = {
  acceptability: 60,
  win_chance: 50,
  urgency: 30,
};

/** Weights are practitioners' knowledge, not Amazon's: they order enquiries, they do not promise a result. */
export const TRIAGE_RULES: readonly TriageRule[] = [
  rule('type_banned', { acceptability: -45, win_chance: -45 }, '账户已被封禁，重开的可能极小，主要是追回资金', 'The account is banned: reopening is very unlikely, the funds remain', (facts) => facts.suspensionType === 'banned'),
  rule('type_denied', { acceptability: -10, win_chance: -15 }, '申诉已被拒绝过，需要新的事实或证据', 'An appeal was rejected: new facts or evidence are needed', (facts) => facts.suspensionType === 'denied'),
  rule('type_suspended', { win_chance: 10 }, '暂停的账户通常可以凭有说服力的计划恢复', 'A suspended account can usually be restored by a convincing plan', (facts) => facts.suspensionType === 'suspended'),
  rule('cause_prohibited', { acceptability: -25, win_chance: -25 }, '涉及禁止或非法商品，很可能永久停用', 'Prohibited or illegal goods: a ban is likely', hasCause('prohibited_or_illegal')),
  rule('cause_manipulation', { acceptability: -10, win_chance: -15 }, '涉及操纵评论或跟卖，需要完整的停止证明', 'Manipulated reviews or hijacked listings: full proof of having stopped is needed', hasCause('review_or_listing_manipulation')),
  rule('cause_multiple', { win_chance: -5 }, '涉及多账户关联，须先查清关联账户', 'Related accounts: the other account must be cleared up first', hasCause('multiple_accounts')),
  rule('cause_service', { acceptability: 5, win_chance: 15 }, '绩效、客服或信息问题，可以用整改说明', 'Performance, service or information: can be shown to be mended', hasCause('poor_performance', 'poor_customer_service', 'inaccurate_information')),
  rule('attempts_many', { acceptability: -20, win_chance: -25 }, '此前已申诉三次以上', 'Three or more appeals were sent before', ({ attemptsBefore }) => (attemptsBefore ?? 0) >= 3),
  rule('attempts_some', { acceptability: -5, win_chance: -10 }, '此前已申诉过一两次', 'One or two appeals were sent before', ({ attemptsBefore }) => attemptsBefore === 1 || attemptsBefore === 2),
  rule('attempts_none', { win_chance: 10 }, '还没有申诉过，第一次机会仍在', 'No appeal was sent yet: the first chance is whole', ({ attemptsBefore }) => attemptsBefore === 0),
  rule('forged', { acceptability: -60, win_chance: -40 }, '提交过伪造文件：不得继续使用，须由负责人决定是否受理', 'Forged documents were sent: they must not be used again, and a manager decides', ({ forgedDocuments }) => forgedDocuments === 'yes'),
  rule('forged_unknown', { acceptability: -15 }, '不能确定以前的文件是否真实，受理前要查清', 'Whether earlier documents are genuine is unclear: find out first', ({ forgedDocuments }) => forgedDocuments === 'unknown'),
  rule('other_provider', { acceptability: -20 }, '另有服务商在处理，须先停止', 'Another provider is at work and must stop first', ({ hasOtherProvider }) => hasOtherProvider),
  rule('days_hours', { urgency: 65, win_chance: -10 }, '期限只剩 3 天以内', 'Three days or less are left', daysBetween(0, 3)),
  rule('days_few', { urgency: 45 }, '期限只剩两周以内', 'Two weeks or less are left', daysBetween(4, 14)),
  rule('days_month', { urgency: 20 }, '期限在一个月以内', 'A month or less is left', daysBetween(15, 30)),
  rule('days_over', { urgency: -10, win_chance: -10 }, '没有尚未到期的期限，可能已经错过', 'No deadline lies ahead: one may have been missed', ({ daysLeft }) => daysLeft === null),
  rule('evidence_invoices', { acceptability: 10, win_chance: 15 }, '已有发票或授权书', 'Invoices or a letter of authorisation are there', hasEvidence('invoice', 'letter_of_authorisation')),
  rule('evidence_identity', { acceptability: 5, win_chance: 5 }, '已有身份或公司证件', 'Identity or company papers are there', hasEvidence('identity_document', 'business_licence', 'utility_bill')),
  rule('evidence_none', { win_chance: -10 }, '还没有任何证据文件', 'There is no evidence yet', ({ evidenceKinds }) => evidenceKinds.length === 0),
]; // prettier-ignore
