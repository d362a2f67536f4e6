import { Injectable } from '@nestjs/common';
import { contactLocales } from '@overturn/clients';
import { assignableStaff } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { noticeForReading } from '@overturn/notices';
import { UnitOfWork, type Tx } from '@overturn/platform';
import {
  rankAssignees,
  type AssigneeWish,
  type RankedCandidate,
} from '../../domain/workload/suggest-assignee';
import { caseOf } from '../../infrastructure/case.repository';
import { openCasesOfStaff } from '../../infrastructure/tasks/workload.read-model';

/** For which case: one that is there, or one that is being opened. */
export interface SuggestionFor {
  readonly caseId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly noticeId?: string | undefined;
}

export interface AssigneeSuggestion {
  readonly wish: AssigneeWish;
  readonly ranked: readonly (RankedCandidate & { readonly name: string })[];
}

/** Whoever looks after cases. */
const CASE_ROLE = 'case_manager';

/** Who could look after a case, best first, with the reasons for and against each. */
@Injectable()
export class SuggestAssignee {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND, NOTICES.NOTICE_NOT_FOUND */
  execute(scope: Scope, subject: SuggestionFor): Promise<AssigneeSuggestion> {
    return this.work.read(scope, async (tx) => {
      const wish = { role: CASE_ROLE, languages: await languagesFor(tx, subject) };
      const people = await assignableStaff(tx);
      const open = await openCasesOfStaff(
        tx,
        people.map(({ staffId }) => staffId),
      );
      const names = new Map(people.map(({ staffId, name }) => [staffId, name]));
      const ranked = rankAssignees(
        people.map((one) => ({ ...one, openCases: open.get(one.staffId) ?? 0 })),
        wish,
      );
      return { wish, ranked: ranked.map((one) => ({ ...one, name: names.get(one.staffId) ?? '' })) };
    });
  }
}

/** The languages of the client's contacts and of the notice, as far as they are known. */
async function languagesFor(tx: Tx, subject: SuggestionFor): Promise<readonly string[]> {
  const row = subject.caseId === undefined ? null : await caseOf(tx, subject.caseId);
  const clientId = row?.clientId ?? subject.clientId;
  const noticeId = row?.openingNoticeId ?? subject.noticeId;
  const locales = clientId === undefined ? [] : await contactLocales(tx, clientId);
  const notice = noticeId === undefined ? null : await noticeForReading(tx, noticeId);
  const spoken = locales.map((locale) => (locale === 'zh-CN' ? 'zh' : locale));
  const written = notice && notice.language !== 'unknown' ? [notice.language] : [];
  return [...new Set([...spoken, ...written])];
}
