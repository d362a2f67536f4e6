import { Refusal } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';

/** What a firm's papers say of the firm (抬头). */
export interface FirmLetterhead {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly addressZh: string;
  readonly addressEn: string;
  readonly phones: string;
  readonly email: string;
  readonly taxNumber: string;
  /** Where clients pay to, line by line. */
  readonly bankAccount: string;
}

export interface KeptLetterhead extends FirmLetterhead {
  readonly version: number;
}

const COLUMNS = `version, name_zh as "nameZh", name_en as "nameEn", address_zh as "addressZh", address_en as "addressEn",
  phones, email, tax_number as "taxNumber", bank_account as "bankAccount"`;

/** The one in force at an instant, else the first; null while the firm has none. */
export async function letterheadAt(tx: Tx, at: Date): Promise<KeptLetterhead | null> {
  const [row] = await tx.query<KeptLetterhead>(
    `select ${COLUMNS} from billing.letterheads where firm_id = $1
     order by made_at <= $2 desc, case when made_at <= $2 then -version else version end limit 1`,
    [tx.scope.firmId, at],
  );
  return row ?? null;
}

/** Keeps the next version. @throws BILLING.VERSION_CONFLICT when another version came in between */
export async function insertLetterhead(
  tx: ChangeTx,
  one: FirmLetterhead,
  version: number,
  madeBy: string,
): Promise<void> {
  const current = (await letterheadAt(tx, tx.now))?.version ?? 0;
  if (current !== version) throw new Refusal('BILLING.VERSION_CONFLICT', { currentVersion: current });
  const rows = await tx.query(
    `insert into billing.letterheads (firm_id, version, name_zh, name_en, address_zh, address_en, phones, email, tax_number,
       bank_account, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict do nothing returning version`,
    [
      tx.scope.firmId,
      version + 1,
      one.nameZh,
      one.nameEn,
      one.addressZh,
      one.addressEn,
      one.phones,
      one.email,
      one.taxNumber,
      one.bankAccount,
      madeBy,
      tx.now,
    ],
  );
  if (rows.length === 0) throw new Refusal('BILLING.VERSION_CONFLICT', { currentVersion: version + 1 });
  tx.touch('letterhead', tx.scope.firmId);
}
