import { Inject, Injectable } from '@nestjs/common';
import { Refusal, systemScope, type Scope } from '@overturn/kernel';
import {
  LOGGER,
  UnitOfWork,
  cursorId,
  cursorInstant,
  decodeCursor,
  newId,
  toPage,
  type Page,
} from '@overturn/platform';
import type { Logger } from 'pino';
import type { Sighting } from '../domain/provider-object';
import { reconcile, type Mismatch } from '../domain/reconcile';
import { takeTurn } from '../infrastructure/operation.repository';
import { ProviderUnsure, type PaymentProvider } from '../infrastructure/payment-provider';
import {
  insertReconciliation,
  reconciliations,
  type Reconciliation,
} from '../infrastructure/reconciliation.repository';
import { objectsSince } from '../infrastructure/sighting.repository';
import { StripeProvider } from '../infrastructure/stripe/stripe-provider';
import { applySightings } from './apply-sightings';

const DAY_MS = 86_400_000;
/** Stripe can be asked for the events of 30 days; objects are compared a little longer. */
const COMPARED_DAYS = 35;
/** What is listed: setups and payments are told by what they belong to. */
const LISTED: ReadonlySet<string> = new Set(['invoice', 'credit_note', 'refund', 'dispute']);

type Listed = Sighting & { readonly firmId: string | null };

/** Compares each day what is known here with what the provider lists, mends what is only late, and reports the rest. */
@Injectable()
export class ReconcileWithProvider {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(StripeProvider) private readonly provider: PaymentProvider,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The firms that were not compared for a day. @returns how many were compared */
  async sweep(): Promise<number> {
    if (!this.provider.isOn) return 0;
    const firms = await this.work.ask<{ firm_id: string }>('select payments.firms_to_reconcile() as firm_id');
    if (firms.length === 0) return 0;
    const since = new Date(Date.now() - COMPARED_DAYS * DAY_MS);
    try {
      const listed = await this.provider.list(since);
      for (const { firm_id } of firms)
        await this.compare(systemScope(firm_id, 'payments', newId()), since, listed);
      return firms.length;
    } catch (error) {
      if (!(error instanceof ProviderUnsure)) throw error;
      this.logger.warn({ code: error.code }, 'payment provider did not list');
      return 0;
    }
  }

  /** Compares now. @throws PAYMENTS.PROVIDER_OFF, PAYMENTS.PROVIDER_SILENT */
  async compareNow(scope: Scope): Promise<void> {
    if (!this.provider.isOn) throw new Refusal('PAYMENTS.PROVIDER_OFF');
    const since = new Date(Date.now() - COMPARED_DAYS * DAY_MS);
    const listed = await this.provider.list(since).catch((error: unknown) => {
      if (error instanceof ProviderUnsure) throw new Refusal('PAYMENTS.PROVIDER_SILENT');
      throw error;
    });
    await this.compare(scope, since, listed);
  }

  /** Newest first. @throws PLATFORM.CURSOR_INVALID */
  reports(
    scope: Scope,
    query: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<Page<Reconciliation>> {
    const key = decodeCursor(query.cursor, 2);
    const after = key && { comparedAt: cursorInstant(key[0]), id: cursorId(key[1]) };
    return this.work.read(scope, async (tx) => {
      const rows = await reconciliations(tx, after, query.limit + 1);
      return toPage(
        rows,
        query.limit,
        (row) => [row.comparedAt.toISOString(), row.id],
        (row) => row,
      );
    });
  }

  /** What is listed is what was seen: it is merged as a message would be, and what then still differs is reported. */
  private async compare(scope: Scope, since: Date, listed: readonly Listed[]): Promise<void> {
    const theirs = listed.filter(({ firmId }) => firmId === scope.firmId).map(withoutFirm);
    await this.work.change(scope, 'payment.reconcile', async (tx) => {
      await takeTurn(tx);
      const known = async () => {
        const ids = new Set(theirs.map(({ id }) => id));
        // The product's clock may be ahead of the wall clock: what was first seen here lately was made lately there.
        const lately = new Date(tx.now.getTime() - (COMPARED_DAYS - 1) * DAY_MS);
        const all = await objectsSince(tx, lately, [...ids]);
        return all.filter(({ kind }) => LISTED.has(kind));
      };
      const before = reconcile(await known(), theirs);
      await applySightings(tx, { sightings: mendable(before) });
      const mismatches = reconcile(await known(), theirs);
      const mended = before.length - mismatches.length;
      await insertReconciliation(tx, { since, compared: theirs.length, mended, mismatches });
    });
  }
}

const withoutFirm = ({ firmId: _firmId, ...sighting }: Listed): Sighting => sighting;

/** What we have not heard of yet, or only of an earlier state; nothing that contradicts what is known. */
function mendable(mismatches: readonly Mismatch[]): readonly Sighting[] {
  const odd = new Set(mismatches.filter(({ kind }) => CONTRADICTIONS.has(kind)).map(({ id }) => id));
  return mismatches.flatMap(({ kind, id, theirs }) =>
    theirs && !odd.has(id) && kind !== 'paid_here_only' && kind !== 'operation_done_twice' ? [theirs] : [],
  );
}
const CONTRADICTIONS: ReadonlySet<string> = new Set([
  'currency',
  'amount',
  'customer',
  'invoice',
  'operation_done_twice',
]);
