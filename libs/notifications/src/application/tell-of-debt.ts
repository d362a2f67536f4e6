import { Injectable } from '@nestjs/common';
import { activeClientUser, activeClientUsers } from '@overturn/clients';
import { clientOfReminder, writeReminder } from '@overturn/dunning';
import { firmNameFor, type MailAddress } from '@overturn/identity';
import { systemScope, zoneRulesFromTransitions } from '@overturn/kernel';
import { PostgresZoneRules, UnitOfWork, derivedId, type RelayedEvent, type Tx } from '@overturn/platform';
import type { MailText } from '../domain/mail-texts';
import { queueMail, type MailRecord } from '../infrastructure/mail.repository';
import { afterQuietHours } from './after-quiet-hours';

/** Mails a client's people a reminder of an invoice, in their language; never in their night, and once each. */
@Injectable()
export class TellOfDebt {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  async handle(event: RelayedEvent): Promise<void> {
    const reminderId = String(event.payload['reminderId']);
    await this.work.machinery(systemScope(event.firmId, 'dunning', event.eventId), async (tx) => {
      const clientId = await clientOfReminder(tx, reminderId);
      if (clientId === null) return;
      const users = await activeClientUsers(tx, clientId);
      const rules = zoneRulesFromTransitions(await this.zones.load(tx, users.map(({ zone }) => zone))); // prettier-ignore
      for (const user of users)
        await queueMail(
          tx,
          {
            notificationId: null,
            personId: user.personId,
            clientUserId: user.id,
            template: 'invoice_reminder',
            params: { reminderId },
            secretSealed: null,
            notBefore: afterQuietHours(tx.now, user, rules),
          },
          // By the reminder: however often its event comes, it is one mail to each.
          derivedId(`${reminderId} ${user.id}`),
        );
    });
  }
}

/** The mail; null when nothing is owed any more, or they may not enter any more. */
export async function writeInvoiceReminder(
  tx: Tx,
  { params, client_user_id: clientUserId }: MailRecord,
  to: MailAddress,
  portalUrl: string,
): Promise<MailText | null> {
  if (clientUserId === null || !(await activeClientUser(tx, clientUserId))) return null;
  const written = await writeReminder(tx, params['reminderId'] ?? '', to.locale);
  if (!written) return null;
  const name = await firmNameFor(tx, to.locale);
  const isChinese = to.locale === 'zh-CN';
  return {
    subject: written.subject,
    lines: written.lines,
    statementOf: written.clientId,
    action: {
      label: isChinese ? '查看账单' : 'See the invoice',
      url: `${portalUrl}/cases/${written.caseId}/money`,
    },
    why: isChinese
      ? `您收到此邮件，因为您是 ${name} 的客户联系人，账单尚未付清。已付款的，请在页面上传回单。`
      : `You get this mail because you are a contact of a client of ${name} and an invoice is open. If you have paid, please upload the slip on that page.`,
  };
}
