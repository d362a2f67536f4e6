import { Injectable } from '@nestjs/common';
import { requireCase } from '@overturn/cases';
import { Refusal, actingStaffId, type Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import {
  setMailAside,
  unconfirmedMails,
  type UnconfirmedMail,
} from '../../infrastructure/replies/incoming-mail.repository';

/** Mails to a reply address from somebody whom nobody knows (未确认来信): staff look at them; they are nobody's word. */
@Injectable()
export class UnconfirmedMails {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND */
  list(scope: Scope, caseId: string): Promise<UnconfirmedMail[]> {
    return this.work.read(scope, async (tx) => {
      await requireCase(tx, caseId);
      return unconfirmedMails(tx, caseId);
    });
  }

  /** Somebody has dealt with it. @throws CASES.CASE_NOT_FOUND, MESSAGES.MAIL_NOT_FOUND */
  setAside(scope: Scope, caseId: string, mailId: string): Promise<void> {
    return this.work.change(scope, 'message.set_mail_aside', async (tx) => {
      await requireCase(tx, caseId);
      if (!(await setMailAside(tx, { caseId, mailId, staffId: actingStaffId(scope) })))
        throw new Refusal('MESSAGES.MAIL_NOT_FOUND');
    });
  }
}
