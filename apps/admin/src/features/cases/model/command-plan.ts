import type { CaseCommandRequest, CaseView } from '@overturn/contracts/admin';

/** Commands that the screens have a form for. */
export type ScreenCommand = CaseCommandRequest['command'];

/** Commands that get a button of their own; notes and assignment have their place on the page. */
export const DIALOG_COMMANDS = [
  'StartDrafting',
  'StartNextRound',
  'GiveUpAppeal',
  'Close',
  'Decline',
  'Withdraw',
  'Reopen',
  'CorrectCauses',
] as const satisfies readonly ScreenCommand[];
export type DialogCommand = (typeof DIALOG_COMMANDS)[number];

/** Given with a letter from the money of the case: no dialog does it, but what stands in the way is said. */
const LETTER_COMMANDS = ['OfferEngagement', 'AcceptEngagement'] as const;
type SaidCommand = DialogCommand | (typeof LETTER_COMMANDS)[number];

type Allowed = CaseView['allowedCommands'];

export interface CommandPlan {
  /** The one next step, where a button does it. */
  readonly primary: DialogCommand | null;
  /** What else may be done now. */
  readonly others: readonly DialogCommand[];
  /** What would be next but for a statement that is not true yet. */
  readonly blocked: readonly {
    readonly command: SaidCommand;
    readonly blockedBy: string;
    readonly blockedParams?: Allowed[number]['blockedParams'];
  }[];
}

const DOES: Readonly<Record<string, DialogCommand>> = {
  start_drafting: 'StartDrafting',
  start_next_round_or_give_up: 'StartNextRound',
  close_case: 'Close',
};

/** Which buttons a case shows: those that the server allows, the next action's before the others. */
export function planCommands(allowed: Allowed, nextActionCode: string): CommandPlan {
  const known = [...LETTER_COMMANDS, ...DIALOG_COMMANDS].flatMap((command) => {
    const found = allowed.find((candidate) => candidate.command === command);
    return found ? [{ ...found, command }] : [];
  });
  const free = DIALOG_COMMANDS.filter((command) => mayGive(allowed, command));
  const primary = free.find((command) => command === DOES[nextActionCode]) ?? null;
  return {
    primary,
    others: free.filter((command) => command !== primary),
    blocked: known.flatMap(({ blockedBy, ...one }) => (blockedBy === null ? [] : [{ ...one, blockedBy }])),
  };
}

/** Whether the server allows a command now. */
export const mayGive = (allowed: Allowed, command: ScreenCommand): boolean =>
  allowed.some((candidate) => candidate.command === command && candidate.blockedBy === null);
