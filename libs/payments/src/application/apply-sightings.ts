import { postProviderEntry, settleByProvider, type ProviderEntryKind } from '@overturn/billing';
import type { Currency } from '@overturn/kernel';
import type { ChangeTx } from '@overturn/platform';
import { advanceOperation } from '../domain/operation';
import type { Sighting } from '../domain/provider-object';
import type { SavedCard } from '../domain/provider-order';
import {
  findOperation,
  moveOperation,
  operationsOfInvoice,
  type Operation,
} from '../infrastructure/operation.repository';
import { keepCard } from '../infrastructure/payer.repository';
import { keepSighting, moneyBackOf, objectOfId } from '../infrastructure/sighting.repository';

/** What was seen at the provider; of a setup that succeeded, its card too. */
export interface Seen {
  readonly sightings: readonly Sighting[];
  readonly card?: SavedCard | undefined;
}

/**
 * Keeps what was seen and does what follows from it, once: an invoice is settled, a card kept, a refund or dispute
 * posted. The caller has taken its turn in the firm.
 */
export async function applySightings(tx: ChangeTx, { sightings, card }: Seen): Promise<void> {
  for (const sighting of sightings) {
    const known = await keepSighting(tx, sighting);
    if (known.kind === 'setup') await applySetup(tx, known, card);
    if (known.kind === 'invoice') {
      await applyMirror(tx, known);
      // What was told of it before it was known itself.
      for (const back of await moneyBackOf(tx, known.id)) await applyMoneyBack(tx, back);
    }
    if (known.kind === 'refund' || known.kind === 'dispute') await applyMoneyBack(tx, known);
  }
}

async function applySetup(tx: ChangeTx, setup: Sighting, card: SavedCard | undefined): Promise<void> {
  const operation = setup.operationId && (await findOperation(tx, setup.operationId));
  if (!operation || operation.kind !== 'save_card') return;
  if (setup.state === 'succeeded' && card && operation.consentId !== null) {
    await keepCard(tx, { clientId: operation.clientId, consentId: operation.consentId }, card);
    await advance(tx, operation, 'succeed', { objectId: setup.id });
  }
  if (setup.state === 'canceled') await advance(tx, operation, 'fail', { failureCode: 'canceled' });
}

/** The mirror of our invoice: paid, it settles ours; void or written off, nothing can be paid by it any more. */
async function applyMirror(tx: ChangeTx, seen: Sighting): Promise<void> {
  const mirror = seen.operationId && (await findOperation(tx, seen.operationId));
  if (!mirror || mirror.kind !== 'invoice' || mirror.invoiceId === null) return;
  const isPaid = seen.state === 'paid';
  if (!isPaid && seen.state !== 'void') return;
  if (isPaid && seen.amountMinor > 0n && mirror.settledAt === null)
    await settleByProvider(tx, {
      invoiceId: mirror.invoiceId,
      objectId: seen.id,
      currency: seen.currency as Currency,
      amountMinor: seen.amountMinor,
    });
  const state = advanceOperation(mirror.state, 'succeed');
  if (mirror.closedAt === null || state !== mirror.state)
    await moveOperation(tx, mirror.id, {
      state,
      objectId: seen.id,
      nextAt: state === 'succeeded' ? null : mirror.nextAt,
      isSettled: isPaid && seen.amountMinor > 0n,
      isClosed: true,
    });
  await endCharges(tx, mirror, isPaid);
}

/** Charges that waited for their payer have nothing to wait for; one that is under way is told by its own answer. */
async function endCharges(tx: ChangeTx, mirror: Operation, isPaid: boolean): Promise<void> {
  for (const charge of await operationsOfInvoice(tx, mirror.invoiceId ?? '')) {
    if (charge.kind !== 'charge' || charge.mirrorOperationId !== mirror.id) continue;
    if (charge.state === 'requested' || charge.state === 'parked')
      await advance(tx, charge, 'cancel', { failureCode: isPaid ? 'already_paid' : 'mirror_closed' });
    if (charge.state === 'needs_action')
      await advance(tx, charge, isPaid ? 'succeed' : 'fail', isPaid ? {} : { failureCode: 'mirror_closed' });
  }
}

const ENTRIES: Readonly<Record<string, readonly ProviderEntryKind[]>> = {
  'refund succeeded': ['refund_paid'],
  'refund failed': ['refund_paid', 'refund_failed'],
  'dispute needs_response': ['dispute_opened'],
  'dispute under_review': ['dispute_opened'],
  'dispute won': ['dispute_opened', 'dispute_won'],
  'dispute lost': ['dispute_opened', 'dispute_lost'],
};

async function applyMoneyBack(tx: ChangeTx, seen: Sighting): Promise<void> {
  const mirrorObject = seen.invoiceId === null ? undefined : await objectOfId(tx, seen.invoiceId);
  const mirror = mirrorObject?.operationId && (await findOperation(tx, mirrorObject.operationId));
  if (!mirror || mirror.invoiceId === null) return;
  for (const kind of ENTRIES[`${seen.kind} ${seen.state}`] ?? [])
    await postProviderEntry(tx, kind, {
      invoiceId: mirror.invoiceId,
      objectId: seen.id,
      currency: seen.currency as Currency,
      amountMinor: seen.amountMinor,
    });
}

async function advance(
  tx: ChangeTx,
  operation: Operation,
  event: 'succeed' | 'fail' | 'cancel',
  what: { readonly objectId?: string; readonly failureCode?: string },
): Promise<void> {
  const state = advanceOperation(operation.state, event);
  if (state === operation.state) return;
  await moveOperation(tx, operation.id, { state, nextAt: null, ...what });
}
