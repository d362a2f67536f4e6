import { Refusal } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';
import { bareLetterhead, type FirmLetterhead } from '../domain/letterhead';

export interface KeptLetterhead extends FirmLetterhead {
  /** 0 until somebody wrote one. */
  readonly version: number;
}

const COLUMNS = `version, name_zh as "nameZh", name_en as "nameEn", address_zh as "addressZh", address_en as "addressEn",
  phones, email, tax_number as "taxNumber", colour, slogan_zh as "sloganZh",
  slogan_en as "sloganEn", logo_sha256 as "logoSha256"`;

/** The one in force at an instant, else the first one that was written; the firm's bare name while there is none. */
export async function letterheadAt(tx: Tx, at: Date): Promise<KeptLetterhead> {
  const { firmId } = tx.scope;
  const [row] = await tx.query<KeptLetterhead>(
    `select ${COLUMNS} from identity.letterheads where firm_id = $1
     order by made_at <= $2 desc, case when made_at <= $2 then -version else version end limit 1`,
    [firmId, at],
  );
  if (row) return row;
  const [firm] = await tx.query<{ name: string }>('select name from identity.firms where id = $1', [firmId]);
  if (!firm) throw new Error('No firm in scope');
  return { ...bareLetterhead(firm.name), version: 0 };
}

/** Keeps the next version. @throws IDENTITY.VERSION_CONFLICT, IDENTITY.LOGO_NOT_FOUND */
export async function insertLetterhead(
  tx: ChangeTx,
  one: FirmLetterhead,
  version: number,
  madeBy: string,
): Promise<void> {
  const { firmId } = tx.scope;
  if (one.logoSha256 !== null) await logoOf(tx, one.logoSha256);
  const [now] = await tx.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from identity.letterheads where firm_id = $1',
    [firmId],
  );
  const current = now?.version ?? 0;
  if (current !== version) throw new Refusal('IDENTITY.VERSION_CONFLICT', { currentVersion: current });
  const rows = await tx.query(
    `insert into identity.letterheads (firm_id, version, name_zh, name_en, address_zh, address_en, phones, email, tax_number,
       colour, slogan_zh, slogan_en, logo_sha256, made_by, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing returning version`,
    [
      firmId,
      version + 1,
      one.nameZh,
      one.nameEn,
      one.addressZh,
      one.addressEn,
      one.phones,
      one.email,
      one.taxNumber,
      one.colour,
      one.sloganZh,
      one.sloganEn,
      one.logoSha256,
      madeBy,
      tx.now,
    ],
  );
  if (rows.length === 0) throw new Refusal('IDENTITY.VERSION_CONFLICT', { currentVersion: version + 1 });
  tx.touch('letterhead', firmId);
}

/** Keeps a picture that was drawn anew; the same one twice is one. */
export async function keepLogo(
  tx: ChangeTx,
  logo: { readonly sha256: string; readonly bytes: Buffer; readonly addedBy: string },
): Promise<void> {
  await tx.query(
    `insert into identity.logos (firm_id, sha256, bytes, added_by, added_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [tx.scope.firmId, logo.sha256, logo.bytes, logo.addedBy, tx.now],
  );
  tx.touch('logo', tx.scope.firmId);
}

/** A PNG picture. @throws IDENTITY.LOGO_NOT_FOUND */
export async function logoOf(tx: Tx, sha256: string): Promise<Buffer> {
  const [row] = await tx.query<{ bytes: Buffer }>(
    'select bytes from identity.logos where firm_id = $1 and sha256 = $2',
    [tx.scope.firmId, sha256],
  );
  if (!row) throw new Refusal('IDENTITY.LOGO_NOT_FOUND');
  return row.bytes;
}
