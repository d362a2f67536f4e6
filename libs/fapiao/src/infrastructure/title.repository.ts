import { Refusal, type Scope } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';

/** To whom a client's fapiaos are made out (开票资料). */
export interface FapiaoTitle {
  readonly title: string;
  /** Empty for a natural person. */
  readonly taxNumber: string;
  readonly address: string;
  readonly phone: string;
  readonly bankName: string;
  readonly bankAccount: string;
}

export interface KeptTitle extends FapiaoTitle {
  readonly version: number;
  readonly madeAt: Date;
  /** Null when the client wrote it. */
  readonly madeBy: string | null;
}

/** The version that holds; null while nobody has written one. */
export async function titleOfClient(tx: Tx, clientId: string): Promise<KeptTitle | null> {
  const [row] = await tx.query<KeptTitle>(
    `select version, title, tax_number as "taxNumber", address, phone, bank_name as "bankName",
       bank_account as "bankAccount", made_at as "madeAt", made_by as "madeBy"
     from fapiao.titles where firm_id = $1 and client_id = $2 order by version desc limit 1`,
    [tx.scope.firmId, clientId],
  );
  return row ?? null;
}

/** Who acts, as two columns of which one is null. @throws for a job: none does this */
export function makerOf({ actor }: Scope): {
  readonly staffId: string | null;
  readonly personId: string | null;
} {
  if (actor.kind === 'system') throw new Error('A person does this, not a job');
  return actor.kind === 'staff'
    ? { staffId: actor.staffId, personId: null }
    : { staffId: null, personId: actor.personId };
}

/** Keeps the next version. @throws FAPIAO.VERSION_CONFLICT when another version came in between */
export async function insertTitle(
  tx: ChangeTx,
  clientId: string,
  version: number,
  one: FapiaoTitle,
): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('fapiao title ' || $1::uuid, 0))`, [
    clientId,
  ]);
  const current = (await titleOfClient(tx, clientId))?.version ?? 0;
  if (current !== version) throw new Refusal('FAPIAO.VERSION_CONFLICT', { currentVersion: current });
  const { staffId, personId } = makerOf(tx.scope);
  await tx.query(
    `insert into fapiao.titles (firm_id, client_id, version, title, tax_number, address, phone, bank_name, bank_account,
       made_by, made_by_person, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      tx.scope.firmId,
      clientId,
      version + 1,
      one.title,
      one.taxNumber,
      one.address,
      one.phone,
      one.bankName,
      one.bankAccount,
      staffId,
      personId,
      tx.now,
    ],
  );
  tx.touch('fapiao_title', clientId);
}
