import type { Logger } from 'pino';
import type { MobileNumber } from './mobile-number';

/** A one-time code on its way to a phone. */
export interface CodeMessage {
  readonly to: MobileNumber;
  readonly code: string;
  /** The whole sentence, for adapters that send text: providers in China send a template with the code in it. */
  readonly text: string;
}

/** The way out for text messages; each provider is another adapter of this port. */
export interface SmsSender {
  /** Whether such a number can be reached at all. */
  reaches(to: MobileNumber): boolean;
  /** @throws when the message was not taken */
  send(message: CodeMessage): Promise<void>;
}

export const SMS_SENDER = Symbol('SMS_SENDER');

/** For development: writes the message to the log instead of sending it. */
export class ConsoleSms implements SmsSender {
  constructor(private readonly logger: Logger) {}

  reaches(): boolean {
    return true;
  }

  send({ to, text }: CodeMessage): Promise<void> {
    this.logger.info({ to: to.digits.slice(-4).padStart(to.digits.length, '*'), text }, 'sms');
    return Promise.resolve();
  }
}

/** Where no provider is set up. */
export class NoSms implements SmsSender {
  reaches(): boolean {
    return false;
  }

  send(): Promise<void> {
    return Promise.reject(new Error('SMS_ADAPTER is none: no text message can be sent'));
  }
}
