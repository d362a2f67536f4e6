import { Injectable } from '@nestjs/common';
import { actingStaffId, Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import { caseForUpdate } from '../infrastructure/case.repository';
import { savePostMortem, type PostMortemFields } from '../infrastructure/outcome/post-mortem.repository';

/** What a case taught: written while it is open, frozen with it. */
@Injectable()
export class PostMortems {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * `version` is the one that was read; zero begins it.
   * @throws CASES.CASE_NOT_FOUND, CASES.POST_MORTEM_FROZEN, CASES.VERSION_CONFLICT
   */
  write(scope: Scope, caseId: string, version: number, fields: PostMortemFields): Promise<void> {
    return this.work.change(scope, 'post_mortem.write', async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      if (row.status === 'closed') throw new Refusal('CASES.POST_MORTEM_FROZEN');
      await savePostMortem(tx, caseId, version, actingStaffId(scope), fields);
    });
  }
}
