import type { BilledOutcome, Currency, MarketplaceCode } from '@overturn/kernel';
import { Refusal } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { FeeCalculation, FeeLine, FeeStep } from '../domain/calculation/fee-calculation';
import type { FeeFacts } from '../domain/calculation/fee-facts';
import { jsonText } from './plan-json';

/** What was asked for beside what the product knows: kept, so that the same calculation can be done again. */
export interface CalculationInput {
  readonly affectedAsins: number | null;
  readonly affectedMarketplaces: readonly MarketplaceCode[];
  readonly rates: readonly { readonly payoutId: string; readonly rate: string }[];
  readonly isFinal: boolean;
}

export interface KeptCalculation {
  readonly id: string;
  readonly letterId: string;
  readonly outcome: BilledOutcome;
  readonly claimId: string | null;
  readonly payoutIds: readonly string[];
  readonly input: CalculationInput;
  readonly currency: Currency;
  readonly steps: readonly FeeStep[];
  readonly lines: readonly FeeLine[];
  readonly feeMinor: bigint;
  readonly dueMinor: bigint;
  readonly taxMinor: bigint;
  readonly totalMinor: bigint;
  readonly depositAppliedMinor: bigint;
  readonly calculatedBy: string;
  readonly calculatedAt: Date;
  /** The invoice that says it, unless that one is void. */
  readonly invoiceId: string | null;
}

const COLUMNS = `c.id, c.engagement_id as "letterId", c.outcome, c.claim_id as "claimId", c.facts -> 'input' as input, c.currency,
  c.steps, c.lines, c.fee_minor::text as "feeMinor", c.due_minor::text as "dueMinor", c.tax_minor::text as "taxMinor",
  c.total_minor::text as "totalMinor", c.deposit_applied_minor::text as "depositAppliedMinor",
  c.calculated_by as "calculatedBy", c.calculated_at as "calculatedAt",
  array(select p.payout_id from billing.calculation_payouts p where p.firm_id = c.firm_id and p.calculation_id = c.id
    order by p.payout_id) as "payoutIds",
  (select i.id from billing.invoices i where i.firm_id = c.firm_id and i.calculation_id = c.id and i.state <> 'void') as "invoiceId"`;

/** Amounts come as digits, in columns and in JSON. */
const withAmounts = <T>(row: unknown): T =>
  Object.fromEntries(
    Object.entries(row as object).map(([name, value]) => [name, amountsOf(name, value)]),
  ) as T;
function amountsOf(name: string, value: unknown): unknown {
  if (typeof value === 'string') return name.endsWith('Minor') ? BigInt(value) : value;
  return Array.isArray(value)
    ? value.map((each: unknown) => (isRecord(each) ? withAmounts(each) : each))
    : value;
}
const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

const MOST_CALCULATIONS = 50;

/** Newest first, at most 50. */
export async function calculationsOfCase(tx: Tx, caseId: string): Promise<readonly KeptCalculation[]> {
  const rows = await tx.query(
    `select ${COLUMNS} from billing.calculations c where c.firm_id = $1 and c.case_id = $2
     order by c.calculated_at desc, c.id desc limit $3`,
    [tx.scope.firmId, caseId, MOST_CALCULATIONS],
  );
  return rows.map((row) => withAmounts<KeptCalculation>(row));
}

/** @throws BILLING.CALCULATION_NOT_FOUND */
export async function calculationOf(tx: Tx, caseId: string, id: string): Promise<KeptCalculation> {
  const [row] = await tx.query(
    `select ${COLUMNS} from billing.calculations c where c.firm_id = $1 and c.case_id = $2 and c.id = $3`,
    [tx.scope.firmId, caseId, id],
  );
  if (!row) throw new Refusal('BILLING.CALCULATION_NOT_FOUND');
  return withAmounts<KeptCalculation>(row);
}

export interface NewCalculation {
  readonly caseId: string;
  readonly letterId: string;
  readonly currency: Currency;
  readonly facts: FeeFacts;
  readonly input: CalculationInput;
  readonly result: FeeCalculation;
  readonly calculatedBy: string;
}

export async function insertCalculation(tx: ChangeTx, one: NewCalculation): Promise<void> {
  const id = newId();
  const { firmId } = tx.scope;
  const { facts, input, result } = one;
  const { outcome } = facts;
  await tx.query(
    `insert into billing.calculations (firm_id, id, case_id, engagement_id, outcome, claim_id, facts, steps, lines, currency,
       fee_minor, due_minor, tax_minor, total_minor, deposit_applied_minor, calculated_by, calculated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      firmId,
      id,
      one.caseId,
      one.letterId,
      outcome.kind,
      'verification' in outcome ? outcome.verification.factId : null,
      jsonText({ ...facts, input }),
      jsonText(result.steps),
      jsonText(result.lines),
      one.currency,
      result.feeMinor.toString(),
      result.dueMinor.toString(),
      result.taxMinor.toString(),
      result.totalMinor.toString(),
      result.depositAppliedMinor.toString(),
      one.calculatedBy,
      tx.now,
    ],
  );
  const payouts = outcome.kind === 'none' ? [] : outcome.payouts;
  await tx.query(
    `insert into billing.calculation_payouts (firm_id, case_id, calculation_id, payout_id, rate)
     select $1, $2, $3, * from unnest($4::uuid[], $5::text[])`,
    [
      firmId,
      one.caseId,
      id,
      payouts.map(({ verification }) => verification.factId),
      payouts.map(({ rate }) => rate?.rate ?? null),
    ],
  );
  tx.touch('calculation', id);
}
