import { Inject, Injectable } from '@nestjs/common';
import { clientUserPhone } from '@overturn/clients';
import { firmNameFor } from '@overturn/identity';
import { Refusal, systemScope } from '@overturn/kernel';
import {
  LOGGER,
  RateLimits,
  SETTINGS,
  SMS_SENDER,
  Sealer,
  UnitOfWork,
  mobileNumberIn,
  type RateLimit,
  type RelayedEvent,
  type Settings,
  type SmsSender,
} from '@overturn/platform';
import type { Logger } from 'pino';
import { portalCodeSms } from '../domain/portal-mail-texts';
import { MailLink } from './mail-links';

const DAY_S = 86_400;
/** As the providers themselves limit codes to one number. */
const PER_NUMBER: readonly RateLimit[] = [
  { name: 'sms-number-hour', points: 5, perSeconds: 3_600 },
  { name: 'sms-number-day', points: 10, perSeconds: DAY_S },
];

/** Brings a one-time code to a client's person, over the way they chose; where a text message cannot go, by mail. */
@Injectable()
export class SendPortalCode {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sealer: Sealer,
    private readonly mailLink: MailLink,
    private readonly limits: RateLimits,
    @Inject(SMS_SENDER) private readonly sms: SmsSender,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'SMS_PER_FIRM_DAY'>,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async handle(event: RelayedEvent): Promise<void> {
    if (event.payload['channel'] === 'sms') {
      if (Date.parse(String(event.payload['expiresAt'])) <= Date.now()) return;
      if (await this.sendText(event)) return;
    }
    await this.mailLink.handle(event);
  }

  /** @returns false when no message went: no mobile number, too many already, or the provider took none */
  private async sendText(event: RelayedEvent): Promise<boolean> {
    const code = this.sealer.open(String(event.payload['tokenSealed']));
    const message = await this.work.read(systemScope(event.firmId, 'sms', event.eventId), async (tx) => {
      const user = await clientUserPhone(tx, String(event.payload['clientUserId']));
      const to = mobileNumberIn(user?.phone ?? '');
      if (!user || !to || !this.sms.reaches(to)) return null;
      const firmName = await firmNameFor(tx, user.locale);
      return { to, code, text: portalCodeSms({ firmName, code }, user.locale) };
    });
    if (!message || !(await this.mayCost(event.firmId, message.to.digits))) return false;
    try {
      // Once: a message that may have gone is not sent again for money, the mail is.
      await this.sms.send(message);
      return true;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.logger.warn(
        { eventId: event.eventId, why },
        'A text message was not taken; the code goes by mail',
      );
      return false;
    }
  }

  /** Messages cost money: so many to one number, so many of one firm in a day. */
  private async mayCost(firmId: string, digits: string): Promise<boolean> {
    const perFirm = { name: 'sms-firm-day', points: this.settings.SMS_PER_FIRM_DAY, perSeconds: DAY_S };
    try {
      for (const limit of PER_NUMBER) await this.limits.take(limit, digits);
      await this.limits.take(perFirm, firmId);
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }
}
