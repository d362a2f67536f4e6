import type { AnswerKind, AskedDocument, NoticeKind, NoticeRole, SenderVerdict } from '@overturn/kernel';

/** What a proposal looks at: the reading of the message, values in force. */
export interface AnswerReading {
  readonly kind: NoticeKind;
  /** 0..1 */
  readonly confidence: number;
  readonly isKindCorrected: boolean;
  readonly role: NoticeRole;
  readonly senderVerdict: SenderVerdict;
  readonly askedDocuments: readonly AskedDocument[];
  readonly attemptsLeft: number | null;
  readonly asins: readonly string[];
}

/** Why the machine proposes what it proposes; screens hold a text per code. */
export const PROPOSAL_REASONS = [
  'kind_read',
  'kind_corrected',
  'names_single_listings',
  'asks_for_documents',
  'states_attempts_left',
  'about_funds',
  'looks_like_first_notice',
  'not_recognised',
  'sender_doubtful',
] as const;
export type ProposalReason = (typeof PROPOSAL_REASONS)[number];

/** What the machine takes a message for; a person confirms or corrects it. */
export interface AnswerProposal {
  /** Null: it cannot tell. */
  readonly kind: AnswerKind | null;
  /** 0..1; 0 where it cannot tell. */
  readonly confidence: number;
  readonly reasons: readonly ProposalReason[];
  /** What it might be as well, likeliest first. */
  readonly alternatives: readonly AnswerKind[];
}

/** docs/DOMAIN.md, "Notice kinds". */
const ANSWER_OF_NOTICE: Partial<Record<NoticeKind, AnswerKind>> = {
  answer_more_information: 'info_requested',
  answer_still_deactivated: 'rejected',
  answer_final_denial: 'final_denial',
  answer_wrong_channel: 'wrong_channel',
  reinstated: 'reinstated',
};

/** A message that names listings brings them back, perhaps not the account. */
const LESS_SURE = 0.7;
/** It asks for documents, but no rule knows it as an answer. */
const ONLY_ASKS = 0.4;
/** Whatever it says: nobody should act on it before the account itself was looked at. */
const FROM_DOUBTFUL_SENDER = 0.3;

/** What kind of answer a message is, as a proposal. */
export function proposeAnswer(reading: AnswerReading): AnswerProposal {
  const proposal = proposalOf(reading);
  if (reading.senderVerdict !== 'forged' && reading.senderVerdict !== 'suspicious') return proposal;
  return {
    ...proposal,
    confidence: Math.min(proposal.confidence, FROM_DOUBTFUL_SENDER),
    reasons: [...proposal.reasons, 'sender_doubtful'],
  };
}

function proposalOf(reading: AnswerReading): AnswerProposal {
  const { confidence, isKindCorrected, attemptsLeft } = reading;
  const kind = ANSWER_OF_NOTICE[reading.kind];
  if (kind === undefined) return withoutKind(reading);
  const reasons: readonly ProposalReason[] = [isKindCorrected ? 'kind_corrected' : 'kind_read'];
  if (kind === 'reinstated' && reading.asins.length > 0)
    return {
      kind: 'partially_reinstated',
      confidence: round(confidence * LESS_SURE),
      reasons: [...reasons, 'names_single_listings'],
      alternatives: ['reinstated'],
    };
  // To count attempts is to say that this one is over, though the wording only asks for more.
  if (kind === 'info_requested' && attemptsLeft !== null)
    return {
      kind,
      confidence,
      reasons: [...reasons, 'states_attempts_left'],
      alternatives: ['rejected'],
    };
  return { kind, confidence, reasons, alternatives: ALTERNATIVES[kind] };
}

const ALTERNATIVES: Readonly<Record<AnswerKind, readonly AnswerKind[]>> = {
  info_requested: ['rejected'],
  rejected: ['info_requested', 'final_denial'],
  final_denial: ['rejected'],
  wrong_channel: ['info_requested'],
  reinstated: ['partially_reinstated'],
  partially_reinstated: ['reinstated'],
};

function withoutKind({ kind, role, askedDocuments }: AnswerReading): AnswerProposal {
  if (kind === 'funds_final_payment') return unsure(['about_funds']);
  if (role === 'first_notice') return unsure(['looks_like_first_notice']);
  if (askedDocuments.length > 0)
    return {
      kind: 'info_requested',
      confidence: ONLY_ASKS,
      reasons: ['not_recognised', 'asks_for_documents'],
      alternatives: ['rejected'],
    };
  return unsure(['not_recognised']);
}

const unsure = (reasons: readonly ProposalReason[]): AnswerProposal => ({
  kind: null,
  confidence: 0,
  reasons,
  alternatives: [],
});

const round = (value: number): number => Math.round(value * 100) / 100;
