import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { staffNames } from '@overturn/identity';
import { Refusal, type Scope } from '@overturn/kernel';
import { FILE_STORE, UnitOfWork, type FileStore } from '@overturn/platform';
import { isUsable } from '../domain/scan-state';
import { evidenceOf, evidenceOfCase, type EvidenceFile } from '../infrastructure/evidence.repository';

/** What screens ask about the files of a case. */
@Injectable()
export class EvidenceQueries {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** Newest first, at most 200. */
  list(
    scope: Scope,
    caseId: string,
  ): Promise<{ files: readonly EvidenceFile[]; staff: ReadonlyMap<string, string> }> {
    return this.work.read(scope, async (tx) => {
      const files = await evidenceOfCase(tx, caseId);
      return {
        files,
        staff: await staffNames(
          tx,
          files.map((one) => one.keptBy),
        ),
      };
    });
  }

  /** The bytes as they came, unless they are in quarantine. @throws EVIDENCE.FILE_NOT_FOUND, EVIDENCE.QUARANTINED */
  async original(scope: Scope, evidenceId: string): Promise<{ file: EvidenceFile; stream: Readable }> {
    const file = await this.work.read(scope, (tx) => evidenceOf(tx, evidenceId));
    if (!isUsable(file.scanState)) throw new Refusal('EVIDENCE.QUARANTINED', { state: file.scanState });
    return { file, stream: await this.files.open(file.fileKey) };
  }
}
