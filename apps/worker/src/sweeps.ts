import { InjectQueue } from '@nestjs/bullmq';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import {
  BulkSweep,
  DocumentChaseSweep,
  ExpiredGrantsSweep,
  IntakeFiles,
  ReadPhotos,
  ReminderSweep,
  RunErasures,
} from '@overturn/cases';
import { LinkageBackfill } from '@overturn/clients';
import { DunningSweep } from '@overturn/dunning';
import { DerivePreviews, ScanFiles, Uploads } from '@overturn/evidence';
import { ClientDigests, DailyDigest, DueMails, RunChecks } from '@overturn/notifications';
import { SendToRobots } from '@overturn/robots';
import { LOGGER, MAIN_QUEUE, OutboxRelay } from '@overturn/platform';
import { CarryOutOperations, ReceiveMessages, ReconcileWithProvider } from '@overturn/payments';
import type { Queue } from 'bullmq';
import type { Logger } from 'pino';
import { Handlers, SEND_MAIL_JOB } from './handlers';
import { Loop } from './loop';

const PAUSE_MS = 500;
/** What happens once a day can wait a moment. */
const DAILY_PAUSE_MS = 5_000;
const GRANTS_PAUSE_MS = 60_000;
const BACKFILL_PAUSE_MS = 3_600_000;
/** Files are scanned when they come; this is for those whose scan gave no verdict. */
const SCANS_PAUSE_MS = 10_000;
const MAILS_AT_ONCE = 100;

/** What the worker looks for in the database all the time: the rows are the memory, the queue hurries them along. */
@Injectable()
export class Sweeps implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loops: readonly Loop[];

  constructor(
    relay: OutboxRelay,
    reminders: ReminderSweep,
    grants: ExpiredGrantsSweep,
    linkage: LinkageBackfill,
    documents: DocumentChaseSweep,
    bulk: BulkSweep,
    scans: ScanFiles,
    previews: DerivePreviews,
    uploads: Uploads,
    intakeFiles: IntakeFiles,
    photos: ReadPhotos,
    erasures: RunErasures,
    operations: CarryOutOperations,
    messages: ReceiveMessages,
    reconciliation: ReconcileWithProvider,
    dunning: DunningSweep,
    robots: SendToRobots,
    private readonly mails: DueMails,
    checks: RunChecks,
    digests: DailyDigest,
    clientDigests: ClientDigests,
    @InjectQueue(MAIN_QUEUE) private readonly queue: Queue,
    handlers: Handlers,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.loops = [
      new Loop('outbox', PAUSE_MS, () => relay.relay(handlers.queueOfTopic), logger),
      new Loop('reminders', PAUSE_MS, () => reminders.sweep(), logger),
      new Loop('grants', GRANTS_PAUSE_MS, () => grants.sweep(), logger),
      new Loop('documents', DAILY_PAUSE_MS, () => documents.sweep(), logger),
      new Loop('linkage', BACKFILL_PAUSE_MS, () => linkage.sweep(), logger),
      new Loop('bulk jobs', PAUSE_MS, () => bulk.sweep(), logger),
      new Loop('scans', SCANS_PAUSE_MS, () => scans.sweep(), logger),
      new Loop('previews', SCANS_PAUSE_MS, () => previews.sweep(), logger),
      new Loop('photos', PAUSE_MS, () => photos.sweep(), logger),
      new Loop('erasures', SCANS_PAUSE_MS, () => erasures.sweep(), logger),
      new Loop('uploads', BACKFILL_PAUSE_MS, () => uploads.sweep(), logger),
      new Loop('enquiry files', BACKFILL_PAUSE_MS, () => intakeFiles.sweep(), logger),
      new Loop('payments', PAUSE_MS, () => operations.sweep(), logger),
      new Loop('payment messages', PAUSE_MS, () => messages.sweep(), logger),
      new Loop('reconciliation', SCANS_PAUSE_MS, () => reconciliation.sweep(), logger),
      new Loop('invoice reminders', GRANTS_PAUSE_MS, () => dunning.sweep(), logger),
      new Loop('group robots', PAUSE_MS, () => robots.sweep(), logger),
      new Loop('mails', PAUSE_MS, () => this.hurryMails(), logger),
      new Loop('checks', DAILY_PAUSE_MS, () => checks.nightly(), logger),
      new Loop('digests', DAILY_PAUSE_MS, () => digests.sweep(), logger),
      new Loop('clients’ digests', DAILY_PAUSE_MS, () => clientDigests.sweep(), logger),
    ];
  }

  onApplicationBootstrap(): void {
    for (const loop of this.loops) loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }

  /** Always answers 0: a mail stays due until its job has leased it, and a second job for it is dropped. */
  private async hurryMails(): Promise<number> {
    const due = await this.mails.find(MAILS_AT_ONCE);
    const minute = Math.floor(Date.now() / 60_000);
    await this.queue.addBulk(
      due.map((mail) => ({
        name: SEND_MAIL_JOB,
        data: mail,
        // The minute lets a later sweep try again should this job be lost in the queue.
        opts: { jobId: `mail/${mail.mailId}/${minute}`, attempts: 1, removeOnFail: { age: 3_600 } },
      })),
    );
    return 0;
  }
}
