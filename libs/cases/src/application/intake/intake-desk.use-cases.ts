import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { LooseFiles } from '@overturn/evidence';
import { staffNames } from '@overturn/identity';
import { Refusal, actingStaffId, type IntakeState, type Scope } from '@overturn/kernel';
import { FILE_STORE, UnitOfWork, type FileStore, type Page } from '@overturn/platform';
import type { IntakeGiven } from '../../domain/portal/intake';
import {
  filesOfIntakes,
  intakeFileOf,
  type KeptIntakeFile,
} from '../../infrastructure/intake-file.repository';
import {
  countUnreadable,
  declineIntake,
  intakeOf,
  listIntakes,
  refillIntake,
  waitingIntake,
  type IntakeRecord,
} from '../../infrastructure/intake.repository';

/** An enquiry with its files. */
export interface WaitingIntake {
  readonly intake: IntakeRecord;
  readonly files: readonly KeptIntakeFile[];
}

/** Enquiries that nothing can read, for a person to fill in or decline. */
@Injectable()
export class IntakeDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly loose: LooseFiles,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** The one that waits longest first. @throws PLATFORM.CURSOR_INVALID */
  list(
    scope: Scope,
    query: {
      readonly state: Extract<IntakeState, 'unreadable' | 'declined'>;
      readonly cursor?: string | undefined;
      readonly limit: number;
    },
  ): Promise<Page<WaitingIntake> & { readonly staff: ReadonlyMap<string, string> }> {
    return this.work.read(scope, async (tx) => {
      const page = await listIntakes(tx, query);
      const files = await filesOfIntakes(
        tx,
        page.items.map(({ id }) => id),
      );
      const items = page.items.map((intake) => ({
        intake,
        files: files.filter(({ intakeId }) => intakeId === intake.id),
      }));
      const staff = await staffNames(
        tx,
        page.items.map(({ settledBy }) => settledBy),
      );
      return { ...page, items, staff };
    });
  }

  /** @throws CASES.INTAKE_NOT_FOUND */
  get(scope: Scope, intakeId: string): Promise<IntakeRecord> {
    return this.work.read(scope, (tx) => intakeOf(tx, intakeId));
  }

  countUnreadable(scope: Scope): Promise<number> {
    return this.work.read(scope, countUnreadable);
  }

  /**
   * What staff look at instead of the file.
   * @throws CASES.INTAKE_FILE_NOT_FOUND, EVIDENCE.QUARANTINED, EVIDENCE.COPY_NOT_FOUND for a type without such a look
   */
  async look(scope: Scope, intakeId: string, fileId: string) {
    const file = await this.work.read(scope, (tx) => intakeFileOf(tx, intakeId, fileId));
    const look = await this.loose.look(file.fileKey, file);
    if (!look) throw new Refusal('EVIDENCE.COPY_NOT_FOUND');
    return look;
  }

  /** As it came. @throws CASES.INTAKE_FILE_NOT_FOUND, EVIDENCE.QUARANTINED */
  async original(
    scope: Scope,
    intakeId: string,
    fileId: string,
  ): Promise<{ readonly file: KeptIntakeFile; readonly stream: Readable }> {
    const file = await this.work.read(scope, (tx) => intakeFileOf(tx, intakeId, fileId));
    if (file.scanState !== 'clean' && file.scanState !== 'unscanned')
      throw new Refusal('EVIDENCE.QUARANTINED', { state: file.scanState });
    return { file, stream: await this.files.open(file.fileKey) };
  }

  /**
   * Fills in what nothing could read; the worker makes it a case, as every other enquiry.
   * @throws CASES.INTAKE_NOT_FOUND, CASES.INTAKE_SETTLED
   */
  fillIn(
    scope: Scope,
    intakeId: string,
    filled: Omit<IntakeGiven, 'consents' | 'locale' | 'message'> & { readonly noticeText: string },
  ): Promise<void> {
    const by = actingStaffId(scope);
    const { noticeText, ...changes } = filled;
    return this.work.change(scope, 'intake.fill_in', async (tx) => {
      await intakeOf(tx, intakeId);
      const waiting = await waitingIntake(tx, intakeId);
      if (!waiting) throw new Refusal('CASES.INTAKE_SETTLED');
      await refillIntake(tx, intakeId, { given: { ...waiting.given, ...changes }, noticeText, by });
      await tx.emit('cases.intake_received.v1', { intakeId });
    });
  }

  /** Declines it; whoever left an e-mail is told why. @throws CASES.INTAKE_NOT_FOUND, CASES.INTAKE_SETTLED */
  decline(scope: Scope, intakeId: string, reason: string): Promise<void> {
    const by = actingStaffId(scope);
    return this.work.change(scope, 'intake.decline', async (tx) => {
      await intakeOf(tx, intakeId);
      const waiting = await waitingIntake(tx, intakeId);
      if (!waiting) throw new Refusal('CASES.INTAKE_SETTLED');
      await declineIntake(tx, intakeId, { reason, by });
      if (waiting.given.contact.email !== null) await tx.emit('cases.intake_declined.v1', { intakeId });
    });
  }
}
