import { Injectable } from '@nestjs/common';
import { acceptedPlans, writeTable } from '@overturn/billing';
import { billedCase, caseNumbers } from '@overturn/cases';
import { staffNames } from '@overturn/identity';
import { plainAmount, type Currency, type Scope } from '@overturn/kernel';
import { UnitOfWork, type Tx } from '@overturn/platform';
import {
  agreementsOfCase,
  proposedAgreements,
  type CommissionAgreement,
} from '../infrastructure/agreement.repository';
import {
  movementsOfPayee,
  standings,
  type CommissionMovement,
  type Standing,
} from '../infrastructure/earning.repository';
import { payeeOfId, payees, type Payee } from '../infrastructure/payee.repository';
import { unconfirmedPayouts, type CommissionPayout } from '../infrastructure/payout.repository';

type Names = ReadonlyMap<string, string>;

/** The commissions of one case. */
export interface CaseCommissions {
  /** Of the letter in force; null while nothing is agreed with the client. */
  readonly currency: Currency | null;
  readonly agreements: readonly CommissionAgreement[];
  readonly standings: readonly Standing[];
  /** Names of payees and of staff, each by their id. */
  readonly names: Names;
  readonly payees: readonly Payee[];
}

/** The commissions of the firm: who stands at what, and what waits for a second person. */
export interface CommissionDesk {
  readonly standings: readonly Standing[];
  readonly proposed: readonly CommissionAgreement[];
  readonly unconfirmed: readonly CommissionPayout[];
  readonly names: Names;
  readonly cases: Names;
  readonly payees: readonly Payee[];
}

const MOST_MOVEMENTS = 10_000;
const HEAD = {
  zh: ['日期', '事项', '案件', '货币', '金额', '流水号'],
  en: ['Day', 'What', 'Case', 'Currency', 'Amount', 'Reference'],
} as const;
const WHAT = {
  zh: { earned: '计提', taken: '收回', paid: '支付' },
  en: { earned: 'Earned', taken: 'Taken back', paid: 'Paid' },
} as const;

/** What screens ask about commissions. */
@Injectable()
export class CommissionQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND */
  ofCase(scope: Scope, caseId: string): Promise<CaseCommissions> {
    return this.work.read(scope, async (tx) => {
      await billedCase(tx, caseId);
      const agreements = await agreementsOfCase(tx, caseId);
      const known = await payees(tx);
      const people = agreements.flatMap(({ setBy, decidedBy }) => [setBy, decidedBy]);
      return {
        agreements,
        currency: (await acceptedPlans(tx, [caseId])).get(caseId)?.currency ?? null,
        standings: await standings(tx, { caseId }),
        names: await namesOf(tx, known, people),
        payees: known,
      };
    });
  }

  desk(scope: Scope): Promise<CommissionDesk> {
    return this.work.read(scope, async (tx) => {
      const all = await standings(tx, {});
      const proposed = await proposedAgreements(tx);
      const unconfirmed = await unconfirmedPayouts(tx);
      const known = await payees(tx);
      const people = [
        ...proposed.map(({ setBy }) => setBy),
        ...unconfirmed.map(({ recordedBy }) => recordedBy),
      ];
      return {
        standings: all,
        proposed,
        unconfirmed,
        names: await namesOf(tx, known, people),
        cases: await caseNumbers(
          tx,
          [...all, ...proposed, ...unconfirmed].map(({ caseId }) => caseId),
        ),
        payees: known,
      };
    });
  }

  /** All that moved for a payee as CSV, the latest first, at most 10,000 rows. @throws COMMISSIONS.PAYEE_NOT_FOUND */
  async statement(
    scope: Scope,
    payeeId: string,
    language: 'zh' | 'en',
  ): Promise<{ readonly fileName: string; readonly bytes: Buffer }> {
    const { rows, day } = await this.work.read(scope, async (tx) => {
      await payeeOfId(tx, payeeId);
      const movements = await movementsOfPayee(tx, payeeId, MOST_MOVEMENTS);
      const cases = await caseNumbers(
        tx,
        movements.map(({ caseId }) => caseId),
      );
      return {
        rows: movements.map((one) => lineOf(one, cases, language)),
        day: tx.now.toISOString().slice(0, 10),
      };
    });
    return {
      fileName: `commissions-${day}.csv`,
      bytes: await writeTable([...HEAD[language]], rows, 'csv'),
    };
  }
}

function lineOf(one: CommissionMovement, cases: Names, language: 'zh' | 'en') {
  const minor = BigInt(one.minor);
  const what = one.kind === 'earned' && minor < 0n ? 'taken' : one.kind;
  const magnitude = minor < 0n ? -minor : minor;
  return [
    one.at.toISOString().slice(0, 10),
    WHAT[language][what],
    cases.get(one.caseId) ?? '',
    one.currency,
    { amount: plainAmount({ currency: one.currency, minor: magnitude }) },
    one.reference,
  ];
}

async function namesOf(tx: Tx, known: readonly Payee[], people: readonly (string | null)[]): Promise<Names> {
  const staff = await staffNames(tx, [...people, ...known.map(({ staffId }) => staffId)]);
  const ofPayees = known.map(
    ({ id, staffId, name }) => [id, name ?? staff.get(staffId ?? '') ?? ''] as const,
  );
  return new Map([...staff, ...ofPayees]);
}
