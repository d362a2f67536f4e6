import { Refusal } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';
import { NO_BRAND, type Brand } from '../domain/brand';

export interface FirmBrand extends Brand {
  readonly firmName: string;
  /** 0 until it was first set. */
  readonly version: number;
}

/** How the transaction's firm presents itself. */
export async function brandOf(tx: Tx): Promise<FirmBrand> {
  const [row] = await tx.query<Omit<FirmBrand, keyof Brand> & { [K in keyof Brand]: Brand[K] | null }>(
    `select f.name as "firmName", coalesce(b.version, 0) as version, b.colour, b.address_zh as "addressZh",
       b.address_en as "addressEn", b.phones, b.slogan_zh as "sloganZh", b.slogan_en as "sloganEn"
     from identity.firms f left join identity.firm_brands b on b.firm_id = f.id where f.id = $1`,
    [tx.scope.firmId],
  );
  if (!row) throw new Error('No firm in scope');
  return {
    firmName: row.firmName,
    version: row.version,
    colour: row.colour,
    addressZh: row.addressZh ?? NO_BRAND.addressZh,
    addressEn: row.addressEn ?? NO_BRAND.addressEn,
    phones: row.phones ?? NO_BRAND.phones,
    sloganZh: row.sloganZh ?? NO_BRAND.sloganZh,
    sloganEn: row.sloganEn ?? NO_BRAND.sloganEn,
  };
}

/** @throws IDENTITY.VERSION_CONFLICT */
export async function saveBrand(tx: ChangeTx, brand: Brand, version: number): Promise<void> {
  const { firmId } = tx.scope;
  const [row] = await tx.query<{ version: number }>(
    `insert into identity.firm_brands (firm_id, colour, address_zh, address_en, phones, slogan_zh, slogan_en, version)
     values ($1, $2, $3, $4, $5, $6, $7, 1)
     on conflict (firm_id) do update set colour = excluded.colour, address_zh = excluded.address_zh,
       address_en = excluded.address_en, phones = excluded.phones, slogan_zh = excluded.slogan_zh,
       slogan_en = excluded.slogan_en, version = firm_brands.version + 1
     returning version`,
    [firmId, brand.colour, brand.addressZh, brand.addressEn, brand.phones, brand.sloganZh, brand.sloganEn],
  );
  if (row?.version !== version + 1)
    throw new Refusal('IDENTITY.VERSION_CONFLICT', { currentVersion: (row?.version ?? 1) - 1 });
  tx.touch('firm', firmId);
}
