import { Inject, Injectable } from '@nestjs/common';
import { KeepEvidence } from '@overturn/evidence';
import { Refusal, systemScope, type EvidenceKind, type Scope } from '@overturn/kernel';
import { KeepNotice } from '@overturn/notices';
import { FILE_STORE, UnitOfWork, newId, type FileStore, type RelayedEvent } from '@overturn/platform';
import { requireCase } from '../../infrastructure/case.repository';
import {
  deleteIntakeFiles,
  filesOfIntakes,
  type KeptIntakeFile,
} from '../../infrastructure/intake-file.repository';
import {
  intakeOf,
  markOpened,
  markUnreadable,
  waitingIntake,
  type IntakeRecord,
} from '../../infrastructure/intake.repository';
import { OpenCase } from '../open-case.use-case';
import { receiptOn } from './public-intake.use-cases';

/** Makes an enquiry of the public page a case with client, shop, contact, notice and files: nothing is typed again. */
@Injectable()
export class OpenIntake {
  constructor(
    private readonly work: UnitOfWork,
    private readonly keepNotice: KeepNotice,
    private readonly openCase: OpenCase,
    private readonly keepEvidence: KeepEvidence,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** Idempotent: an enquiry becomes one case, whatever crashes in between. */
  async handle(event: RelayedEvent): Promise<void> {
    const scope = systemScope(event.firmId, 'intake', event.eventId);
    const intakeId = String(event.payload['intakeId']);
    const intake = await this.work.read(scope, (tx) => intakeOf(tx, intakeId));
    if (intake.state === 'declined') return;
    const files = await this.work.read(scope, (tx) => filesOfIntakes(tx, [intakeId]));
    if (intake.state !== 'opened') {
      try {
        await this.open(scope, intake, await this.notice(scope, intake, files));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        // What the rules refuse will be refused again: a person looks at it.
        await this.work.machinery(scope, (tx) => markUnreadable(tx, intakeId, error.code));
        return;
      }
    }
    for (const file of files) await this.adopt(scope, intakeId, file);
  }

  private async open(scope: Scope, intake: IntakeRecord, noticeId: string): Promise<void> {
    await this.work.change(scope, 'intake.open', async (tx) => {
      const waiting = await waitingIntake(tx, intake.id);
      if (!waiting) return;
      const { given } = waiting;
      const isChinese = /\p{Script=Han}/u.test(given.company);
      const caseId = await this.openCase.openIn(tx, newId(), {
        noticeId,
        marketplace: given.marketplace,
        suspensionType: given.suspensionType,
        causes: given.causes,
        noticeReceivedAt: receiptOn(given.receivedOn, tx.now),
        client: {
          new: isChinese ? { nameZh: given.company } : { nameEn: given.company },
          contact: { ...given.contact, locale: given.locale },
        },
        sellerAccount: { new: { name: given.shop, marketplaces: [given.marketplace] } },
        assigneeId: null,
      });
      await markOpened(tx, intake.id, caseId);
      tx.touch('intake', intake.id);
    });
  }

  /** The case keeps a file of its enquiry as evidence. One that is refused now, as a mail with a virus, is not kept. */
  private async adopt(scope: Scope, intakeId: string, file: KeptIntakeFile): Promise<void> {
    const { caseId } = await this.work.read(scope, (tx) => intakeOf(tx, intakeId));
    if (caseId === null) return;
    const { fileName, mediaType, fileKey } = file;
    try {
      const stream = await this.files.open(fileKey);
      await this.keepEvidence.execute(
        scope,
        { caseId, kind: kindOf(mediaType), fileName, stream },
        requireCase,
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    const keys = await this.work.machinery(scope, (tx) => deleteIntakeFiles(tx, { fileId: file.id }));
    for (const key of keys) await this.files.remove(key);
  }

  /**
   * Keeps the notice: the mail itself where its words were not changed, else what was pasted or read. The same may be
   * here already, of a colleague or a second enquiry: then the reference is written below it, so that each enquiry
   * is a case of its own and nobody sees another's by pasting its notice.
   * @throws CASES.INTAKE_NEEDS_READING when there are no words, CASES.INTAKE_READ_FROM_PHOTO when a machine made them
   * out in a photo and nobody of the firm has compared them
   */
  private async notice(
    scope: Scope,
    { noticeText, reference, isFromPhoto, settledBy }: IntakeRecord,
    files: readonly KeptIntakeFile[],
  ): Promise<string> {
    const typed = noticeText?.trim();
    if (typed && isFromPhoto && settledBy === null) throw new Refusal('CASES.INTAKE_READ_FROM_PHOTO');
    const words = typed || files.find((file) => file.words !== null && file.photoState === null)?.words;
    if (!words) throw new Refusal('CASES.INTAKE_NEEDS_READING');
    const mail = files.find((file) => file.mediaType === 'message/rfc822' && file.words === words);
    const bytes = mail ? await this.files.get(mail.fileKey) : Buffer.from(words);
    const keep = (below: string) =>
      this.keepNotice.execute(scope, {
        bytes: Buffer.concat([bytes, Buffer.from(below)]),
        source: mail ? 'eml' : 'pasted',
        fileName: mail?.fileName ?? null,
      });
    try {
      return await keep('');
    } catch (error) {
      if (!isHereAlready(error)) throw error;
    }
    try {
      return await keep(`\n\n${reference}`);
    } catch (error) {
      // Our own, of a try that broke off.
      if (isHereAlready(error) && typeof error.params['noticeId'] === 'string')
        return error.params['noticeId'];
      throw error;
    }
  }
}

function kindOf(mediaType: string): EvidenceKind {
  if (mediaType === 'message/rfc822' || mediaType === 'application/vnd.ms-outlook') return 'mail';
  return mediaType.startsWith('image/') ? 'screenshot' : 'other';
}

const isHereAlready = (error: unknown): error is Refusal =>
  error instanceof Refusal && error.code === 'NOTICES.ALREADY_HERE';
