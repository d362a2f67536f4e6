import { sqlChecker, type Checker } from '@overturn/platform';

/** What is watched: money of which nobody knows, and books that differ from the provider's. */
export const PAYMENT_CHECKERS: readonly Checker[] = [
  sqlChecker(
    'payment_unresolved',
    `select id from (
       select o.id::text, o.first_sent_at as since from payments.operations o
       where o.firm_id = $1 and o.state in ('sent', 'unknown')
       union all
       select m.id, m.received_at from payments.messages m where m.firm_id = $1 and m.handled_at is null) as waiting
     where since < $2::timestamptz - interval '1 hour' order by since limit $3`,
  ),
  sqlChecker(
    'payment_mismatch',
    `select m.object_id as id from payments.mismatches m where m.firm_id = $1 and $2::timestamptz is not null
       and m.reconciliation_id = (select r.id from payments.reconciliations r where r.firm_id = $1
         order by r.compared_at desc, r.id desc limit 1) order by m.position limit $3`,
  ),
];
