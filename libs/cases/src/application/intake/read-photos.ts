import { Injectable } from '@nestjs/common';
import { LooseFiles } from '@overturn/evidence';
import { systemScope, type Scope } from '@overturn/kernel';
import { readNotice } from '@overturn/notices';
import { ProductClock, UnitOfWork, newId } from '@overturn/platform';
import { recordPhoto, takePhoto, type TakenPhoto } from '../../infrastructure/intake-photo.repository';

/** A photo over which two workers died is left to a person. */
const MOST_TRIES = 2;

/**
 * Reads the photos that wait, one at a time: each takes seconds of a core. What is made out is proposed to the visitor and
 * to staff, and never becomes a date by itself.
 */
@Injectable()
export class ReadPhotos {
  constructor(
    private readonly work: UnitOfWork,
    private readonly loose: LooseFiles,
    private readonly clock: ProductClock,
  ) {}

  /** One of each firm in turn, so that a flood at one holds up no other. @returns how many were settled */
  async sweep(): Promise<number> {
    const firms = await this.work.ask<{ firm_id: string }>(
      'select cases.firms_with_photos_to_read() as firm_id',
    );
    let done = 0;
    for (const { firm_id } of firms) {
      const scope = systemScope(firm_id, 'photos', newId());
      const photo = await this.work.machinery(scope, takePhoto);
      if (!photo) continue;
      await this.read(scope, photo);
      done++;
    }
    return done;
  }

  private async read(scope: Scope, photo: TakenPhoto): Promise<void> {
    const made = photo.tries > MOST_TRIES ? null : await this.loose.wordsOfPhoto(photo.fileKey, photo);
    const words = made?.words ?? null;
    const confidence = made === null ? null : Math.round(made.confidence);
    const state = words !== null && (await this.isNotice(words)) ? 'read' : 'unclear';
    await this.work.machinery(scope, (tx) => recordPhoto(tx, photo.id, { state, words, confidence }));
  }

  /** Whether the rule book knows a phrase of it. */
  private async isNotice(words: string): Promise<boolean> {
    const { now } = await this.clock.read();
    const today = now.toISOString().slice(0, 10);
    const read = await readNotice({ bytes: Buffer.from(words), source: 'pasted', today });
    return read.ok && read.value.reading.kind.value !== 'unrecognised';
  }
}
