import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { requireCase } from '@overturn/cases';
import { KeepEvidence, requireSent } from '@overturn/evidence';
import { Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import type { MailFile } from '../../infrastructure/replies/read-mail';

/** As many as a message on the screen may have. */
const MOST_FILES = 10;

export interface KeptFiles {
  readonly evidenceIds: readonly string[];
  /** Names of those that the evidence does not take, and of those that were too many. */
  readonly leftOut: readonly string[];
}

/** Keeps the files of a mail as files of the case, by the rules of every file; keeping them again finds the same ones. */
@Injectable()
export class KeepMailFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly keep: KeepEvidence,
  ) {}

  async execute(
    scope: Scope,
    caseId: string,
    files: readonly MailFile[],
    mayKeep: boolean,
  ): Promise<KeptFiles> {
    const evidenceIds = new Set<string>();
    const leftOut: string[] = [];
    for (const file of files) {
      const id = mayKeep && evidenceIds.size < MOST_FILES ? await this.keepOne(scope, caseId, file) : null;
      if (id === null) leftOut.push(file.fileName.slice(0, 255));
      else evidenceIds.add(id);
    }
    return { evidenceIds: [...evidenceIds], leftOut };
  }

  private async keepOne(scope: Scope, caseId: string, { fileName, bytes }: MailFile): Promise<string | null> {
    const stream = Readable.from([Buffer.from(bytes)]);
    try {
      const { id } = await this.keep.execute(scope, { caseId, kind: 'other', fileName, stream }, requireCase);
      await this.work.read(scope, (tx) => requireSent(tx, caseId, [id]));
      return id;
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }
}
