import type { CaseCommandRequest, CaseView } from '@overturn/contracts/admin';

/** Commands that the screens have a form for. */
export type ScreenCommand = CaseCommandRequest['command'];

/** Commands that get a button of their own; notes and assignment have their place on the page. */
export const DIALOG_COMMANDS = [
  'OfferEngagement',
  'AcceptEngagement',
  'GiveUpAppeal',
  'Close',
  'Decline',
  'Withdraw',
  'Reopen',
] as const satisfies readonly ScreenCommand[];
export type DialogCommand = (typeof DIALOG_COMMANDS)[number];

type Allowed = CaseView['allowedCommands'];

export interface CommandPlan {
  /** The one next step, where a button does it. */
  readonly primary: DialogCommand | null;
  /** The tab on which the next step is done; null when a command does it. */
  readonly tab: string | null;
  /** What else may be done now. */
  readonly others: readonly DialogCommand[];
  /** What would be next but for a statement that is not true yet. */
  readonly blocked: readonly { readonly command: DialogCommand; readonly blockedBy: string }[];
}

const DOES: Readonly<Record<string, DialogCommand>> = {
  offer_engagement: 'OfferEngagement',
  get_engagement_accepted: 'AcceptEngagement',
  close_case: 'Close',
};

/** Next steps that are done on a tab of the case, and which. */
const TAB_OF: Readonly<Record<string, string>> = {
  collect_outcome_evidence: 'outcome',
  verify_outcome: 'outcome',
  wait_for_funds_window: 'funds',
  file_funds_request: 'funds',
  wait_for_funds: 'funds',
  write_post_mortem: 'post-mortem',
};

/** Which buttons a case shows: those that the server allows, the next action's before the others. */
export function planCommands(allowed: Allowed, nextActionCode: string): CommandPlan {
  const known = DIALOG_COMMANDS.flatMap((command) => {
    const found = allowed.find((candidate) => candidate.command === command);
    return found ? [{ command, blockedBy: found.blockedBy }] : [];
  });
  const free = known.filter(({ blockedBy }) => blockedBy === null).map(({ command }) => command);
  const primary = free.find((command) => command === DOES[nextActionCode]) ?? null;
  return {
    primary,
    tab: primary === null ? (TAB_OF[nextActionCode] ?? null) : null,
    others: free.filter((command) => command !== primary),
    blocked: known.flatMap(({ command, blockedBy }) => (blockedBy === null ? [] : [{ command, blockedBy }])),
  };
}

/** Whether the server allows a command now. */
export const mayGive = (allowed: Allowed, command: ScreenCommand): boolean =>
  allowed.some((candidate) => candidate.command === command && candidate.blockedBy === null);
