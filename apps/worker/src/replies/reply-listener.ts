import type { Readable } from 'node:stream';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Refusal } from '@overturn/kernel';
import { ReceiveMail, type ReplyPlace } from '@overturn/messages';
import { LOGGER, SETTINGS, type Settings } from '@overturn/platform';
import type { Logger } from 'pino';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

const MOST_CLIENTS = 50;
const SILENCE_MS = 60_000;
const CLOSING_MS = 5_000;

/** An answer of SMTP that is no success: 4xx is tried again by the sender's server, 5xx comes back to the sender. */
class Answer extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Takes in mail for reply addresses over SMTP, and for nothing else: no sign-in, no relay, one recipient each. What a mail
 * is, is decided after it was taken; a server that is told no after the mail writes to its sender in its own words.
 */
@Injectable()
export class ReplyListener implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private server: SMTPServer | null = null;
  private readonly places = new WeakMap<SMTPServerSession, ReplyPlace>();

  constructor(
    private readonly receive: ReceiveMail,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Listens when answers by mail are on. @throws when the port is taken */
  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.REPLY_DOMAIN === undefined) return;
    const server = this.createServer(this.settings.REPLY_DOMAIN);
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.settings.REPLY_SMTP_PORT, this.settings.REPLY_SMTP_HOST, resolve);
    });
    server.on('error', (error) => this.logger.warn({ error: error.message }, 'mail connection failed'));
    this.logger.info({ port: this.settings.REPLY_SMTP_PORT }, 'taking answers by mail');
  }

  async beforeApplicationShutdown(): Promise<void> {
    await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
  }

  private createServer(domain: string): SMTPServer {
    return new SMTPServer({
      name: domain,
      banner: 'answers to messages',
      disabledCommands: ['AUTH', 'STARTTLS'],
      authOptional: true,
      disableReverseLookup: true,
      logger: false,
      maxClients: MOST_CLIENTS,
      socketTimeout: SILENCE_MS,
      closeTimeout: CLOSING_MS,
      onRcptTo: ({ address }, session, done) => {
        this.recipient(address, session).then(() => done(), (error: unknown) => done(this.answerTo(error))); // prettier-ignore
      },
      onData: (stream, session, done) => {
        this.mail(stream, session).then(() => done(), (error: unknown) => {
          // The rest of the mail must be read before an answer is.
          stream.resume();
          done(this.answerTo(error));
        }); // prettier-ignore
      },
    });
  }

  private async recipient(address: string, session: SMTPServerSession): Promise<void> {
    if (session.envelope.rcptTo.length > 0) throw new Answer(452, '4.5.3 One recipient each');
    const place = await this.receive.find(address, session.remoteAddress);
    if (!place) throw new Answer(550, '5.1.1 No such address');
    this.places.set(session, place);
  }

  private async mail(stream: Readable, session: SMTPServerSession): Promise<void> {
    const place = this.places.get(session);
    this.places.delete(session);
    if (!place) throw new Answer(503, '5.5.1 No recipient');
    const from = session.envelope.mailFrom;
    await this.receive.receive(place, from === false ? '' : from.address, stream);
  }

  private answerTo(error: unknown): Answer {
    if (error instanceof Answer) return error;
    if (error instanceof Refusal && error.code === 'PLATFORM.RATE_LIMITED')
      return new Answer(451, '4.7.1 Too many mails, try again later');
    this.logger.error({ error: error instanceof Error ? error.message : String(error) }, 'mail not taken');
    return new Answer(451, '4.3.0 Try again later');
  }
}
