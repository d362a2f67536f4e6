import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  /** Of the HTML part: the language in which the mail speaks. */
  readonly language: string;
  readonly text: string;
  /** Names of the pictures that travel inside. */
  readonly pictures: readonly string[];
  /** Names of the files that came with it. */
  readonly files: readonly string[];
  /** Everything that came, headers and all parts decoded. */
  readonly whole: string;
}

/** A real SMTP server on a free port of 127.0.0.1 that keeps what it is sent. */
export class MailSink {
  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
    readonly caught: CaughtMail[],
  ) {}

  static async start(): Promise<MailSink> {
    const caught: CaughtMail[] = [];
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      closeTimeout: 0,
      onData: (stream, _session, done) => {
        simpleParser(stream).then((mail) => {
          const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
          caught.push({
            id: mail.messageId ?? '',
            to: to?.value[0]?.address ?? '',
            subject: mail.subject ?? '',
            language: /<html lang="([^"]+)"/.exec(mail.html || '')?.[1] ?? '',
            text: mail.text ?? '',
            pictures: mail.attachments.flatMap(({ cid }) => cid ?? []),
            files: mail.attachments.flatMap(({ cid, filename }) => (cid ? [] : (filename ?? []))),
            whole: [...mail.headerLines.map(({ line }) => line), mail.text ?? '', mail.html || ''].join('\n'),
          });
          done();
        }, done);
      },
    });
    // A worker that is killed leaves broken connections behind: no concern of the sink.
    server.on('error', () => undefined);
    const port = await new Promise<number>((resolve) => {
      const listening = server.listen(0, '127.0.0.1', () => {
        const address = listening.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    return new MailSink(server, `smtp://127.0.0.1:${port}`, caught);
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
