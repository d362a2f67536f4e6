import { Injectable } from '@nestjs/common';
import { Refusal, type Scope } from '@overturn/kernel';
import { answerNoticeForUpdate, linkNotice } from '@overturn/notices';
import { UnitOfWork } from '@overturn/platform';
import { caseForUpdate } from '../../infrastructure/case.repository';
import { refuseTakenNotice } from './record-answer.use-case';

/** Puts a message that had no case into the one it belongs to (归档); recording what it says comes next. */
@Injectable()
export class FileAnswer {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Filing it where it already is changes nothing.
   * @throws CASES.CASE_NOT_FOUND, NOTICES.NOTICE_NOT_FOUND, CASES.TRANSITION_NOT_ALLOWED for a closed case,
   * CASES.ANSWER_ALREADY_RECORDED, CASES.ANSWER_OF_ANOTHER_CASE, CASES.NOTICE_ALREADY_OPENED
   */
  execute(scope: Scope, noticeId: string, caseId: string): Promise<void> {
    return this.work.change(scope, 'answer.file', async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      const notice = await answerNoticeForUpdate(tx, noticeId);
      await refuseTakenNotice(tx, row, notice);
      if (row.status === 'closed')
        throw new Refusal('CASES.TRANSITION_NOT_ALLOWED', { command: 'FileAnswer', status: row.status });
      if (notice.caseId === null) await linkNotice(tx, noticeId, caseId);
    });
  }
}
