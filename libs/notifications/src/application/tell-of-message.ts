import { Injectable } from '@nestjs/common';
import { caseForClient, deferPastQuietHours } from '@overturn/cases';
import { recipients, type MailAddress } from '@overturn/identity';
import { addHours, systemScope, zoneRulesFromTransitions } from '@overturn/kernel';
import { unreadByCase } from '@overturn/messages';
import { PostgresZoneRules, UnitOfWork, newId, type RelayedEvent, type Tx } from '@overturn/platform';
import { messageReceivedText } from '../domain/client-mail-texts';
import type { MailText } from '../domain/mail-texts';
import { queueMail, type MailRecord } from '../infrastructure/mail.repository';

const PATIENCE_MINUTES = 3;
const PATIENCE_HOURS = 24 * 30;

/**
 * Tells who is in charge of a case that its client has written, or somebody whom nobody knows at an address of theirs: on
 * screen at once, and the client’s word by mail if it stays unread.
 */
@Injectable()
export class TellOfMessage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  async handle(event: RelayedEvent): Promise<void> {
    const isUnconfirmed = event.topic === 'messages.mail_unconfirmed.v1';
    if (!isUnconfirmed && event.payload['by'] !== 'client') return;
    const caseId = String(event.payload['caseId']);
    await this.work.machinery(systemScope(event.firmId, 'messages', event.eventId), async (tx) => {
      const about = await caseForClient(tx, caseId);
      if (!about) return;
      const { assigneeId } = about;
      const people = await recipients(
        tx,
        assigneeId === null ? [] : [assigneeId],
        assigneeId === null ? ['owner'] : [],
      );
      const zones = people.map(({ zone }) => zone);
      const rules = zoneRulesFromTransitions(await this.zones.load(tx, zones));
      for (const person of people) {
        const id = newId();
        const params = { caseNumber: about.caseNumber, eventId: event.eventId };
        const added = await tx.query(
          `insert into notifications.notifications (firm_id, id, recipient_id, kind, params, case_id, created_at)
           values ($1, $2, $3, 'message_received', $4, $5, $6) on conflict do nothing returning id`,
          [tx.scope.firmId, id, person.staffId, JSON.stringify(params), caseId, tx.now],
        );
        if (added.length === 0) continue;
        await queueMail(tx, {
          notificationId: id,
          personId: person.personId,
          template: 'message_received',
          params: { caseId },
          secretSealed: null,
          notBefore: deferPastQuietHours(
            { rung: 'due', fireAt: new Date(tx.now.getTime() + PATIENCE_MINUTES * 60_000), isUrgent: false },
            addHours(tx.now, PATIENCE_HOURS),
            { zone: person.zone, quietHours: { from: person.quietFrom, to: person.quietTo } },
            rules,
          ),
        });
      }
    });
  }
}

/** The mail; null when they have read it in the meantime. */
export async function writeMessageMail(
  tx: Tx,
  { params, person_id: personId }: MailRecord,
  to: MailAddress,
  adminUrl: string,
  isAnswerable: boolean,
): Promise<MailText | null> {
  const caseId = params['caseId'] ?? '';
  if (personId === null) return null;
  const about = await caseForClient(tx, caseId);
  const [unread] = await unreadByCase(tx, { side: 'firm', personId }, caseId);
  if (!about || !unread) return null;
  const url = `${adminUrl}/cases/${caseId}?tab=messages`;
  return messageReceivedText({ ...about, name: to.name, url, isAnswerable }, to.locale);
}
