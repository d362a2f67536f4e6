import { Inject, Injectable } from '@nestjs/common';
import { Refusal } from '@overturn/kernel';
import { SETTINGS } from '../config/settings.token';
import type { Settings } from '../config/settings';
import { UnitOfWork } from '../database/unit-of-work';

export interface ClockReading {
  readonly now: Date;
  readonly offsetSeconds: number;
  readonly canAdvance: boolean;
}

/** The product's clock: the database's time, which development can move on and nobody can move back. */
@Injectable()
export class ProductClock {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async read(): Promise<ClockReading> {
    const [row] = await this.work.ask<{ now: Date; offset_seconds: string }>(
      'select platform.now() as now, offset_seconds from platform.clock',
    );
    if (!row) throw new Error('The database has no clock');
    return { now: row.now, offsetSeconds: Number(row.offset_seconds), canAdvance: this.settings.TIME_TRAVEL };
  }

  /** @throws PLATFORM.CLOCK_IS_FIXED unless TIME_TRAVEL is on. */
  async advance(hours: number): Promise<ClockReading> {
    if (!this.settings.TIME_TRAVEL) throw new Refusal('PLATFORM.CLOCK_IS_FIXED');
    await this.work.ask('select platform.advance_clock($1)', [Math.round(hours * 3600)]);
    return this.read();
  }
}
