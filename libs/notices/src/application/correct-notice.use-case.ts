import { Injectable } from '@nestjs/common';
import type { Scope } from '@overturn/kernel';
import { UnitOfWork, newId } from '@overturn/platform';
import type { CorrectableField } from '../domain/corrections';
import { noticeForUpdate } from '../infrastructure/notice.repository';
import { NoticeRow } from '../infrastructure/notice.row';

/** Fields whose value in force a list filters by. */
const COLUMNS: ReadonlySet<string> = new Set(['kind', 'role', 'marketplace']);

/** A person's value beside the machine's, which stays. @throws NOTICES.NOTICE_NOT_FOUND */
@Injectable()
export class CorrectNotice {
  constructor(private readonly work: UnitOfWork) {}

  execute(
    scope: Scope,
    staffId: string,
    noticeId: string,
    correction: { field: CorrectableField; value: unknown; reason: string | null },
  ): Promise<void> {
    return this.work.change(scope, 'notice.correct', async (tx) => {
      const row = await noticeForUpdate(tx, noticeId);
      await tx.query(
        `insert into notices.corrections (firm_id, id, notice_id, field, machine_value, value, reason, corrected_by, corrected_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          scope.firmId,
          newId(),
          noticeId,
          correction.field,
          JSON.stringify(row.reading[correction.field].value),
          JSON.stringify(correction.value),
          correction.reason,
          staffId,
          tx.now,
        ],
      );
      const inForce = COLUMNS.has(correction.field) ? { [correction.field]: correction.value } : {};
      await tx.manager.update(
        NoticeRow,
        { firmId: scope.firmId, id: noticeId },
        { ...inForce, version: row.version + 1 },
      );
      tx.touch('notice', noticeId);
    });
  }
}
