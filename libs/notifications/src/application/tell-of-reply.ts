import { Injectable } from '@nestjs/common';
import { caseInShort } from '@overturn/cases';
import { activeClientUser } from '@overturn/clients';
import { firmNameFor, type MailAddress } from '@overturn/identity';
import { systemScope } from '@overturn/kernel';
import { refusedMail } from '@overturn/messages';
import { UnitOfWork, derivedId, type RelayedEvent, type Settings, type Tx } from '@overturn/platform';
import type { MailText } from '../domain/mail-texts';
import { replyRefusedText } from '../domain/reply-mail-texts';
import { queueMail, type MailRecord } from '../infrastructure/mail.repository';

/**
 * Tells a person that their answer by mail was not taken, why, and where to write instead. To their own address, never to
 * whoever sent it; and one mail a day for each address, so that two machines cannot write to each other.
 */
@Injectable()
export class TellOfReply {
  constructor(private readonly work: UnitOfWork) {}

  async handle({ firmId, eventId, payload }: RelayedEvent): Promise<void> {
    const { mailId, addressId, personId, clientUserId } = payload;
    await this.work.machinery(systemScope(firmId, 'replies', eventId), (tx) =>
      queueMail(
        tx,
        {
          notificationId: null,
          personId: String(personId),
          clientUserId: clientUserId ? String(clientUserId) : null,
          template: 'reply_refused',
          params: { mailId: String(mailId) },
          secretSealed: null,
          notBefore: tx.now,
        },
        derivedId(`reply refused ${String(addressId)} ${tx.now.toISOString().slice(0, 10)}`),
      ),
    );
  }
}

/** The mail; null when they may not enter any more. */
export async function writeReplyRefused(
  tx: Tx,
  { params, client_user_id: clientUserId }: MailRecord,
  to: MailAddress,
  { ADMIN_URL, PORTAL_URL }: Pick<Settings, 'ADMIN_URL' | 'PORTAL_URL'>,
): Promise<MailText | null> {
  if (clientUserId !== null && !(await activeClientUser(tx, clientUserId))) return null;
  const refused = await refusedMail(tx, params['mailId'] ?? '');
  if (!refused) return null;
  const { caseId, reason } = refused;
  return replyRefusedText(
    {
      name: to.name,
      firmName: await firmNameFor(tx, to.locale),
      caseNumber: (await caseInShort(tx, caseId)).number,
      reason,
      url:
        clientUserId === null
          ? `${ADMIN_URL}/cases/${caseId}?tab=messages`
          : `${PORTAL_URL}/cases/${caseId}/messages`,
    },
    to.locale,
  );
}
