import { Refusal } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';
import type { ChargeBounds } from '../domain/charge-bounds';

/** What a firm allows in one currency, in minor units. */
export interface CurrencyBound {
  readonly currency: string;
  readonly singleMinor: bigint;
  readonly dailyMinor: bigint;
}

export interface ChargePolicy {
  /** 0: nothing was ever set, and every charge is off. */
  readonly version: number;
  readonly isOn: boolean;
  readonly bounds: readonly CurrencyBound[];
  readonly setBy: string | null;
  readonly setAt: Date | null;
}

interface Row {
  readonly version: number;
  readonly isOn: boolean;
  readonly bounds: readonly { currency: string; singleMinor: string; dailyMinor: string }[];
  readonly setBy: string;
  readonly setAt: Date;
}

const NEVER_SET: ChargePolicy = { version: 0, isOn: false, bounds: [], setBy: null, setAt: null };

export async function chargePolicy(tx: Tx): Promise<ChargePolicy> {
  const [row] = await tx.query<Row>(
    `select version, is_on as "isOn", bounds, set_by as "setBy", set_at as "setAt" from payments.policies
     where firm_id = $1 order by version desc limit 1`,
    [tx.scope.firmId],
  );
  if (!row) return NEVER_SET;
  const bounds = row.bounds.map(({ currency, singleMinor, dailyMinor }) => ({
    currency,
    singleMinor: BigInt(singleMinor),
    dailyMinor: BigInt(dailyMinor),
  }));
  return { ...row, bounds };
}

/** Sets the next version. @throws PAYMENTS.VERSION_CONFLICT */
export async function insertPolicy(
  tx: ChangeTx,
  version: number,
  policy: Pick<ChargePolicy, 'isOn' | 'bounds'>,
  setBy: string,
): Promise<void> {
  const current = await chargePolicy(tx);
  const rows = await tx.query(
    `insert into payments.policies (firm_id, version, is_on, bounds, set_by, set_at)
     select $1, $2::int + 1, $3, $4, $5, $6 where $2::int = $7::int on conflict do nothing returning version`,
    [
      tx.scope.firmId,
      version,
      policy.isOn,
      JSON.stringify(
        policy.bounds.map(({ currency, singleMinor, dailyMinor }) => ({
          currency,
          singleMinor: singleMinor.toString(),
          dailyMinor: dailyMinor.toString(),
        })),
      ),
      setBy,
      tx.now,
      current.version,
    ],
  );
  if (rows.length === 0) throw new Refusal('PAYMENTS.VERSION_CONFLICT', { currentVersion: current.version });
  tx.touch('charge_policy', tx.scope.firmId);
}

/** What the policy allows in a currency. */
export function boundsIn(policy: ChargePolicy, currency: string): ChargeBounds {
  const bound = policy.bounds.find((one) => one.currency === currency);
  return {
    isOn: policy.isOn,
    singleMinor: bound?.singleMinor ?? null,
    dailyMinor: bound?.dailyMinor ?? null,
  };
}
