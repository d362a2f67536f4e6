import { Injectable } from '@nestjs/common';
import type { Scope } from '@overturn/kernel';
import { UnitOfWork, cursorId, cursorInstant, decodeCursor, toPage, type Page } from '@overturn/platform';

export interface NotificationRecord {
  readonly id: string;
  readonly kind: string;
  readonly params: Record<string, string | number | boolean | null>;
  readonly caseId: string | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

const COUNTED_AT_MOST = 100;

/** What a member of staff was told, on screen. */
@Injectable()
export class Inbox {
  constructor(private readonly work: UnitOfWork) {}

  list(
    scope: Scope,
    staffId: string,
    query: { filter: 'all' | 'unread'; cursor?: string | undefined; limit: number },
  ): Promise<{ page: Page<NotificationRecord>; unread: number }> {
    const after = decodeCursor(query.cursor, 2);
    return this.work.read(scope, async (tx) => {
      const rows = await tx.query<NotificationRecord>(
        `select id, kind, params, case_id as "caseId", created_at as "createdAt", read_at as "readAt"
         from notifications.notifications
         where firm_id = $1 and recipient_id = $2 ${query.filter === 'unread' ? 'and read_at is null' : ''}
           and ($3::timestamptz is null or (created_at, id) < ($3, $4::uuid))
         order by created_at desc, id desc limit $5`,
        [
          scope.firmId,
          staffId,
          after ? cursorInstant(after[0]) : null,
          after ? cursorId(after[1]) : null,
          query.limit + 1,
        ],
      );
      const [unread] = await tx.query<{ count: number }>(
        `select count(*)::int as count from (select from notifications.notifications
          where firm_id = $1 and recipient_id = $2 and read_at is null limit $3) as unread_ones`,
        [scope.firmId, staffId, COUNTED_AT_MOST],
      );
      return {
        page: toPage(
          rows,
          query.limit,
          (row) => [row.createdAt.toISOString(), row.id],
          (row) => row,
        ),
        unread: unread?.count ?? 0,
      };
    });
  }

  /** Marks mine as read: those named, or all. */
  async markRead(scope: Scope, staffId: string, ids: readonly string[] | null): Promise<void> {
    await this.work.machinery(scope, (tx) =>
      tx.query(
        `update notifications.notifications set read_at = $4
         where firm_id = $1 and recipient_id = $2 and read_at is null and ($3::uuid[] is null or id = any ($3))`,
        [scope.firmId, staffId, ids, tx.now],
      ),
    );
  }
}
