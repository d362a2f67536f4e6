import { Injectable } from '@nestjs/common';
import { billedCase, caseOnPaper, requireCase } from '@overturn/cases';
import { clientNameIn, clientOnPaper } from '@overturn/clients';
import { ownFirm, paperHeadAt, staffNames } from '@overturn/identity';
import { Refusal, systemScope, type Scope } from '@overturn/kernel';
import { UnitOfWork, pdfOfPaper, type Paper, type Tx } from '@overturn/platform';
import { invoiceOfId } from '../../infrastructure/invoice.repository';
import { receivingAccountsAt } from '../../infrastructure/receiving-accounts.repository';
import { lettersOfCase } from '../../infrastructure/letter.repository';
import { paymentOfId } from '../../infrastructure/payment.repository';
import { paperOfInvoice } from './invoice-paper';
import { payToLines } from './pay-to-lines';
import { paperOfLetter } from './letter-paper';
import type { PaperLanguage } from './paper-words';
import { paperOfReceipt } from './receipt-paper';

export interface DrawnPaper {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/**
 * Invoices, receipts and letters as PDF, in one language: drawn of what is kept, so that the same paper comes out each time. A
 * client's rows say whether the paper is theirs; names of staff on it are the firm's, which clients do not see.
 */
@Injectable()
export class BillingPapers {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws BILLING.INVOICE_NOT_FOUND */
  invoice(scope: Scope, invoiceId: string, language: PaperLanguage): Promise<DrawnPaper> {
    return this.draw(scope, async (tx) => {
      const invoice = await invoiceOfId(tx, invoiceId);
      const at = invoice.issuedAt ?? tx.now;
      const { zone } = await ownFirm(tx);
      const client = await clientOnPaper(tx, invoice.clientId);
      const { number: caseNumber } = await caseOnPaper(tx, invoice.caseId);
      const paper = paperOfInvoice({
        invoice,
        letterhead: await paperHeadAt(tx, at),
        payTo: payToLines(await receivingAccountsAt(tx, at), [invoice.currency], language),
        client: clientNameIn(language, client),
        clientTaxNumber: client.taxNumber,
        caseNumber,
        issuedOn: invoice.issuedAt === null ? null : writtenTime(invoice.issuedAt, zone).slice(0, 10),
        language,
      });
      return { paper, at, name: invoice.number ?? `${caseNumber}-invoice-draft`, language };
    });
  }

  /** Of a confirmed payment, for an invoice or as a deposit. @throws BILLING.PAYMENT_NOT_FOUND, BILLING.PAYMENT_NOT_CONFIRMED */
  receipt(scope: Scope, paymentId: string, language: PaperLanguage): Promise<DrawnPaper> {
    return this.draw(scope, async (tx) => {
      const payment = await paymentOfId(tx, paymentId);
      if (payment.state !== 'confirmed' || payment.decidedAt === null)
        throw new Refusal('BILLING.PAYMENT_NOT_CONFIRMED');
      const invoice = payment.invoiceId === null ? null : await invoiceOfId(tx, payment.invoiceId);
      const { clientId } = await billedCase(tx, payment.caseId);
      const { number: caseNumber } = await caseOnPaper(tx, payment.caseId);
      const paper = paperOfReceipt({
        payment,
        letterhead: await paperHeadAt(tx, payment.decidedAt),
        client: clientNameIn(language, await clientOnPaper(tx, invoice?.clientId ?? clientId)),
        caseNumber,
        invoiceNumber: invoice?.number ?? null,
        language,
      });
      const name = `${invoice?.number ?? caseNumber}-receipt-${payment.receivedOn}`;
      return { paper, at: payment.decidedAt, name, language };
    });
  }

  /** @throws BILLING.LETTER_NOT_FOUND, CASES.CASE_NOT_FOUND */
  letter(
    scope: Scope,
    { caseId, letterId }: { readonly caseId: string; readonly letterId: string },
    language: PaperLanguage,
  ): Promise<DrawnPaper> {
    return this.draw(scope, async (tx) => {
      const { clientId } = await billedCase(tx, caseId);
      const letter = (await lettersOfCase(tx, caseId)).find(({ id }) => id === letterId);
      if (!letter) throw new Refusal('BILLING.LETTER_NOT_FOUND');
      const { zone } = await ownFirm(tx);
      const { number: caseNumber } = await caseOnPaper(tx, caseId);
      const paper = paperOfLetter({
        letter,
        letterhead: await paperHeadAt(tx, letter.offeredAt),
        client: clientNameIn(language, await clientOnPaper(tx, clientId)),
        caseNumber,
        acceptedAt: letter.acceptedAt && `${writtenTime(letter.acceptedAt, zone)} (${zone})`,
        recordedBy:
          letter.recordedBy && ((await staffNames(tx, [letter.recordedBy])).get(letter.recordedBy) ?? ''),
        language,
      });
      return {
        paper,
        at: letter.acceptedAt ?? letter.offeredAt,
        name: `${caseNumber}-letter-${letter.revision}`,
        language,
      };
    });
  }

  /** A client's own invoice, drawn as the firm draws it. @throws CASES.CASE_NOT_FOUND, BILLING.INVOICE_NOT_FOUND */
  async invoiceForClient(
    scope: Scope,
    { caseId, invoiceId }: { readonly caseId: string; readonly invoiceId: string },
    language: PaperLanguage,
  ): Promise<DrawnPaper> {
    await this.work.read(scope, async (tx) => {
      await requireCase(tx, caseId);
      const invoice = await invoiceOfId(tx, invoiceId);
      if (invoice.caseId !== caseId) throw new Refusal('BILLING.INVOICE_NOT_FOUND');
    });
    return this.invoice(systemScope(scope.firmId, 'papers', scope.traceId), invoiceId, language);
  }

  /** A client's own letter with its certificate, drawn as the firm draws it. @throws CASES.CASE_NOT_FOUND, BILLING.LETTER_NOT_FOUND */
  async letterForClient(
    scope: Scope,
    of: { readonly caseId: string; readonly letterId: string },
    language: PaperLanguage,
  ): Promise<DrawnPaper> {
    await this.work.read(scope, async (tx) => {
      await requireCase(tx, of.caseId);
      const letters = await lettersOfCase(tx, of.caseId);
      if (!letters.some(({ id }) => id === of.letterId)) throw new Refusal('BILLING.LETTER_NOT_FOUND');
    });
    return this.letter(systemScope(scope.firmId, 'papers', scope.traceId), of, language);
  }

  private async draw(
    scope: Scope,
    gather: (tx: Tx) => Promise<{
      readonly paper: Paper;
      readonly at: Date;
      readonly name: string;
      readonly language: PaperLanguage;
    }>,
  ): Promise<DrawnPaper> {
    const { paper, at, name, language } = await this.work.read(scope, gather);
    return { fileName: `${name}-${language}.pdf`, bytes: await pdfOfPaper(paper, at) };
  }
}

/** `2026-11-26 18:00`, as a clock in the zone shows it. */
const writtenTime = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
