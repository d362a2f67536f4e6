import { sqlChecker, type Checker } from '@overturn/platform';
import { verifyEventChains } from '../../infrastructure/event-chain.read-model';
import { replayChecker } from './replay.checker';

/** What is watched in every firm's cases, so that none is forgotten and none is forged. */
export const CASE_CHECKERS: readonly Checker[] = [
  sqlChecker(
    'case_without_next_action',
    `select id from cases.cases where firm_id = $1 and status <> 'closed' and next_action_at is null
       and opened_at <= $2 order by next_deadline_at, id limit $3`,
  ),
  sqlChecker(
    'case_stuck',
    `select id from cases.cases where firm_id = $1 and status <> 'closed' and stuck_from < $2
     order by stuck_from, id limit $3`,
  ),
  sqlChecker(
    'deadline_past_without_outcome',
    `select d.id from cases.cases c join cases.deadlines d on d.firm_id = c.firm_id and d.id = c.next_deadline_id
     where c.firm_id = $1 and c.status <> 'closed' and c.next_deadline_at < $2::timestamptz - interval '1 day'
     order by c.next_deadline_at, c.id limit $3`,
  ),
  sqlChecker(
    'reminder_overdue',
    `select id from cases.reminders where firm_id = $1 and state = 'planned'
       and fire_at < $2::timestamptz - interval '10 minutes' order by fire_at, id limit $3`,
  ),
  {
    code: 'case_events_broken',
    find: async (tx) => {
      const { broken } = await verifyEventChains(tx);
      return broken === null ? [] : [broken.caseId];
    },
  },
  replayChecker,
];
