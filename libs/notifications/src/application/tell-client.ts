import { Injectable } from '@nestjs/common';
import { caseForClient } from '@overturn/cases';
import { activeClientUser, activeClientUsers } from '@overturn/clients';
import { firmNameFor, type MailAddress } from '@overturn/identity';
import { systemScope, zoneRulesFromTransitions, type ClientTodo } from '@overturn/kernel';
import { unreadByCase } from '@overturn/messages';
import {
  PostgresZoneRules,
  UnitOfWork,
  derivedId,
  eventTime,
  type RelayedEvent,
  type Tx,
} from '@overturn/platform';
import { TODO_PLACES, clientTodoText } from '../domain/client-mail-texts';
import { isHeldBack } from '../domain/hold-back';
import type { MailText } from '../domain/mail-texts';
import { hasQueuedFor, queueMail, type MailRecord } from '../infrastructure/mail.repository';
import { afterQuietHours } from './after-quiet-hours';

/** What waits for a client after an event. */
export const CLIENT_TODO_OF_TOPIC: Readonly<Record<string, ClientTodo>> = {
  'cases.engagement_offered.v1': 'agree',
  'cases.engagement_accepted.v1': 'bring_documents',
  'cases.answer_recorded.v1': 'answer_amazon',
  'cases.plan_approved.v1': 'approve_plan',
  'cases.documents_due.v1': 'bring_documents',
  'messages.message_sent.v1': 'read_messages',
};
/** Somebody who is writing writes more than one message; a client who is there reads them at once. */
const PATIENCE_MINUTES = 3;

/** Mails a client's people what waits for them, in their language, with one thing to do; never in their night. */
@Injectable()
export class TellClient {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  async handle(event: RelayedEvent): Promise<void> {
    const todo = CLIENT_TODO_OF_TOPIC[event.topic];
    if (todo === undefined || event.payload['by'] === 'client') return;
    const caseId = String(event.payload['caseId']);
    await this.work.machinery(systemScope(event.firmId, 'tell-client', event.eventId), async (tx) => {
      const about = await caseForClient(tx, caseId);
      if (!about) return;
      const users = await activeClientUsers(tx, about.clientId);
      const rules = zoneRulesFromTransitions(
        await this.zones.load(
          tx,
          users.map(({ zone }) => zone),
        ),
      );
      for (const user of users) {
        if (user.muted.includes(todo)) continue;
        if (await hasQueuedFor(tx, user.id, { caseId, todo })) continue;
        await queueMail(
          tx,
          {
            notificationId: null,
            personId: user.personId,
            clientUserId: user.id,
            template: 'client_todo',
            params: { caseId, todo },
            secretSealed: null,
            notBefore: afterQuietHours(
              new Date(tx.now.getTime() + (todo === 'read_messages' ? PATIENCE_MINUTES : 0) * 60_000),
              user,
              rules,
              about.dates,
            ),
            heldAt: isHeldBack({ todo, dates: about.dates, digestAt: user.digestAt }, tx.now)
              ? await eventTime(tx, event)
              : null,
          },
          derivedId(`${event.eventId} ${user.id}`),
        );
      }
    });
  }
}

/** The mail; null when it does not wait any more, or they may not enter any more. */
export async function writeClientTodo(
  tx: Tx,
  { params, person_id: personId, client_user_id: clientUserId }: MailRecord,
  to: MailAddress,
  portalUrl: string,
  takesAnswers: boolean,
): Promise<MailText | null> {
  const caseId = params['caseId'] ?? '';
  const todo = params['todo'] as ClientTodo;
  const about = await caseForClient(tx, caseId);
  if (!about || personId === null || clientUserId === null) return null;
  if (!(await activeClientUser(tx, clientUserId))) return null;
  const isWaiting =
    todo === 'read_messages'
      ? (await unreadByCase(tx, { side: 'client', personId }, caseId)).length > 0
      : about.waiting.has(todo);
  if (!isWaiting) return null;
  return clientTodoText(
    {
      ...about,
      name: to.name,
      todo,
      isAnswerable: takesAnswers && todo === 'read_messages',
      firmName: await firmNameFor(tx, to.locale),
      url: `${portalUrl}/cases/${caseId}${TODO_PLACES[todo]}`,
    },
    to.locale,
  );
}
