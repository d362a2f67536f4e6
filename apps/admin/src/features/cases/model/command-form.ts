import type { Cause } from '@overturn/kernel/vocabulary';
import type { CaseCommand } from '../api/case.commands';
import type { DialogCommand } from './command-plan';

/**
 * One input of a command's form: `line` and `text` are free, `date` is a calendar date, `number` a whole number,
 * `causes` are some of the ten.
 */
export interface CommandField {
  readonly name: keyof CommandInput;
  readonly as: 'line' | 'text' | 'date' | 'number' | 'causes';
  /** Characters; the largest value of a number. */
  readonly max: number;
  readonly isOptional?: boolean;
}

export interface CommandInput {
  readonly causes?: readonly Cause[];
  readonly conflictClearance?: string;
  readonly feeSummary?: string;
  readonly guaranteeDays?: number;
  readonly acceptedBy?: string;
  readonly acceptedOn?: string;
  readonly note?: string;
  readonly reason?: string;
}

/** What a form starts with; each engagement may agree on another. */
export const USUAL_GUARANTEE_DAYS = 30;

const reason: readonly CommandField[] = [{ name: 'reason', as: 'text', max: 1000 }];

export const FORM_OF_COMMAND: Readonly<Record<DialogCommand, readonly CommandField[]>> = {
  OfferEngagement: [
    { name: 'conflictClearance', as: 'text', max: 1000 },
    { name: 'feeSummary', as: 'text', max: 1000 },
    { name: 'guaranteeDays', as: 'number', max: 365 },
  ],
  AcceptEngagement: [
    { name: 'acceptedBy', as: 'line', max: 80 },
    { name: 'acceptedOn', as: 'date', max: 10 },
    { name: 'note', as: 'text', max: 1000, isOptional: true },
  ],
  StartDrafting: [{ name: 'note', as: 'text', max: 1000, isOptional: true }],
  StartNextRound: [{ name: 'note', as: 'text', max: 1000, isOptional: true }],
  GiveUpAppeal: reason,
  Close: [{ name: 'note', as: 'text', max: 1000, isOptional: true }],
  Decline: reason,
  Withdraw: reason,
  Reopen: reason,
  CorrectCauses: [{ name: 'causes', as: 'causes', max: 10 }, ...reason],
};

/** The command that a filled form means; an empty optional field is no value. */
export function commandOf(command: DialogCommand, input: CommandInput): CaseCommand {
  const text = (name: Exclude<keyof CommandInput, 'guaranteeDays' | 'causes'>) => (input[name] ?? '').trim();
  switch (command) {
    case 'OfferEngagement':
      return {
        command,
        payload: {
          conflictClearance: text('conflictClearance'),
          feeSummary: text('feeSummary'),
          guaranteeDays: input.guaranteeDays ?? USUAL_GUARANTEE_DAYS,
        },
      };
    case 'AcceptEngagement':
      return {
        command,
        payload: {
          acceptedBy: text('acceptedBy'),
          acceptedOn: text('acceptedOn'),
          note: text('note') || null,
        },
      };
    case 'StartDrafting':
    case 'StartNextRound':
    case 'Close':
      return { command, payload: { note: text('note') } };
    case 'CorrectCauses':
      return { command, payload: { causes: [...(input.causes ?? [])], reason: text('reason') } };
    default:
      return { command, payload: { reason: text('reason') } };
  }
}
