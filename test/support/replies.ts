import { ReceiveMail, WorkOnMail } from '@overturn/messages';
import { SendMail, TellOfMessage, TellOfReply } from '@overturn/notifications';
import { createLogger, newId, type RelayedEvent } from '@overturn/platform';
import { createTransport } from 'nodemailer';
import { ReplyListener } from '../../apps/worker/src/replies/reply-listener';
import { startApi, type TestApi } from './api';
import { freePort } from './free-port';
import { MailSink, type CaughtMail } from './mail-sink';
import { asSuperuser, withoutTriggers } from './sql';

export const REPLY_DOMAIN = 'reply.test';

/** Mail out to a sink, answers in over SMTP, and what the worker does in between. */
export interface PostOffice {
  readonly api: TestApi;
  readonly sink: MailSink;
  /** Hands a mail to the listener as another server would. @throws as SMTP answers */
  send(raw: string | Buffer, to: string | readonly string[], from?: string): Promise<void>;
  workOn(firmId: string): Promise<void>;
  close(): Promise<void>;
}

export async function openPostOffice(): Promise<PostOffice> {
  const sink = await MailSink.start();
  const api = await startApi({ SMTP_URL: sink.url, REPLY_DOMAIN, REPLY_SMTP_PORT: await freePort() });
  const { settings } = api;
  const listener = new ReplyListener(api.app.get(ReceiveMail), settings, createLogger(settings, 'test'));
  await listener.onApplicationBootstrap();
  const port = settings.REPLY_SMTP_PORT;
  const done = new Set<string>();
  return {
    api,
    sink,
    async send(raw, to, from = 'lin@mx.example') {
      const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
      try {
        await transport.sendMail({ envelope: { from, to: typeof to === 'string' ? to : [...to] }, raw });
      } finally {
        transport.close();
      }
    },
    async workOn(firmId) {
      const handlers: Readonly<Record<string, { handle(event: RelayedEvent): Promise<void> }>> = {
        'messages.mail_received.v1': api.app.get(WorkOnMail),
        'messages.mail_unconfirmed.v1': api.app.get(TellOfMessage),
        'messages.mail_refused.v1': api.app.get(TellOfReply),
      };
      for (const topic of Object.keys(handlers))
        for (const event of await eventsOf(firmId, topic)) {
          if (done.has(event.eventId)) continue;
          await handlers[topic]?.handle(event);
          done.add(event.eventId);
        }
    },
    async close() {
      await listener.beforeApplicationShutdown();
      await api.close();
      await sink.stop();
    },
  };
}

export const eventsOf = (firmId: string, topic: string): Promise<RelayedEvent[]> =>
  asSuperuser<RelayedEvent & object>([
    `select firm_id as "firmId", id as "eventId", topic, payload from platform.outbox
     where firm_id = $1 and topic = $2 order by created_at, id`,
    [firmId, topic],
  ]);

/** Sends every mail of a firm that waits, whatever the hour. @returns those that came, newest last */
export async function sendWaiting({ api, sink }: PostOffice, firmId: string): Promise<CaughtMail[]> {
  const before = sink.caught.length;
  const due = await asSuperuser<{ id: string }>([
    `update notifications.mails set not_before = platform.now() where firm_id = $1 and state = 'queued' returning id`,
    [firmId],
  ]);
  for (const { id } of due) await api.app.get(SendMail).execute(firmId, id);
  return sink.caught.slice(before);
}

/** A mail as a person's program writes it. */
export const mailOf = (own: {
  readonly from: string;
  readonly text: string;
  readonly id?: string;
  readonly more?: readonly string[];
}): string =>
  [
    `Message-ID: <${own.id ?? newId()}@mx.example>`,
    `From: ${own.from}`,
    'Subject: Re: message',
    'MIME-Version: 1.0',
    ...(own.more ?? ['Content-Type: text/plain; charset=utf-8']),
    '',
    own.text,
  ].join('\r\n');

/** A mail with files. */
export const mailWithFiles = (
  from: string,
  text: string,
  files: readonly { readonly name: string; readonly bytes: Buffer }[],
): string =>
  mailOf({
    from,
    more: ['Content-Type: multipart/mixed; boundary="b"'],
    text: [
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      ...files.flatMap(({ name, bytes }) => [
        '--b',
        `Content-Type: application/octet-stream; name="${name}"`,
        'Content-Transfer-Encoding: base64',
        `Content-Disposition: attachment; filename="${name}"`,
        '',
        ...(bytes.toString('base64').match(/.{1,76}/g) ?? []),
      ]),
      '--b--',
    ].join('\r\n'),
  });

/** The address that a mail is answered to. */
export const replyToOf = ({ whole }: CaughtMail): string => /^Reply-To: (\S+)/im.exec(whole)?.[1] ?? '';

/** An address, a mail that nobody has confirmed, and what a message that came by mail brought. */
export async function fillReplies(firmId: string, caseId: string): Promise<void> {
  const addressId = newId();
  await withoutTriggers(
    [
      `insert into messages.reply_addresses (firm_id, id, case_id, person_id, staff_id, token_hash, expires_at)
       select $1, $2::uuid, $3, person_id, id, $2::text, platform.now() + interval '30 days'
       from identity.staff where firm_id = $1 order by id limit 1`,
      [firmId, addressId, caseId],
    ],
    [
      `insert into messages.incoming_mails
         (firm_id, id, case_id, address_id, message_key, size_bytes, state, sender, words, worked_at)
       values ($1, $2::uuid, $3, $4, $2::text, 100, 'unconfirmed', 'somebody@else.example', '您好', platform.now())`,
      [firmId, newId(), caseId, addressId],
    ],
    [
      `insert into messages.message_mails (firm_id, case_id, message_id, signature, quoted, left_out)
       select firm_id, case_id, id, '发自我的iPhone', '', '{}' from messages.messages
       where firm_id = $1 and case_id = $2 order by sent_at limit 1`,
      [firmId, caseId],
    ],
  );
}
