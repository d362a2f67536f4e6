import { Injectable } from '@nestjs/common';
import { billedCase, caseOnPaper } from '@overturn/cases';
import { clientNames } from '@overturn/clients';
import { ownFirm, paperHeadAt } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { UnitOfWork, pdfOfPaper, type Tx } from '@overturn/platform';
import { closingFigures, isSettled, type Movement } from '../../domain/closing/closing-figures';
import { calculationsOfCase, type KeptCalculation } from '../../infrastructure/calculation.repository';
import { guaranteeClaimsOf } from '../../infrastructure/guarantee-claim.repository';
import { invoicesOfCase, openMinorOf, type Invoice } from '../../infrastructure/invoice.repository';
import { dayIn, movementsOfCase } from '../../infrastructure/ledger.repository';
import { lettersOfCase } from '../../infrastructure/letter.repository';
import { creditNotesOfCase } from '../../infrastructure/credit-note.repository';
import { paymentsOfCase } from '../../infrastructure/payment.repository';
import { paperOfClosing } from './closing-paper';
import type { ClosingStatement, StatementLanguage } from './closing-statement';

@Injectable()
export class ClosingStatements {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND */
  of(scope: Scope, caseId: string): Promise<ClosingStatement> {
    return this.work.read(scope, (tx) => statementOf(tx, caseId));
  }

  /** The same as a PDF for the client. @throws CASES.CASE_NOT_FOUND */
  async paper(
    scope: Scope,
    caseId: string,
    language: StatementLanguage,
  ): Promise<{ readonly fileName: string; readonly bytes: Buffer }> {
    const { statement, at } = await this.work.read(scope, async (tx) => ({
      statement: await statementOf(tx, caseId),
      at: tx.now,
    }));
    return {
      fileName: `${statement.caseNumber}-closing-statement-${language}.pdf`,
      bytes: await pdfOfPaper(paperOfClosing(statement, language), at),
    };
  }
}

async function statementOf(tx: Tx, caseId: string): Promise<ClosingStatement> {
  const billed = await billedCase(tx, caseId);
  const { number: caseNumber } = await caseOnPaper(tx, caseId);
  const letters = await lettersOfCase(tx, caseId);
  const letter = letters.find(({ state }) => state === 'accepted') ?? null;
  const invoices = (await invoicesOfCase(tx, caseId)).filter(
    ({ number, state }) => number !== null && state !== 'void',
  );
  const { zone } = await ownFirm(tx);
  const movements = (await movementsOfCase(tx, caseId)).map(({ minor, ...one }): Movement => ({
    ...one,
    minor: BigInt(minor),
  }));
  const figures = closingFigures(
    letter?.currency ?? 'CNY',
    invoices.map((one) => ({ ...one, openMinor: one.state === 'credited' ? 0n : openMinorOf(one) })),
    movements,
  );
  return {
    head: await paperHeadAt(tx, tx.now),
    caseNumber,
    billed,
    client: (await clientNames(tx, [billed.clientId])).get(billed.clientId) ?? { nameZh: '', nameEn: '' },
    letter,
    calculations: told(await calculationsOfCase(tx, caseId), invoices),
    invoices,
    payments: (await paymentsOfCase(tx, caseId)).filter(({ state }) => state === 'confirmed'),
    creditNotes: (await creditNotesOfCase(tx, caseId)).filter(({ state }) => state === 'issued'),
    claims: (await guaranteeClaimsOf(tx, caseId)).filter(
      (one) => one.state === 'granted' && one.caseId === caseId,
    ),
    figures,
    isSettled: isSettled(figures),
    isFinal: billed.status === 'closed',
    today: await dayIn(tx, zone),
  };
}

function told(all: readonly KeptCalculation[], invoices: readonly Invoice[]): readonly KeptCalculation[] {
  const behind = all.filter(({ id }) => invoices.some(({ calculationId }) => calculationId === id));
  return behind.length > 0 ? behind : all.slice(0, 1);
}
