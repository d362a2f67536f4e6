import type { CaseCommand } from '@overturn/cases';
import type { CaseCommandRequest } from '@overturn/contracts/admin';

/** A request of a screen as a command of the lifecycle. */
export function toCaseCommand(request: CaseCommandRequest, staffId: string): CaseCommand {
  switch (request.command) {
    case 'Assign':
      return { type: 'Assign', payload: request.payload };
    case 'ChangeTags':
      return { type: 'ChangeTags', payload: request.payload };
    case 'AddNote':
      return { type: 'AddNote', payload: { text: request.payload.text, isVisibleToClient: false } };
    case 'OfferEngagement':
      return {
        type: 'OfferEngagement',
        payload: {
          feeSummary: request.payload.feeSummary,
          conflictClearance: { clearedByStaffId: staffId, reason: request.payload.conflictClearance },
        },
      };
    case 'AcceptEngagement':
      return { type: 'AcceptEngagement', payload: { ...request.payload, note: request.payload.note ?? '' } };
    case 'Decline':
    case 'Withdraw':
    case 'Reopen':
      return { type: request.command, payload: request.payload };
  }
}
