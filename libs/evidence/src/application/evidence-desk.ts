import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import { Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, newId } from '@overturn/platform';
import { isUsable } from '../domain/scan-state';
import { copiesOf, type EvidenceCopy } from '../infrastructure/copies/copy.repository';
import { evidenceOf, type EvidenceFile } from '../infrastructure/evidence.repository';
import {
  insertNote,
  looksAt,
  notesOf,
  recordLook,
  retireNote,
  setTags,
  type EvidenceLook,
  type EvidenceNote,
} from '../infrastructure/note.repository';

/** A file with everything that was put beside it. */
export interface EvidenceDetails {
  readonly file: EvidenceFile;
  readonly notes: readonly EvidenceNote[];
  readonly looks: readonly EvidenceLook[];
  readonly copies: readonly EvidenceCopy[];
  readonly staff: ReadonlyMap<string, string>;
}

/** What staff put beside a file: tags, notes on its pages, and that they have seen it. The file stays as it came. */
@Injectable()
export class EvidenceDesk {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws EVIDENCE.FILE_NOT_FOUND */
  get(scope: Scope, fileId: string): Promise<EvidenceDetails> {
    return this.work.read(scope, async (tx) => {
      const file = await evidenceOf(tx, fileId);
      const notes = await notesOf(tx, fileId);
      const looks = await looksAt(tx, fileId);
      const copies = await copiesOf(tx, fileId);
      const people = [
        file.keptBy,
        ...[...notes, ...copies].map(({ madeBy }) => madeBy),
        ...looks.map(({ staffId }) => staffId),
      ];
      return { file, notes, looks, copies, staff: await staffNames(tx, people) };
    });
  }

  /** Records that somebody opened a file. @throws EVIDENCE.FILE_NOT_FOUND, EVIDENCE.QUARANTINED */
  look(scope: Scope, fileId: string): Promise<void> {
    return this.work.change(scope, 'evidence.view', async (tx) => {
      const file = await evidenceOf(tx, fileId);
      if (!isUsable(file.scanState)) throw new Refusal('EVIDENCE.QUARANTINED', { state: file.scanState });
      await recordLook(tx, file, staffOf(scope));
    });
  }

  /** @throws EVIDENCE.FILE_NOT_FOUND */
  tag(scope: Scope, fileId: string, tags: readonly string[]): Promise<void> {
    return this.work.change(scope, 'evidence.tag', async (tx) => {
      await evidenceOf(tx, fileId);
      await setTags(tx, fileId, [...new Set(tags)]);
    });
  }

  /** @throws EVIDENCE.FILE_NOT_FOUND */
  note(scope: Scope, fileId: string, note: Pick<EvidenceNote, 'page' | 'area' | 'body'>): Promise<void> {
    return this.work.change(scope, 'evidence.note', async (tx) => {
      const file = await evidenceOf(tx, fileId);
      await insertNote(tx, file, { ...note, id: newId(), madeBy: staffOf(scope) });
    });
  }

  /** @throws EVIDENCE.NOTE_NOT_FOUND */
  retireNote(scope: Scope, fileId: string, noteId: string): Promise<void> {
    return this.work.change(scope, 'evidence.retire_note', (tx) => retireNote(tx, fileId, noteId));
  }
}

function staffOf({ actor }: Scope): string {
  if (actor.kind !== 'staff') throw new Refusal('EVIDENCE.FILE_NOT_FOUND');
  return actor.staffId;
}
