import { Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, type RelayedEvent } from '@overturn/platform';
import { queueMail } from '../infrastructure/mail.repository';

const TEMPLATE_OF_TOPIC = {
  'identity.staff_invited.v1': 'invitation',
  'identity.password_reset_requested.v1': 'password_reset',
} as const;

/** Mails a one-time link; the token travels sealed and is forgotten once the mail is sent. */
@Injectable()
export class MailLink {
  constructor(private readonly work: UnitOfWork) {}

  async handle(event: RelayedEvent): Promise<void> {
    const template = TEMPLATE_OF_TOPIC[event.topic as keyof typeof TEMPLATE_OF_TOPIC];
    await this.work.machinery(systemScope(event.firmId, 'links', event.eventId), (tx) =>
      queueMail(
        tx,
        {
          notificationId: null,
          personId: String(event.payload['personId']),
          template,
          params: {},
          secretSealed: String(event.payload['tokenSealed']),
          notBefore: tx.now,
        },
        event.eventId,
      ),
    );
  }
}
