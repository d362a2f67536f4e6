import type { CaseView, RoundsView } from '@overturn/contracts/admin';

/** What a person should do next in a round, in a word that the screen has sentences for. */
export const ADVICE = [
  'wait_for_answer',
  'send_information',
  'use_other_channel',
  'analyse_rejection',
  'decide_on_next_round',
  'nothing',
] as const;
export type Advice = (typeof ADVICE)[number];

/** The answer that the running round stands at: its newest one. */
export const latestAnswer = ({ rounds }: RoundsView) => rounds[0]?.answers[0] ?? null;

/** What comes next, by the status of the case and the newest answer. */
export function adviceOf({ status }: Pick<CaseView, 'status'>, view: RoundsView): Advice {
  switch (status) {
    case 'awaiting_amazon':
      return 'wait_for_answer';
    case 'info_requested':
      return latestAnswer(view)?.kind === 'wrong_channel' ? 'use_other_channel' : 'send_information';
    case 'rejected':
      return rejectionOf(view)?.analysis ? 'decide_on_next_round' : 'analyse_rejection';
    default:
      return 'nothing';
  }
}

/** The rejection of the running round, with its analysis where there is one. */
export const rejectionOf = ({ rejectionId, rounds }: RoundsView) =>
  rounds.flatMap(({ answers }) => answers).find(({ id }) => id === rejectionId) ?? null;
