import { Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, type RelayedEvent } from '@overturn/platform';
import { queueMail } from '../infrastructure/mail.repository';

const TEMPLATE_OF_TOPIC = {
  'identity.staff_invited.v1': 'invitation',
  'identity.password_reset_requested.v1': 'password_reset',
  'clients.portal_invited.v1': 'portal_invitation',
  'clients.portal_code_requested.v1': 'portal_code',
  'clients.passkey_added.v1': 'passkey_added',
} as const;

/** Mails what lets somebody in, or that there is a new way in; a secret travels sealed and is forgotten once the mail is sent. */
@Injectable()
export class MailLink {
  constructor(private readonly work: UnitOfWork) {}

  async handle(event: RelayedEvent): Promise<void> {
    const template = TEMPLATE_OF_TOPIC[event.topic as keyof typeof TEMPLATE_OF_TOPIC];
    const { clientUserId, expiresAt, purpose, addedAt, tokenSealed } = event.payload;
    await this.work.machinery(systemScope(event.firmId, 'links', event.eventId), (tx) =>
      queueMail(
        tx,
        {
          notificationId: null,
          personId: String(event.payload['personId']),
          clientUserId: clientUserId ? String(clientUserId) : null,
          template,
          params: {
            ...(expiresAt ? { expiresAt: String(expiresAt) } : {}),
            ...(purpose ? { purpose: String(purpose) } : {}),
            ...(addedAt ? { addedAt: String(addedAt) } : {}),
          },
          secretSealed: tokenSealed ? String(tokenSealed) : null,
          notBefore: tx.now,
        },
        event.eventId,
      ),
    );
  }
}
