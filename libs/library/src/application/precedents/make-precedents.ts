import { Injectable } from '@nestjs/common';
import { judgedPlans, writtenCase } from '@overturn/cases';
import { systemScope } from '@overturn/kernel';
import { noticeForReading } from '@overturn/notices';
import { versionsOfHashes } from '@overturn/plans';
import { UnitOfWork, type RelayedEvent } from '@overturn/platform';
import { passagesOfPlan } from '../../domain/precedents/passages-of-plan';
import { stripClientData } from '../../domain/precedents/strip-client-data';
import { insertPrecedent } from '../../infrastructure/precedents/precedent.repository';
import { caseIdentifiers } from './case-identifiers';

/** After which events it may be known how the plans of a case ended. */
export const PRECEDENT_TOPICS = ['cases.outcome_verified.v1', 'cases.case_closed.v1'] as const;

/** Takes the passages of plans that won or lost into the library, without what names the client, for a person to look at. */
@Injectable()
export class MakePrecedents {
  constructor(private readonly work: UnitOfWork) {}

  /** Each passage of a plan once, however often the events come. */
  async handle(event: RelayedEvent): Promise<void> {
    const caseId = String(event.payload['caseId']);
    const scope = systemScope(event.firmId, 'library', event.eventId);
    const judged = await this.work.read(scope, (tx) => judgedPlans(tx, caseId));
    if (judged.length === 0) return;
    const outcomes = new Map(judged.map(({ hash, outcome }) => [hash, outcome]));
    await this.work.change(scope, 'precedent.make', async (tx) => {
      const one = await writtenCase(tx, caseId);
      const { kind: noticeKind } = await noticeForReading(tx, one.openingNoticeId);
      const known = await caseIdentifiers(tx, one);
      for (const version of await versionsOfHashes(tx, caseId, [...outcomes.keys()])) {
        const about = { caseId, versionId: version.id, noticeKind, marketplace: one.marketplace };
        const outcome = outcomes.get(version.contentHash) ?? 'lost';
        for (const { text, ...passage } of passagesOfPlan(version.content, one.causes))
          await insertPrecedent(tx, { ...about, outcome, ...passage, ...stripClientData(text, known) });
      }
      tx.touch('case', caseId);
    });
  }
}
