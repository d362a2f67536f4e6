import { Inject, Injectable } from '@nestjs/common';
import { clientUserPhone } from '@overturn/clients';
import { firmNameFor } from '@overturn/identity';
import { systemScope } from '@overturn/kernel';
import { SMS_SENDER, Sealer, UnitOfWork, type RelayedEvent, type SmsSender } from '@overturn/platform';
import { portalCodeSms } from '../domain/portal-mail-texts';
import { MailLink } from './mail-links';

/** Brings a one-time code to a client's person, over the way they chose. */
@Injectable()
export class SendPortalCode {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sealer: Sealer,
    private readonly mailLink: MailLink,
    @Inject(SMS_SENDER) private readonly sms: SmsSender,
  ) {}

  async handle(event: RelayedEvent): Promise<void> {
    if (event.payload['channel'] !== 'sms') {
      await this.mailLink.handle(event);
      return;
    }
    if (Date.parse(String(event.payload['expiresAt'])) <= Date.now()) return;
    const code = this.sealer.open(String(event.payload['tokenSealed']));
    const message = await this.work.read(systemScope(event.firmId, 'sms', event.eventId), async (tx) => {
      const user = await clientUserPhone(tx, String(event.payload['clientUserId']));
      if (!user?.phone) return null;
      return {
        to: user.phone,
        text: portalCodeSms({ firmName: await firmNameFor(tx, user.locale), code }, user.locale),
      };
    });
    if (message) await this.sms.send(message);
  }
}
