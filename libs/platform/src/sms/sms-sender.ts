import type { Logger } from 'pino';

export interface TextMessage {
  /** As the contact gave it; a provider's adapter brings it into the form it needs. */
  readonly to: string;
  readonly text: string;
}

/** The way out for text messages. A provider (阿里云, 腾讯云) is another adapter of this port. */
export interface SmsSender {
  /** @throws when the message was not taken */
  send(message: TextMessage): Promise<void>;
}

export const SMS_SENDER = Symbol('SMS_SENDER');

/** For development: writes the message to the log instead of sending it. */
export class ConsoleSms implements SmsSender {
  constructor(private readonly logger: Logger) {}

  send(message: TextMessage): Promise<void> {
    this.logger.info(
      { to: message.to.slice(-4).padStart(message.to.length, '*'), text: message.text },
      'sms',
    );
    return Promise.resolve();
  }
}

/** Where no provider is set up. */
export class NoSms implements SmsSender {
  send(): Promise<void> {
    return Promise.reject(new Error('SMS_ADAPTER is none: no text message can be sent'));
  }
}
