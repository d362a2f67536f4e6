import { Inject, Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import {
  FILE_STORE,
  LOGGER,
  SETTINGS,
  UnitOfWork,
  VIRUS_SCANNER,
  newId,
  type FileStore,
  type RelayedEvent,
  type Settings,
  type VirusScanner,
} from '@overturn/platform';
import type { Logger } from 'pino';
import { nextScanAt } from '../domain/scan-state';
import {
  fileToScan,
  filesToScan,
  recordScan,
  type FileToScan,
  type ScanOutcome,
} from '../infrastructure/scan.repository';
import { scanStream } from '../infrastructure/scan/scan-stream';
import { isUnscannedAllowed } from './scan-policy';

/** Files of one firm that are scanned in one turn, so that firms take turns. */
const FILES_AT_ONCE = 20;

/** Gives files in quarantine their verdict. Any failure leaves them there, to be tried again. */
@Injectable()
export class ScanFiles {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(VIRUS_SCANNER) private readonly scanner: VirusScanner | null,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** A file was kept. Coming twice does no harm: a verdict that stands is not asked for again. */
  async handle(event: RelayedEvent): Promise<void> {
    await this.scan(event.firmId, String(event.payload['fileId']));
  }

  /** Scans what is due. @returns how many files. */
  async sweep(): Promise<number> {
    const hasScanner = this.scanner !== null;
    const firms = await this.work.ask<{ firm_id: string }>(
      'select evidence.firms_with_scans_due($1) as firm_id',
      [hasScanner],
    );
    let done = 0;
    for (const { firm_id } of firms) {
      const due = await this.work.read(systemScope(firm_id, 'scan', newId()), (tx) =>
        filesToScan(tx, hasScanner, FILES_AT_ONCE),
      );
      for (const fileId of due) await this.scan(firm_id, fileId);
      done += due.length;
    }
    return done;
  }

  private async scan(firmId: string, fileId: string): Promise<void> {
    const scope = systemScope(firmId, 'scan', newId());
    const file = await this.work.read(scope, (tx) => fileToScan(tx, fileId, this.scanner !== null));
    if (!file) return;
    const found = await this.look(file);
    await this.work.change(scope, 'evidence.scan', async (tx) => {
      const outcome: ScanOutcome =
        found === null
          ? {
              state: 'error',
              engine: this.scanner?.engine ?? null,
              finding: null,
              nextScanAt: nextScanAt(file.scanTries, tx.now),
            }
          : this.outcomeOf(found.finding, file, tx.now);
      if (!(await recordScan(tx, file, outcome))) return;
      if (outcome.state === 'infected')
        await tx.emit('evidence.file_infected.v1', { fileId, caseId: file.caseId });
    });
  }

  /** What was found, or null when nobody could tell. */
  private async look(file: FileToScan): Promise<{ readonly finding: string | null } | null> {
    try {
      return { finding: await scanStream(await this.files.open(file.fileKey), this.scanner) };
    } catch (error) {
      this.logger.warn({ fileId: file.id, error: (error as Error).message }, 'scan gave no verdict');
      return null;
    }
  }

  private outcomeOf(finding: string | null, file: FileToScan, now: Date): ScanOutcome {
    const engine = this.scanner?.engine ?? null;
    if (finding !== null)
      return { state: 'infected', engine: engine ?? 'built-in', finding, nextScanAt: null };
    if (this.scanner) return { state: 'clean', engine, finding: null, nextScanAt: null };
    return isUnscannedAllowed(this.settings)
      ? { state: 'unscanned', engine: null, finding: null, nextScanAt: null }
      : { state: 'pending', engine: null, finding: null, nextScanAt: nextScanAt(file.scanTries, now) };
  }
}
