import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, type Currency, type ExchangeSource, type Scope } from '@overturn/kernel';
import { UnitOfWork, cursorId, cursorInstant, decodeCursor, toPage, type Page } from '@overturn/platform';
import { readRates, type RateEntry, type RateFinding } from '../../domain/exchange/read-rates';
import { readCsv } from '../../infrastructure/bank/read-csv';
import {
  exchangeRates,
  insertRates,
  type KeptRate,
} from '../../infrastructure/exchange/exchange-rate.repository';
import { requirePastDay } from '../firm-day';

export interface ImportedRates {
  /** Rows that say something new. */
  readonly recorded: number;
  readonly known: number;
}

const NAMED_LINES = 10;

/** The register of exchange rates (汇率登记): what a source published for a day, row by row, never changed. */
@Injectable()
export class ExchangeRates {
  constructor(private readonly work: UnitOfWork) {}

  /** The latest day first; people by name. @throws PLATFORM.CURSOR_INVALID */
  list(
    scope: Scope,
    query: {
      readonly currency: Currency | null;
      readonly source: ExchangeSource | null;
      readonly cursor?: string | undefined;
      readonly limit: number;
    },
  ): Promise<Page<KeptRate>> {
    const key = decodeCursor(query.cursor, 2);
    const after = key && { day: cursorInstant(key[0]).toISOString().slice(0, 10), id: cursorId(key[1]) };
    return this.work.read(scope, async (tx) => {
      const rows = await exchangeRates(tx, query, after, query.limit + 1);
      const names = await staffNames(
        tx,
        rows.map(({ recordedBy }) => recordedBy),
      );
      return toPage(
        rows,
        query.limit,
        (row) => [row.day, row.id],
        (row) => ({ ...row, recordedBy: names.get(row.recordedBy) ?? '' }),
      );
    });
  }

  /** A rate of a day that has one replaces it for what is recorded from now on. @throws BILLING.DAY_IN_FUTURE */
  record(scope: Scope, source: ExchangeSource, entry: RateEntry): Promise<void> {
    return this.work.change(scope, 'exchange_rate.record', async (tx) => {
      await requirePastDay(tx, entry.day);
      await insertRates(tx, source, [entry], actingStaffId(scope));
    });
  }

  /**
   * Every row of a file or none.
   * @throws BILLING.BANK_FILE_UNREADABLE, BILLING.RATE_ROWS_WRONG with the lines, BILLING.RATE_FILE_EMPTY, BILLING.DAY_IN_FUTURE
   */
  import(scope: Scope, source: ExchangeSource, bytes: Buffer): Promise<ImportedRates> {
    const { entries, faults } = readRates(readCsv(bytes).rows);
    if (faults.length > 0) throw rowsWrong(faults);
    if (entries.length === 0) throw new Refusal('BILLING.RATE_FILE_EMPTY');
    return this.work.change(scope, 'exchange_rate.import', async (tx) => {
      await requirePastDay(
        tx,
        entries.reduce((last, { day }) => (day > last ? day : last), ''),
      );
      const recorded = await insertRates(tx, source, entries, actingStaffId(scope));
      return { recorded, known: entries.length - recorded };
    });
  }
}

const rowsWrong = (faults: readonly RateFinding[]): Refusal => {
  const lines = [...new Set(faults.map(({ line }) => line))];
  return new Refusal('BILLING.RATE_ROWS_WRONG', {
    count: lines.length,
    lines: lines.slice(0, NAMED_LINES).join(', '),
    fault: faults[0]?.fault ?? 'head',
  });
};
