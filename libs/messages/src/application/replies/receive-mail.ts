import type { Readable } from 'node:stream';
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
import { Beginning } from '../../infrastructure/replies/beginning';
import { insertIncomingMail } from '../../infrastructure/replies/incoming-mail.repository';
import { ReplyAddresses, type ReplyPlace } from './reply-addresses';

/** What mailboxes take: QQ邮箱 and 163 send up to 50 MB by cloud links, and some 30 MB as a mail. */
export const MOST_MAIL_BYTES = 30 * 1024 * 1024;
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

  /** Keeps a mail to be worked on. Of one that is too large only the beginning is kept, and its size. */
  async receive(place: ReplyPlace, sender: string, stream: Readable): Promise<void> {
    const counted = new Beginning(MOST_MAIL_BYTES, sender);
    stream.on('error', (error) => counted.destroy(error));
    const spooled = await this.spool.receive(stream.pipe(counted), 2 * MOST_MAIL_BYTES);
    const id = newId();
    const fileKey = `${place.firmId}/mails/${id}`;
    try {
      await this.files.putFile(fileKey, spooled.path, 'message/rfc822');
      const isNew = await this.work.machinery(systemScope(place.firmId, 'replies', id), async (tx) => {
        const isFirst = await insertIncomingMail(tx, {
          id,
          caseId: place.caseId,
          addressId: place.addressId,
          messageKey: sha256Of(counted.messageId ?? spooled.sha256),
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
