import { Injectable } from '@nestjs/common';
import { firmToday, invoiceOfId, type Invoice } from '@overturn/billing';
import { requireEvidence } from '@overturn/evidence';
import { Refusal, orRefuse, type FapiaoForm, type FapiaoState, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx } from '@overturn/platform';
import { checkFacts, coveredBy, totalOf, type FapiaoFacts } from '../domain/fapiao-facts';
import { bluesNumbered, coversOf } from '../infrastructure/covered.read-model';
import {
  attachFiles,
  insertFapiao,
  insertIssued,
  issueFapiao,
  lockFapiaosOf,
  moveFapiao,
} from '../infrastructure/fapiao.repository';
import { fapiaoOfId, requestOfInvoice, type Fapiao } from '../infrastructure/fapiao.read-model';
import { titleOfClient } from '../infrastructure/title.repository';

type Covered = FapiaoFacts & { readonly coversMinor: bigint };
type RedFacts = Pick<FapiaoFacts, 'number' | 'issuedOn' | 'netMinor' | 'taxMinor' | 'coversMinor'>;
interface Files {
  readonly evidenceIds: readonly string[];
}

/** A red one is issued at once, or begins with the confirmation that the other side has to give. */
export type RedBeginning = { readonly reason: string } & (
  { readonly facts: RedFacts & Files } | { readonly confirmationNumber: string }
);

export type FapiaoStep =
  | { readonly step: 'confirm' }
  | { readonly step: 'deliver' }
  | { readonly step: 'withdraw'; readonly reason: string };

/** The register of fapiaos: what was asked for, what was issued on the tax bureau's platform, what was taken back in red. */
@Injectable()
export class FapiaoRegister {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Somebody asks for the fapiao of an issued invoice; a client for one that is paid.
   * @throws BILLING.INVOICE_NOT_FOUND, FAPIAO.INVOICE_NOT_ISSUED, FAPIAO.NOT_PAID_YET, FAPIAO.TITLE_NEEDED,
   * FAPIAO.TAX_NUMBER_NEEDED, FAPIAO.ALL_COVERED, FAPIAO.UNDER_WAY
   */
  request(scope: Scope, invoiceId: string, form: FapiaoForm): Promise<void> {
    return this.work.change(scope, 'fapiao.request', async (tx) => {
      await lockFapiaosOf(tx, invoiceId);
      const invoice = await billableInvoice(tx, invoiceId);
      if (scope.actor.kind === 'client' && invoice.state !== 'paid') throw new Refusal('FAPIAO.NOT_PAID_YET');
      const title = await titleOfClient(tx, invoice.clientId);
      if (title === null) throw new Refusal('FAPIAO.TITLE_NEEDED');
      if (form === 'special' && title.taxNumber === '') throw new Refusal('FAPIAO.TAX_NUMBER_NEEDED');
      const { coveredMinor } = await coverOf(tx, invoice);
      if (coveredMinor >= invoice.totalMinor - invoice.creditedMinor) throw new Refusal('FAPIAO.ALL_COVERED');
      await insertFapiao(tx, { ...blueOf(invoice, form), state: 'requested', titleVersion: title.version });
    });
  }

  /**
   * Registers a blue one that was issued; an open request of the invoice is answered by it.
   * @throws BILLING.INVOICE_NOT_FOUND, FAPIAO.INVOICE_NOT_ISSUED, FAPIAO.OVER_INVOICE, FAPIAO.NUMBER_TAKEN, what `checkFacts`
   * fails with, EVIDENCE.FILE_NOT_FOUND, EVIDENCE.QUARANTINED
   */
  registerBlue(
    scope: Scope,
    invoiceId: string,
    { form, evidenceIds, ...given }: FapiaoFacts & Files & { readonly form: FapiaoForm },
  ): Promise<void> {
    return this.work.change(scope, 'fapiao.register', async (tx) => {
      await lockFapiaosOf(tx, invoiceId);
      const invoice = await billableInvoice(tx, invoiceId);
      const facts = await checked(tx, given, form, invoice);
      const { coveredMinor } = await coverOf(tx, invoice);
      if (coveredMinor + facts.coversMinor > invoice.totalMinor) throw new Refusal('FAPIAO.OVER_INVOICE');
      const request = await requestOfInvoice(tx, invoiceId);
      if (request) await issueFapiao(tx, { ...request, form }, facts);
      const id = request?.id ?? (await insertIssued(tx, blueOf(invoice, form), facts));
      await this.attachTo(tx, { id, caseId: invoice.caseId }, evidenceIds);
    });
  }

  /**
   * A red one of a blue one (docs/DOMAIN.md, "Fapiaos"): where the buyer has not used the blue one it is issued at once; else
   * the confirmation is asked for first.
   * @throws FAPIAO.NOT_FOUND, FAPIAO.NOT_BLUE, FAPIAO.UNDER_WAY, FAPIAO.OVER_BLUE, FAPIAO.NUMBER_TAKEN and as `registerBlue`
   */
  beginRed(scope: Scope, blueId: string, given: RedBeginning): Promise<void> {
    return this.work.change(scope, 'fapiao.begin_red', async (tx) => {
      const { blue, invoice } = await lockedWithInvoice(tx, blueId);
      if (blue.colour !== 'blue' || blue.facts === null) throw new Refusal('FAPIAO.NOT_BLUE');
      const red = {
        ...blueOf(invoice, blue.form),
        colour: 'red' as const,
        blueId,
        reason: given.reason,
      };
      if (!('facts' in given)) {
        await insertFapiao(tx, {
          ...red,
          state: 'confirmation_asked',
          buyerTicked: true,
          confirmationNumber: given.confirmationNumber,
        });
        return;
      }
      const id = await insertIssued(tx, red, await redFacts(tx, blue, invoice, given.facts));
      await this.attachTo(tx, { id, caseId: invoice.caseId }, given.facts.evidenceIds);
    });
  }

  /** Issues a red one whose confirmation was given. @throws FAPIAO.NOT_CONFIRMED and as `beginRed`, FAPIAO.VERSION_CONFLICT */
  issueRed(
    scope: Scope,
    id: string,
    version: number,
    { evidenceIds, ...given }: RedFacts & Files,
  ): Promise<void> {
    return this.work.change(scope, 'fapiao.issue_red', async (tx) => {
      const { blue: red, invoice } = await lockedWithInvoice(tx, id);
      if (red.state !== 'confirmed' || red.blueId === null) throw new Refusal('FAPIAO.NOT_CONFIRMED');
      const facts = await redFacts(tx, await fapiaoOfId(tx, red.blueId), invoice, given);
      await issueFapiao(tx, { id, version, form: red.form }, facts);
      await this.attachTo(tx, red, evidenceIds);
    });
  }

  /** @throws FAPIAO.NOT_FOUND, FAPIAO.STEP_NOT_POSSIBLE, FAPIAO.VERSION_CONFLICT */
  step(scope: Scope, id: string, version: number, step: FapiaoStep): Promise<void> {
    return this.work.change(scope, `fapiao.${step.step}`, async (tx) => {
      const { blue: one } = await lockedWithInvoice(tx, id);
      const { from, to } = STEPS[step.step];
      if (!from.includes(one.state)) throw new Refusal('FAPIAO.STEP_NOT_POSSIBLE');
      await moveFapiao(tx, { id, version }, to, step.step === 'withdraw' ? step.reason : null);
    });
  }

  /** @throws FAPIAO.NOT_FOUND, FAPIAO.STEP_NOT_POSSIBLE before it is issued, EVIDENCE.FILE_NOT_FOUND, EVIDENCE.QUARANTINED */
  attach(scope: Scope, id: string, evidenceIds: readonly string[]): Promise<void> {
    return this.work.change(scope, 'fapiao.attach', async (tx) => {
      const one = await fapiaoOfId(tx, id);
      if (one.facts === null) throw new Refusal('FAPIAO.STEP_NOT_POSSIBLE');
      await this.attachTo(tx, one, evidenceIds);
    });
  }

  private async attachTo(
    tx: ChangeTx,
    one: Pick<Fapiao, 'id' | 'caseId'>,
    evidenceIds: readonly string[],
  ): Promise<void> {
    await requireEvidence(tx, one.caseId, evidenceIds);
    await attachFiles(tx, one, evidenceIds);
  }
}

interface Move {
  readonly from: readonly FapiaoState[];
  readonly to: 'confirmed' | 'delivered' | 'withdrawn';
}
const STEPS: Readonly<Record<FapiaoStep['step'], Move>> = {
  confirm: { from: ['confirmation_asked'], to: 'confirmed' },
  deliver: { from: ['issued'], to: 'delivered' },
  withdraw: { from: ['requested', 'confirmation_asked', 'confirmed'], to: 'withdrawn' },
};

const blueOf = (invoice: Invoice, form: FapiaoForm) => ({
  caseId: invoice.caseId,
  clientId: invoice.clientId,
  invoiceId: invoice.id,
  colour: 'blue' as const,
  form,
  blueId: null,
  titleVersion: null,
  buyerTicked: false,
  confirmationNumber: null,
  reason: '',
});

async function billableInvoice(tx: ChangeTx, invoiceId: string): Promise<Invoice> {
  const invoice = await invoiceOfId(tx, invoiceId);
  if (invoice.number === null || invoice.state === 'void') throw new Refusal('FAPIAO.INVOICE_NOT_ISSUED');
  return invoice;
}

async function coverOf(tx: ChangeTx, { number }: Invoice) {
  const cover = (await coversOf(tx, [number ?? ''])).get(number ?? '');
  if (!cover) throw new Refusal('BILLING.INVOICE_NOT_FOUND');
  return cover;
}

async function lockedWithInvoice(tx: ChangeTx, id: string): Promise<{ blue: Fapiao; invoice: Invoice }> {
  await lockFapiaosOf(tx, (await fapiaoOfId(tx, id)).invoiceId);
  const blue = await fapiaoOfId(tx, id);
  return { blue, invoice: await invoiceOfId(tx, blue.invoiceId) };
}

async function checked(
  tx: ChangeTx,
  given: FapiaoFacts,
  form: FapiaoForm,
  { currency }: Pick<Invoice, 'currency'>,
): Promise<Covered> {
  const facts = orRefuse(checkFacts(given, { today: await firmToday(tx), form, currency }));
  return { ...facts, coversMinor: coveredBy(facts, currency) };
}

/** Says of the buyer and the item what the blue one says, and takes back no more than is left of it. */
async function redFacts(tx: ChangeTx, blue: Fapiao, invoice: Invoice, given: RedFacts): Promise<Covered> {
  if (blue.facts === null) throw new Refusal('FAPIAO.NOT_BLUE');
  const { number, issuedOn, netMinor, taxMinor, coversMinor } = given;
  const said = { ...blue.facts, number, issuedOn, netMinor, taxMinor, coversMinor };
  const facts = await checked(tx, said, blue.form, invoice);
  if (issuedOn < blue.facts.issuedOn) throw new Refusal('FAPIAO.RED_BEFORE_BLUE');
  const left = (await bluesNumbered(tx, [blue.facts.number])).get(blue.facts.number);
  const isOver =
    !left || netMinor > left.netMinor || taxMinor > left.taxMinor || facts.coversMinor > left.coversMinor;
  if (isOver || totalOf(facts) <= 0n) throw new Refusal('FAPIAO.OVER_BLUE');
  return facts;
}
