import { Injectable } from '@nestjs/common';
import { addContactOf } from '@overturn/clients';
import { Refusal, systemScope, type Scope } from '@overturn/kernel';
import { KeepNotice } from '@overturn/notices';
import { UnitOfWork, newId, type RelayedEvent } from '@overturn/platform';
import { caseOf } from '../../infrastructure/case.repository';
import {
  intakeOf,
  markOpened,
  markUnreadable,
  waitingIntake,
  type IntakeRecord,
} from '../../infrastructure/intake.repository';
import { OpenCase } from '../open-case.use-case';
import { receiptOn } from './public-intake.use-cases';

/** Makes an enquiry of the public page a case with client, shop, contact and notice: nothing is typed again. */
@Injectable()
export class OpenIntake {
  constructor(
    private readonly work: UnitOfWork,
    private readonly keepNotice: KeepNotice,
    private readonly openCase: OpenCase,
  ) {}

  /** Idempotent: an enquiry becomes one case, whatever crashes in between. */
  async handle(event: RelayedEvent): Promise<void> {
    const scope = systemScope(event.firmId, 'intake', event.eventId);
    const intakeId = String(event.payload['intakeId']);
    const intake = await this.work.read(scope, (tx) => intakeOf(tx, intakeId));
    if (intake.state === 'opened') return;
    try {
      await this.open(scope, intake, await this.notice(scope, intake));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // What the rules refuse will be refused again: a person looks at it.
      await this.work.machinery(scope, (tx) => markUnreadable(tx, intakeId, error.code));
    }
  }

  private async open(scope: Scope, intake: IntakeRecord, noticeId: string): Promise<void> {
    await this.work.change(scope, 'intake.open', async (tx) => {
      const waiting = await waitingIntake(tx, intake.id);
      if (!waiting) return;
      const { given } = waiting;
      const isChinese = /\p{Script=Han}/u.test(given.company);
      const caseId = await this.openCase.openIn(tx, newId(), {
        noticeId,
        marketplace: given.marketplace,
        suspensionType: given.suspensionType,
        causes: given.causes,
        noticeReceivedAt: receiptOn(given.receivedOn, tx.now),
        client: { new: isChinese ? { nameZh: given.company } : { nameEn: given.company } },
        sellerAccount: { new: { name: given.shop, marketplaces: [given.marketplace] } },
        assigneeId: null,
      });
      const { clientId } = await caseOf(tx, caseId);
      await addContactOf(tx, clientId, { ...given.contact, locale: given.locale });
      await markOpened(tx, intake.id, caseId);
      tx.touch('intake', intake.id);
    });
  }

  /**
   * Keeps the notice. The same text may be here already, of a colleague or a second enquiry: then the reference is
   * written below it, so that each enquiry is a case of its own and nobody sees another's by pasting its notice.
   */
  private async notice(scope: Scope, { noticeText, reference }: IntakeRecord): Promise<string> {
    const keep = (text: string) =>
      this.keepNotice.execute(scope, { bytes: Buffer.from(text), source: 'pasted', fileName: null });
    try {
      return await keep(noticeText ?? '');
    } catch (error) {
      if (!isHereAlready(error)) throw error;
    }
    try {
      return await keep(`${noticeText ?? ''}\n\n${reference}`);
    } catch (error) {
      // Our own, of a try that broke off.
      if (isHereAlready(error) && typeof error.params['noticeId'] === 'string')
        return error.params['noticeId'];
      throw error;
    }
  }
}

const isHereAlready = (error: unknown): error is Refusal =>
  error instanceof Refusal && error.code === 'NOTICES.ALREADY_HERE';
