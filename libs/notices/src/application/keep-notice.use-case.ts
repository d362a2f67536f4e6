import { Inject, Injectable } from '@nestjs/common';
import { orRefuse, type NoticeSource, type Scope } from '@overturn/kernel';
import { FILE_STORE, ProductClock, UnitOfWork, newId, originalKey, type FileStore } from '@overturn/platform';
import { insertNotice } from '../infrastructure/notice.repository';
import type { NoticeRow } from '../infrastructure/notice.row';
import { readNotice, type ReadNotice } from './read-notice';

export interface KeepNoticeInput {
  readonly bytes: Buffer;
  readonly source: NoticeSource;
  readonly fileName: string | null;
}

/** Keeps what Amazon wrote, as it came, with what the rules read of it. */
@Injectable()
export class KeepNotice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: ProductClock,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** @returns the notice's id. @throws NOTICES.ALREADY_HERE and the codes of the parser */
  async execute(scope: Scope, input: KeepNoticeInput): Promise<string> {
    const { now } = await this.clock.read();
    const read = orRefuse(
      await readNotice({ bytes: input.bytes, source: input.source, today: latestDateAnywhere(now) }),
    );
    const fileKey = originalKey(scope.firmId, read.sha256);
    // The file first: a file without a row is harmless, a row without its file is a lost original.
    await this.files.put(fileKey, input.bytes, input.source === 'eml' ? 'message/rfc822' : 'text/plain');
    return this.work.change(scope, 'notice.keep', async (tx) => {
      const row = rowOf(scope, input, read, fileKey, tx.now);
      await insertNotice(tx, row);
      return row.id;
    });
  }
}

/** Where it is latest (UTC+14): a notice dated today somewhere is not from the future. */
const latestDateAnywhere = (now: Date): string =>
  new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);

function rowOf(
  scope: Scope,
  input: KeepNoticeInput,
  read: ReadNotice,
  fileKey: string,
  now: Date,
): NoticeRow {
  const { text, ...reading } = read.reading;
  return {
    firmId: scope.firmId,
    id: newId(),
    source: input.source,
    fileName: input.fileName,
    sha256: read.sha256,
    sizeBytes: input.bytes.length,
    fileKey,
    erasedAt: null,
    subject: read.headers.subject,
    fromAddress: read.headers.fromAddress,
    sentAt: read.headers.date ? new Date(read.headers.date) : null,
    storedAt: now,
    storedBy: scope.actor.kind === 'staff' ? scope.actor.staffId : null,
    bodyText: text,
    sanitisedHtml: read.sanitisedHtml,
    reading,
    kind: reading.kind.value,
    role: reading.role.value,
    senderVerdict: reading.sender.verdict,
    marketplace: reading.marketplace.value,
    caseId: null,
    version: 1,
  };
}
