import type { Cause } from '@overturn/kernel/vocabulary';
import type { CaseCommand } from '../api/case.commands';
import type { DialogCommand } from './command-plan';

/** One input of a command's form: `text` is free, `causes` are some of the ten. */
export interface CommandField {
  readonly name: keyof CommandInput;
  readonly as: 'text' | 'causes';
  /** Characters. */
  readonly max: number;
  readonly isOptional?: boolean;
}

export interface CommandInput {
  readonly causes?: readonly Cause[];
  readonly note?: string;
  readonly reason?: string;
}

const reason: readonly CommandField[] = [{ name: 'reason', as: 'text', max: 1000 }];

export const FORM_OF_COMMAND: Readonly<Record<DialogCommand, readonly CommandField[]>> = {
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
  const text = (name: Exclude<keyof CommandInput, 'causes'>) => (input[name] ?? '').trim();
  switch (command) {
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
