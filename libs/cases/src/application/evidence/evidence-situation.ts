import type { EvidenceSituation } from '@overturn/evidence';
import type { LocalDate } from '@overturn/kernel';
import { noticesForReading, noticesOfCase } from '@overturn/notices';
import type { Tx } from '@overturn/platform';
import type { CaseRow } from '../../infrastructure/case.row';

/** Which zone Amazon counts by is not published: the strictest of these decides (docs/DOMAIN.md, "Evidence rules"). */
const ZONES_BESIDES = ['UTC', 'Asia/Shanghai'];

/** What a case says about its evidence: its notices' kinds, and on which days its notice came and today is. */
export async function evidenceSituation(tx: Tx, row: CaseRow): Promise<EvidenceSituation> {
  const notices = await noticesForReading(tx, await noticesOfCase(tx, row.id));
  const days = await tx.query<{ received: LocalDate; today: LocalDate }>(
    `select to_char($1::timestamptz at time zone zone, 'YYYY-MM-DD') as received,
            to_char($2::timestamptz at time zone zone, 'YYYY-MM-DD') as today
     from unnest($3::text[]) as zone`,
    [row.noticeReceivedAt, tx.now, [row.zone, ...ZONES_BESIDES]],
  );
  return {
    noticeKinds: [...new Set([...notices.values()].map(({ kind }) => kind))],
    noticeDays: days.map(({ received }) => received),
    today: days.map(({ today }) => today),
  };
}
