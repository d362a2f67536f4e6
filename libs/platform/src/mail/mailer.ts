import { createTransport, type Transporter } from 'nodemailer';
import { z } from 'zod';
import type { Settings } from '../config/settings';

export interface OutgoingMail {
  /** Becomes the Message-ID: a mail sent twice is recognised as one. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** A PNG picture that the HTML shows as `cid:logo`. */
  readonly logo?: Buffer | null;
  /** PDFs that travel with it. */
  readonly papers?: readonly { readonly fileName: string; readonly bytes: Buffer }[];
  /** Where answers go; without it to the sender. */
  readonly replyTo?: string | null;
}

const address = z.email();

/** Sends mail over SMTP. The address is checked and passed as an object, never parsed out of a string. */
export class Mailer {
  private readonly transport: Transporter;
  private readonly domain: string;

  constructor(private readonly settings: Pick<Settings, 'SMTP_URL' | 'MAIL_FROM'>) {
    this.transport = createTransport({
      url: settings.SMTP_URL,
      pool: true,
      maxConnections: 4,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
    });
    this.domain = /@([^>\s]+)/.exec(settings.MAIL_FROM)?.[1] ?? 'overturn.example';
  }

  /** @throws when the server did not take the mail for exactly this recipient. */
  async send(mail: OutgoingMail): Promise<void> {
    const to = address.parse(mail.to.address);
    const answer: { envelope: { to: string[] } } = await this.transport.sendMail({
      from: this.settings.MAIL_FROM,
      to: { name: mail.to.name.replaceAll(/[\p{Cc}"<>]/gu, ' '), address: to },
      envelope: { from: /<([^>]+)>/.exec(this.settings.MAIL_FROM)?.[1] ?? this.settings.MAIL_FROM, to: [to] },
      ...(mail.replyTo ? { replyTo: address.parse(mail.replyTo) } : {}),
      messageId: `<${mail.id}@${this.domain}>`,
      subject: mail.subject.replaceAll(/\p{Cc}/gu, ' '),
      text: mail.text,
      html: mail.html,
      attachments: [
        ...(mail.logo
          ? [{ filename: 'logo.png', cid: 'logo', contentType: 'image/png', content: mail.logo }]
          : []),
        ...(mail.papers ?? []).map(({ fileName, bytes }) => ({
          filename: fileName,
          contentType: 'application/pdf',
          content: bytes,
        })),
      ],
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    if (answer.envelope.to.length !== 1 || answer.envelope.to[0] !== to)
      throw new Error('The mail’s envelope is not the intended recipient');
  }

  close(): void {
    this.transport.close();
  }
}
