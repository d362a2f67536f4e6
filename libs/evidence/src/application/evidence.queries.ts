import { Inject, Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { FILE_STORE, UnitOfWork, type FileStore } from '@overturn/platform';
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

  /** The bytes as they came. @throws EVIDENCE.FILE_NOT_FOUND */
  async original(scope: Scope, evidenceId: string): Promise<{ file: EvidenceFile; bytes: Buffer }> {
    const file = await this.work.read(scope, (tx) => evidenceOf(tx, evidenceId));
    return { file, bytes: await this.files.get(file.fileKey) };
  }
}
