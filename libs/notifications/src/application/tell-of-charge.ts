import { Injectable } from '@nestjs/common';
import { caseInShort } from '@overturn/cases';
import { clientOwners } from '@overturn/clients';
import { firmNameFor, recipients } from '@overturn/identity';
import { systemScope, writtenAmount, type Currency, type Locale } from '@overturn/kernel';
import { stoppedCharge } from '@overturn/payments';
import { UnitOfWork, derivedId, type RelayedEvent, type Tx } from '@overturn/platform';
import { stoppedChargeText } from '../domain/charge-mail-text';
import type { MailText } from '../domain/mail-texts';
import { queueMail } from '../infrastructure/mail.repository';

/** Tells who asked for a charge, who works on its case and who answers for money that it was declined or waits. */
@Injectable()
export class TellOfCharge {
  constructor(private readonly work: UnitOfWork) {}

  async handle(event: RelayedEvent): Promise<void> {
    const operationId = String(event.payload['operationId']);
    await this.work.machinery(systemScope(event.firmId, 'payments', event.eventId), async (tx) => {
      const charge = await stoppedCharge(tx, operationId);
      if (!charge || charge.caseId === null) return;
      const { number, assigneeId } = await caseInShort(tx, charge.caseId);
      const involved = [charge.requestedBy, assigneeId].filter((id) => id !== null);
      const params = {
        caseNumber: number,
        state: charge.state,
        reason: charge.parkReason ?? charge.failureCode ?? '',
      };
      for (const { staffId } of await recipients(tx, involved, ['owner', 'finance']))
        // The event's id with the recipient's: a job that comes twice tells nobody twice.
        await tx.query(
          `insert into notifications.notifications (firm_id, id, recipient_id, kind, params, case_id, created_at)
           values ($1, $2, $3, 'charge_stopped', $4, $5, $6) on conflict do nothing`,
          [
            tx.scope.firmId,
            derivedId(`${event.eventId} ${staffId}`),
            staffId,
            JSON.stringify(params),
            charge.caseId,
            tx.now,
          ],
        );
      if (charge.state === 'failed' || charge.state === 'needs_action')
        for (const person of await clientOwners(tx, charge.clientId))
          await queueMail(
            tx,
            {
              ...person,
              notificationId: null,
              template: 'charge_stopped',
              params: { operationId },
              secretSealed: null,
              notBefore: tx.now,
            },
            derivedId(`${event.eventId} ${person.clientUserId}`),
          );
    });
  }
}

/** The mail to the client; null once there is nothing to pay any more. */
export async function writeChargeMail(
  tx: Tx,
  operationId: string,
  portalUrl: string,
  locale: Locale,
): Promise<MailText | null> {
  const charge = await stoppedCharge(tx, operationId);
  if (!charge || charge.pageUrl === null) return null;
  return stoppedChargeText(
    {
      firmName: await firmNameFor(tx, locale),
      amount: writtenAmount({ currency: charge.currency as Currency, minor: charge.amountMinor }),
      isAsked: charge.state === 'needs_action',
      url: charge.pageUrl || portalUrl,
    },
    locale,
  );
}
