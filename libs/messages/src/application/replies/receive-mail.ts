import { readFile } from 'node:fs/promises';
import { Transform, type Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import {
  FILE_STORE,
  RateLimits,
  Spool,
  UnitOfWork,
  networkOf,
  newId,
  sha256Of,
  type FileStore,
  type RateLimit,
} from '@overturn/platform';
import { insertIncomingMail } from '../../infrastructure/replies/incoming-mail.repository';
import { ReplyAddresses, type ReplyPlace } from './reply-addresses';

/** What mailboxes take: QQ邮箱 and 163 send up to 50 MB by cloud links, and some 30 MB as a mail. */
export const MOST_MAIL_BYTES = 30 * 1024 * 1024;
const HEAD_BYTES = 64 * 1024;
const PER_ADDRESS: RateLimit = { name: 'reply', points: 20, perSeconds: 3_600 };
const PER_NETWORK: RateLimit = { name: 'reply-net', points: 300, perSeconds: 600 };
const PER_FIRM: RateLimit = { name: 'reply-firm', points: 600, perSeconds: 3_600 };

/** Takes mails in: they are kept as they came before the sender is told so, and worked on afterwards. */
@Injectable()
export class ReceiveMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly spool: Spool,
    private readonly addresses: ReplyAddresses,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** Where a recipient leads, or null. @throws PLATFORM.RATE_LIMITED: the sender's server tries again */
  async find(recipient: string, ipAddress: string): Promise<ReplyPlace | null> {
    await this.limits.take(PER_NETWORK, networkOf(ipAddress).network);
    const place = await this.addresses.find(recipient);
    if (!place) return null;
    await this.limits.take(PER_ADDRESS, place.addressId);
    await this.limits.take(PER_FIRM, place.firmId);
    return place;
  }

  /**
   * Keeps a mail to be worked on, with the sender of its envelope at its head (RFC 5321, 4.4). Of one that is too large only
   * the beginning is kept, and its size.
   */
  async receive(place: ReplyPlace, sender: string, stream: Readable): Promise<void> {
    const counted = new Beginning(MOST_MAIL_BYTES, returnPath(sender));
    stream.on('error', (error) => counted.destroy(error));
    const spooled = await this.spool.receive(stream.pipe(counted), 2 * MOST_MAIL_BYTES);
    const id = newId();
    const fileKey = `${place.firmId}/mails/${id}`;
    try {
      const head = (await readFile(spooled.path)).subarray(0, HEAD_BYTES).toString('latin1');
      await this.files.putFile(fileKey, spooled.path, 'message/rfc822');
      const isNew = await this.work.machinery(systemScope(place.firmId, 'replies', id), async (tx) => {
        const isFirst = await insertIncomingMail(tx, {
          id,
          caseId: place.caseId,
          addressId: place.addressId,
          messageKey: sha256Of(messageIdIn(head) ?? spooled.sha256),
          sizeBytes: counted.totalBytes,
          fileKey,
        });
        if (isFirst) await tx.emit('messages.mail_received.v1', { mailId: id, caseId: place.caseId });
        return isFirst;
      });
      if (!isNew) await this.files.remove(fileKey);
    } finally {
      await spooled.dispose();
    }
  }
}

const returnPath = (sender: string): string =>
  `Return-Path: <${/^[\x21-\x7e]{0,320}$/.test(sender) ? sender : 'unreadable'}>\r\n`;

function messageIdIn(head: string): string | null {
  const headers = head.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^message-id:\s{0,20}(<[^<>\s]{3,400}>)/im.exec(headers)?.[1] ?? null;
}

/** Lets the first bytes of a stream through, and counts all of them. */
class Beginning extends Transform {
  totalBytes = 0;

  constructor(
    private readonly most: number,
    head: string,
  ) {
    super();
    this.push(head);
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, data: Buffer) => void): void {
    const room = Math.max(0, this.most - this.totalBytes);
    this.totalBytes += chunk.length;
    done(null, chunk.subarray(0, room));
  }
}
