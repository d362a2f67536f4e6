import { Inject, Injectable } from '@nestjs/common';
import {
  Refusal,
  type MarketplaceCode,
  type NoticeKind,
  type NoticeRole,
  type Scope,
  type SenderVerdict,
} from '@overturn/kernel';
import {
  FILE_STORE,
  UnitOfWork,
  cursorId,
  cursorInstant,
  decodeCursor,
  toPage,
  type FileStore,
  type Page,
  type Tx,
} from '@overturn/platform';
import { correctedReading, noticeOf } from '../infrastructure/notice.repository';

export interface NoticeSummary {
  readonly id: string;
  readonly subject: string | null;
  readonly excerpt: string;
  readonly kind: NoticeKind;
  readonly role: NoticeRole;
  readonly senderVerdict: SenderVerdict;
  readonly marketplace: MarketplaceCode | null;
  readonly storedAt: Date;
  readonly caseId: string | null;
}

/** What screens ask about notices. */
@Injectable()
export class NoticeQueries {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** Newest first, paged by keyset. `also` adds what other parts know, in the same transaction. */
  list<T>(
    scope: Scope,
    query: { filter: 'all' | 'unlinked'; cursor?: string | undefined; limit: number },
    also: (tx: Tx, page: Page<NoticeSummary>) => Promise<T>,
  ): Promise<T> {
    const after = decodeCursor(query.cursor, 2);
    return this.work.read(scope, async (tx) => {
      const rows = await tx.query<NoticeSummary>(
        `select id, subject, left(body_text, 160) as excerpt, kind, role, sender_verdict as "senderVerdict", marketplace,
                stored_at as "storedAt", case_id as "caseId"
         from notices.notices
         where firm_id = $1 ${query.filter === 'unlinked' ? 'and case_id is null' : ''}
           and ($2::timestamptz is null or (stored_at, id) < ($2, $3::uuid))
         order by stored_at desc, id desc limit $4`,
        [
          scope.firmId,
          after ? cursorInstant(after[0]) : null,
          after ? cursorId(after[1]) : null,
          query.limit + 1,
        ],
      );
      return also(
        tx,
        toPage(
          rows,
          query.limit,
          (row) => [row.storedAt.toISOString(), row.id],
          (row) => row,
        ),
      );
    });
  }

  /** @throws NOTICES.NOTICE_NOT_FOUND */
  get<T>(scope: Scope, noticeId: string, also: (tx: Tx, notice: NoticeDetails) => Promise<T>): Promise<T> {
    return this.work.read(scope, async (tx) => {
      const row = await noticeOf(tx, noticeId);
      return also(tx, { row, reading: await correctedReading(tx, row) });
    });
  }

  /** The bytes as they came. @throws NOTICES.NOTICE_NOT_FOUND */
  async original(
    scope: Scope,
    noticeId: string,
  ): Promise<{ bytes: Buffer; fileName: string; source: string }> {
    const row = await this.work.read(scope, (tx) => noticeOf(tx, noticeId));
    if (row.erasedAt !== null) throw new Refusal('NOTICES.NOTICE_ERASED');
    const extension = row.source === 'eml' ? 'eml' : 'txt';
    return {
      bytes: await this.files.get(row.fileKey),
      fileName: row.fileName ?? `notice-${row.id}.${extension}`,
      source: row.source,
    };
  }
}

export interface NoticeDetails {
  readonly row: Awaited<ReturnType<typeof noticeOf>>;
  readonly reading: Awaited<ReturnType<typeof correctedReading>>;
}
