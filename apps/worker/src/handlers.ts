import { Injectable } from '@nestjs/common';
import {
  DEADLINE_TOPICS,
  FILING_TOPICS,
  IntakeFiles,
  OpenFunds,
  OpenIntake,
  ProposeChanges,
  RecomputeTaskDues,
  RunErasures,
  SubmissionPackages,
} from '@overturn/cases';
import { AccrueCommissions } from '@overturn/commissions';
import { DerivePreviews, ScanFiles } from '@overturn/evidence';
import { MakePrecedents, PRECEDENT_TOPICS } from '@overturn/library';
import {
  CLIENT_TODO_OF_TOPIC,
  MailLink,
  SendMail,
  SendPortalCode,
  TellAsker,
  TellOfCharge,
  TellOfDebt,
  TellOfDocuments,
  TellClient,
  TellOfInfection,
  TellOfMessage,
  TellOfReply,
  TellOfReminder,
  TellOfRobot,
} from '@overturn/notifications';
import { WorkOnMail } from '@overturn/messages';
import { FollowBilling } from '@overturn/payments';
import { MAIN_QUEUE, SIDE_QUEUE, type QueueName, type RelayedEvent } from '@overturn/platform';
import { TellRobots } from '@overturn/robots';

export const SEND_MAIL_JOB = 'send-mail';
export interface SendMailJob {
  readonly firmId: string;
  readonly mailId: string;
}

/** What strangers, who may be many at once, cause and do not wait for. */
const STRANGERS_TOPICS: ReadonlySet<string> = new Set(['cases.intake_received.v1']);

/** The queue on which a topic's events are handled (docs/adr/0039). */
export const queueOf = (topic: string): QueueName => (STRANGERS_TOPICS.has(topic) ? SIDE_QUEUE : MAIN_QUEUE);

/** Which event or job is handled by whom; each handler is idempotent on the event's id or a row's state. */
@Injectable()
export class Handlers {
  /** Of every topic that somebody handles. */
  readonly queueOfTopic: ReadonlyMap<string, QueueName>;
  private readonly events: ReadonlyMap<string, (event: RelayedEvent) => Promise<void>>;

  constructor(
    tellOfReminder: TellOfReminder,
    tellOfDocuments: TellOfDocuments,
    mailLink: MailLink,
    openFunds: OpenFunds,
    proposeChanges: ProposeChanges,
    taskDues: RecomputeTaskDues,
    portalCode: SendPortalCode,
    openIntake: OpenIntake,
    intakeFiles: IntakeFiles,
    tellAsker: TellAsker,
    scanFiles: ScanFiles,
    previews: DerivePreviews,
    tellOfInfection: TellOfInfection,
    packages: SubmissionPackages,
    precedents: MakePrecedents,
    erasures: RunErasures,
    tellClient: TellClient,
    tellOfMessage: TellOfMessage,
    tellOfReply: TellOfReply,
    workOnMail: WorkOnMail,
    followBilling: FollowBilling,
    accrueCommissions: AccrueCommissions,
    tellOfCharge: TellOfCharge,
    tellOfDebt: TellOfDebt,
    tellOfRobot: TellOfRobot,
    tellRobots: TellRobots,
    private readonly sendMail: SendMail,
  ) {
    this.events = new Map([
      [
        'cases.reminder_due.v1',
        (event: RelayedEvent) => inOrder(event, openFunds, tellOfReminder, tellRobots),
      ],
      ...Object.keys(CLIENT_TODO_OF_TOPIC).map(
        (topic) => [topic, (event: RelayedEvent) => tellClient.handle(event)] as const,
      ),
      [
        'cases.documents_due.v1',
        (event: RelayedEvent) => inOrder(event, tellOfDocuments, tellClient, tellRobots),
      ],
      [
        'messages.message_sent.v1',
        (event: RelayedEvent) => inOrder(event, tellOfMessage, tellClient, tellRobots),
      ],
      ['messages.mail_received.v1', (event: RelayedEvent) => workOnMail.handle(event)],
      ['messages.mail_unconfirmed.v1', (event: RelayedEvent) => inOrder(event, tellOfMessage, tellRobots)],
      ['messages.mail_refused.v1', (event: RelayedEvent) => tellOfReply.handle(event)],
      ['cases.recompute_due.v1', (event: RelayedEvent) => proposeChanges.handle(event)],
      ['evidence.file_kept.v1', (event: RelayedEvent) => inOrder(event, scanFiles, previews)],
      ['evidence.file_infected.v1', (event: RelayedEvent) => inOrder(event, tellOfInfection, tellRobots)],
      ['identity.staff_invited.v1', (event: RelayedEvent) => mailLink.handle(event)],
      ['identity.password_reset_requested.v1', (event: RelayedEvent) => mailLink.handle(event)],
      ['billing.invoice_changed.v1', (event: RelayedEvent) => followBilling.handle(event)],
      ['billing.credit_note_issued.v1', (event: RelayedEvent) => followBilling.handle(event)],
      ['billing.fee_moved.v1', (event: RelayedEvent) => accrueCommissions.handle(event)],
      ['payments.charge_stopped.v1', (event: RelayedEvent) => tellOfCharge.handle(event)],
      ['dunning.reminder_planned.v1', (event: RelayedEvent) => tellOfDebt.handle(event)],
      ['billing.payment_received.v1', (event: RelayedEvent) => tellRobots.handle(event)],
      ['robots.gave_up.v1', (event: RelayedEvent) => tellOfRobot.handle(event)],
      ['payments.mirror_made.v1', (event: RelayedEvent) => followBilling.handle(event)],
      ['cases.intake_received.v1', (event: RelayedEvent) => openIntake.handle(event)],
      ['cases.intake_file_kept.v1', (event: RelayedEvent) => intakeFiles.handle(event)],
      ['cases.intake_declined.v1', (event: RelayedEvent) => tellAsker.handle(event)],
      ['library.question_answered.v1', (event: RelayedEvent) => tellAsker.handle(event)],
      ['clients.portal_invited.v1', (event: RelayedEvent) => mailLink.handle(event)],
      ['clients.passkey_added.v1', (event: RelayedEvent) => mailLink.handle(event)],
      ['clients.portal_code_requested.v1', (event: RelayedEvent) => portalCode.handle(event)],
      ...PRECEDENT_TOPICS.map(
        (topic) => [topic, (event: RelayedEvent) => inOrder(event, precedents, tellRobots)] as const,
      ),
      ['cases.erasure_approved.v1', (event: RelayedEvent) => erasures.handle(event)],
      ...FILING_TOPICS.map((topic) => [topic, (event: RelayedEvent) => packages.handle(event)] as const),
      ...DEADLINE_TOPICS.map((topic) => [topic, (event: RelayedEvent) => taskDues.handle(event)] as const),
    ]);
    this.queueOfTopic = new Map([...this.events.keys()].map((topic) => [topic, queueOf(topic)]));
  }

  /** @throws on a job that nobody handles: it then counts as failed and is seen. */
  async handle(name: string, data: RelayedEvent | SendMailJob): Promise<void> {
    if (name === SEND_MAIL_JOB && 'mailId' in data) {
      await this.sendMail.execute(data.firmId, data.mailId);
      return;
    }
    const handler = this.events.get(name);
    if (!handler || !('topic' in data)) throw new Error(`Nobody handles the job ${name}`);
    await handler(data);
  }
}

interface EventHandler {
  handle(event: RelayedEvent): Promise<void>;
}

/** Several who listen to one event. Each is idempotent: after a failure the whole row is handled again. */
async function inOrder(event: RelayedEvent, ...handlers: readonly EventHandler[]): Promise<void> {
  for (const handler of handlers) await handler.handle(event);
}
