import type { CaseCommand } from '@overturn/cases';
import type { CaseCommandRequest } from '@overturn/contracts/admin';

/** A request of a screen as a command of the lifecycle. */
export function toCaseCommand(request: CaseCommandRequest): CaseCommand {
  switch (request.command) {
    case 'Assign':
      return { type: 'Assign', payload: request.payload };
    case 'ChangeTags':
      return { type: 'ChangeTags', payload: request.payload };
    case 'AddNote':
      return { type: 'AddNote', payload: { text: request.payload.text, isVisibleToClient: false } };
    case 'StartDrafting':
      return { type: 'StartDrafting', payload: request.payload };
    case 'StartNextRound':
      return { type: 'StartNextRound', payload: request.payload };
    case 'VerifyOutcome':
      return { type: 'VerifyOutcome', payload: request.payload };
    case 'Close':
      return { type: 'Close', payload: request.payload };
    case 'CorrectCauses':
      return {
        type: 'CorrectCauses',
        payload: { ...request.payload, causes: [...new Set(request.payload.causes)] },
      };
    case 'Decline':
    case 'Withdraw':
    case 'Reopen':
    case 'GiveUpAppeal':
    case 'RefuteOutcome':
      return { type: request.command, payload: request.payload };
  }
}
