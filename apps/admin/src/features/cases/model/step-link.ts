import type { CaseView } from '@overturn/contracts/admin';

/** A next step that is done on a screen of its own rather than in a dialog. */
export type StepLink = 'record_answer' | 'send_requested_information' | 'analyse_rejection';

/** Where the next step is done; null where a dialog does it, or where the person may not. */
export function stepLink({
  allowedCommands,
  nextAction,
}: Pick<CaseView, 'allowedCommands' | 'nextAction'>): StepLink | null {
  switch (nextAction.code) {
    case 'wait_for_amazon':
      return allowedCommands.some(({ command }) => command === 'RecordAnswer') ? 'record_answer' : null;
    case 'send_requested_information':
    case 'analyse_rejection':
      return nextAction.code;
    default:
      return null;
  }
}
