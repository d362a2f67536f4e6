import { ownFirm } from '@overturn/identity';
import type { LocalDate } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

/** The date in the firm's own zone, by the product's clock and PostgreSQL's zone data. */
export async function firmsToday(tx: Tx): Promise<LocalDate> {
  const { zone } = await ownFirm(tx);
  const [row] = await tx.query<{ today: LocalDate }>(
    `select to_char($1::timestamptz at time zone $2, 'YYYY-MM-DD') as today`,
    [tx.now, zone],
  );
  if (!row) throw new Error('The database did not tell the date');
  return row.today;
}
