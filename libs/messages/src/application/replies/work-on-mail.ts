import { Inject, Injectable } from '@nestjs/common';
import { requireCase } from '@overturn/cases';
import { requireSent } from '@overturn/evidence';
import { looksLikePassword, systemScope, type Actor, type Scope } from '@overturn/kernel';
import {
  FILE_STORE,
  FileMissing,
  SETTINGS,
  UnitOfWork,
  derivedId,
  type FileStore,
  type RelayedEvent,
  type Settings,
} from '@overturn/platform';
import { dropReason, judgeReply } from '../../domain/judge-mail';
import { insertBesides } from '../../infrastructure/message.repository';
import {
  endMail,
  waitingMail,
  type MailEnd,
  type WaitingMail,
} from '../../infrastructure/replies/incoming-mail.repository';
import { readMail, wordsOfMail, type ReadMail } from '../../infrastructure/replies/read-mail';
import { replyAddressOf, type ReplyAddress } from '../../infrastructure/replies/reply-address.repository';
import { writeMessage } from '../write-message';
import { KeepMailFiles, type KeptFiles } from './keep-mail-files';
import { MOST_MAIL_BYTES } from './receive-mail';
import { standingOf, type ReplyWriter } from './standing-of';

const HEAD_BYTES = 1024 * 1024;
const MOST_OF_A_SIGNATURE = 2_000;
const MOST_QUOTED = 20_000;
const MOST_UNCONFIRMED = 10_000;

interface Found extends ReplyWriter {
  readonly mail: WaitingMail;
  readonly address: ReplyAddress;
}

/**
 * Makes a message of a mail that came to a reply address, or records why not. It may come twice and be killed anywhere: the
 * message's id comes of the mail's, and the mail's row says once what became of it.
 */
@Injectable()
export class WorkOnMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly keepFiles: KeepMailFiles,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async handle(event: RelayedEvent): Promise<void> {
    const scope = systemScope(event.firmId, 'replies', event.eventId);
    const mailId = String(event.payload['mailId']);
    const found = await this.work.read(scope, async (tx) => {
      const mail = await waitingMail(tx, mailId);
      const address = mail && (await replyAddressOf(tx, mail.addressId));
      return mail && address ? { mail, address, ...(await standingOf(tx, address)) } : null;
    });
    if (found) await this.end(scope, found, await this.workOn(scope, found));
    // Also after a worker was killed between the two: what is worked on leaves no mail behind.
    await this.files.remove(`${event.firmId}/mails/${mailId}`);
  }

  private async end(scope: Scope, { mail, address }: Found, end: MailEnd): Promise<void> {
    await this.work.machinery(scope, async (tx) => {
      if (!(await endMail(tx, mail.id, end))) return;
      const { caseId, personId, clientUserId } = address;
      if (end.state === 'unconfirmed') await tx.emit('messages.mail_unconfirmed.v1', { caseId });
      if (end.state === 'refused')
        await tx.emit('messages.mail_refused.v1', {
          mailId: mail.id,
          addressId: address.id,
          personId,
          clientUserId,
        });
    });
  }

  private async workOn(scope: Scope, found: Found): Promise<MailEnd> {
    const isTooLarge = found.mail.sizeBytes > MOST_MAIL_BYTES;
    const read = await this.readBytes(found.mail, isTooLarge);
    if (read === null)
      return found.standing.mayWrite
        ? { state: 'refused', reason: 'unreadable' }
        : { state: 'dropped', reason: 'no_access' };
    const dropped = dropReason(read.headers, this.ownAddresses());
    if (dropped !== null) return { state: 'dropped', reason: dropped };
    const split = await wordsOfMail(read.text);
    const verdict = judgeReply(found.standing, {
      from: read.headers.from,
      isTooLarge,
      words: split.words,
      fileCount: read.files.length,
      holdsPassword: looksLikePassword(split.words),
    });
    if (verdict.kind === 'dropped' || verdict.kind === 'refused')
      return { state: verdict.kind, reason: verdict.reason };
    if (verdict.kind === 'unconfirmed' || found.actor === null)
      return {
        state: 'unconfirmed',
        sender: read.headers.from?.slice(0, 320) ?? '',
        words: withoutPassword(split.words).slice(0, MOST_UNCONFIRMED),
        leftOut: read.files.map(({ fileName }) => fileName.slice(0, 255)),
      };
    return this.take(scope, { ...found, actor: found.actor }, read, split);
  }

  private async take(
    { firmId, traceId }: Scope,
    { mail, address, actor, mayKeepFiles }: Found & { readonly actor: Actor },
    read: ReadMail,
    split: Awaited<ReturnType<typeof wordsOfMail>>,
  ): Promise<MailEnd> {
    const scope: Scope = { firmId, traceId, actor };
    const { caseId } = address;
    const kept = await this.keepFiles.execute(scope, caseId, read.files, mayKeepFiles);
    if (split.words === '' && kept.evidenceIds.length === 0) return { state: 'refused', reason: 'empty' };
    const messageId = derivedId(`reply ${mail.id}`);
    await this.work.change(scope, 'message.send', async (tx) => {
      await requireCase(tx, caseId);
      await requireSent(tx, caseId, kept.evidenceIds);
      const message = { caseId, body: split.words, evidenceIds: kept.evidenceIds };
      if (await writeMessage(tx, message, messageId))
        await insertBesides(tx, { id: messageId, caseId }, besides(actor, split, kept));
    });
    return { state: 'taken', messageId, leftOut: kept.leftOut };
  }

  private async readBytes(mail: WaitingMail, isTooLarge: boolean): Promise<ReadMail | null> {
    try {
      const bytes = await this.files.get(mail.fileKey);
      return await readMail(isTooLarge ? bytes.subarray(0, HEAD_BYTES) : bytes, !isTooLarge);
    } catch (error) {
      if (error instanceof FileMissing) return null;
      throw error;
    }
  }

  private ownAddresses(): readonly string[] {
    const from = /<([^>]+)>/.exec(this.settings.MAIL_FROM)?.[1] ?? this.settings.MAIL_FROM;
    return [from.toLowerCase(), this.settings.REPLY_DOMAIN ?? ''].filter(Boolean);
  }
}

const withoutPassword = (text: string): string => (looksLikePassword(text) ? '' : text);

/** What staff quote may be what colleagues wrote to each other: the client gets none of it. */
const besides = (
  actor: Actor,
  { signature, quoted }: { readonly signature: string; readonly quoted: string },
  { leftOut }: KeptFiles,
) => ({
  signature: withoutPassword(signature).slice(0, MOST_OF_A_SIGNATURE),
  quoted: actor.kind === 'client' ? withoutPassword(quoted).slice(0, MOST_QUOTED) : '',
  leftOut,
});
