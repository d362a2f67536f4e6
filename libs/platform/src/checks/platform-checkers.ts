import { verifyAuditChain } from '../database/audit-log';
import { sqlChecker, type Checker } from './checker';

/** What the platform watches in every firm. */
export const PLATFORM_CHECKERS: readonly Checker[] = [
  sqlChecker(
    'outbox_row_too_old',
    `select id from platform.outbox where firm_id = $1 and relayed_at is null
       and created_at < transaction_timestamp() - interval '5 minutes' and $2::timestamptz is not null
     order by created_at, id limit $3`,
  ),
  {
    code: 'audit_chain_broken',
    find: async (tx) => {
      const { brokenAt } = await verifyAuditChain(tx);
      return brokenAt === null ? [] : [String(brokenAt)];
    },
  },
];
