import { Injectable } from '@nestjs/common';
import { deferPastQuietHours, documentsDue, type DocumentsDue } from '@overturn/cases';
import { recipients, type MailAddress } from '@overturn/identity';
import { addHours, languageOf, systemScope, zoneRulesFromTransitions } from '@overturn/kernel';
import { PostgresZoneRules, UnitOfWork, newId, type RelayedEvent, type Tx } from '@overturn/platform';
import { documentsText, type MailText } from '../domain/mail-texts';
import { queueMail } from '../infrastructure/mail.repository';

/** No night is worth waking somebody for a paper: the mail always waits for the morning. */
const PATIENCE_HOURS = 24 * 30;

/** Tells who is in charge of a case that documents are still missing: on screen and by mail, once per event. */
@Injectable()
export class TellOfDocuments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  async handle(event: RelayedEvent): Promise<void> {
    const caseId = String(event.payload['caseId']);
    await this.work.machinery(systemScope(event.firmId, 'documents', event.eventId), async (tx) => {
      const due = await documentsDue(tx, caseId);
      if (due === null) return;
      const people = await recipients(
        tx,
        due.assigneeId === null ? [] : [due.assigneeId],
        due.assigneeId === null ? ['owner'] : [],
      );
      const zones = people.map(({ zone }) => zone);
      const rules = zoneRulesFromTransitions(await this.zones.load(tx, zones));
      for (const person of people) {
        const id = newId();
        const params = {
          caseNumber: due.caseNumber,
          count: due.documents.length,
          eventId: event.eventId,
        };
        const added = await tx.query(
          `insert into notifications.notifications (firm_id, id, recipient_id, kind, params, case_id, created_at)
           values ($1, $2, $3, 'documents_due', $4, $5, $6) on conflict do nothing returning id`,
          [tx.scope.firmId, id, person.staffId, JSON.stringify(params), caseId, tx.now],
        );
        if (added.length === 0) continue;
        await queueMail(tx, {
          notificationId: id,
          personId: person.personId,
          template: 'documents_due',
          params: { caseId },
          secretSealed: null,
          notBefore: deferPastQuietHours(
            { rung: 'due', fireAt: tx.now, isUrgent: false },
            addHours(tx.now, PATIENCE_HOURS),
            { zone: person.zone, quietHours: { from: person.quietFrom, to: person.quietTo } },
            rules,
          ),
        });
      }
    });
  }
}

/** The mail about them; null when they have come in the meantime. */
export async function writeDocumentsMail(
  tx: Tx,
  caseId: string,
  to: MailAddress,
  adminUrl: string,
): Promise<MailText | null> {
  const due = await documentsDue(tx, caseId);
  return (
    due &&
    documentsText(
      {
        recipientName: to.name,
        caseNumber: due.caseNumber,
        clientName: clientNameFor(due, to),
        sellerAccountName: due.sellerAccountName,
        marketplace: due.marketplace,
        documents: due.documents.map((one) => one[languageOf(to.locale)]),
        url: `${adminUrl}/cases/${caseId}?tab=documents`,
      },
      to.locale,
    )
  );
}

const clientNameFor = ({ clientNameZh, clientNameEn }: DocumentsDue, { locale }: MailAddress): string =>
  (locale === 'en' ? clientNameEn : clientNameZh) ?? clientNameZh ?? clientNameEn ?? '';
