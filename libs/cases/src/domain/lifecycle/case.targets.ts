import type { CaseStatus, ClosedAs } from '@overturn/kernel';
import type { AnswerKind } from './case.answers';
import type { Case } from './case';
import type { CaseCommand } from './case.commands';
import type { CaseFacts } from './case.facts';
import type { Transition } from './case.transitions';

/** Where an answer leads. `wrong_channel`: Amazon wants the same appeal elsewhere, so it asks us to file again. */
const STATUS_AFTER_ANSWER = {
  info_requested: 'info_requested',
  wrong_channel: 'info_requested',
  rejected: 'rejected',
  final_denial: 'funds_only',
  reinstated: 'outcome_claimed',
  partially_reinstated: 'outcome_claimed',
} as const satisfies Record<AnswerKind, CaseStatus>;

/** The status a permitted command leads to. */
export function targetStatus(
  current: Case,
  command: CaseCommand,
  facts: CaseFacts,
  row: Transition,
): CaseStatus {
  if (row.to === 'keep') return current.status;
  switch (command.type) {
    case 'RecordAnswer':
      return STATUS_AFTER_ANSWER[command.payload.answerKind];
    case 'RefuteOutcome':
      return facts.outcomeClaim?.statusBefore ?? 'awaiting_amazon';
    case 'Reopen':
      return facts.isEngagementAccepted ? 'investigating' : 'enquiry';
    default:
      return row.to[0] ?? current.status;
  }
}

/** How a case that a command closes has ended; null for commands that close nothing. */
export function closingResult(current: Case, command: CaseCommand, facts: CaseFacts): ClosedAs | null {
  switch (command.type) {
    case 'Decline':
      return 'declined';
    case 'Withdraw':
      return 'withdrawn';
    case 'ReportResuspension':
      return 'won';
    case 'Close':
      if (current.status === 'reinstated') return 'won';
      return facts.areFundsReleased ? 'funds_recovered' : 'lost';
    default:
      return null;
  }
}
