import Stripe from 'stripe';
import type { ProviderMessage } from '../../domain/provider-order';
import type { ObjectKind } from '@overturn/kernel';
import { refId } from './stripe-client';

/** A signature is good for five minutes before and after now: older is a replay, later was made for one. */
const TOLERANCE_SECONDS = 300;

const KIND_OF_OBJECT: Readonly<Record<string, ObjectKind>> = {
  setup_intent: 'setup',
  invoice: 'invoice',
  payment_intent: 'payment',
  refund: 'refund',
  dispute: 'dispute',
  credit_note: 'credit_note',
};

/** What messages of ours have in them; each may be missing. */
interface Content {
  readonly id?: string;
  readonly object?: string;
  readonly customer?: string | { readonly id: string } | null;
  readonly metadata?: Stripe.Metadata | null;
  readonly payment_intent?: string | { readonly id: string } | null;
  readonly charge?: string | { readonly id: string } | null;
  readonly invoice?: string | { readonly id: string } | null;
}

/** Seconds since 1970 at which the header was signed; the SDK refuses only what is too old. */
function signedAt(header: string): number {
  const stamps = header.split(',').filter((part) => part.trim().startsWith('t='));
  return stamps.length === 1 ? Number(stamps[0]?.trim().slice(2)) : Number.NaN;
}

function genuine(rawBody: Buffer, header: string, secret: string, now: Date): Stripe.Event | undefined {
  try {
    return Stripe.webhooks.constructEvent(
      rawBody,
      header,
      secret,
      TOLERANCE_SECONDS,
      undefined,
      now.getTime(),
    );
  } catch {
    return undefined;
  }
}

/** A message that one of our secrets signed over these very bytes, within five minutes of now. */
export function readMessage(
  rawBody: Buffer,
  header: string | undefined,
  secrets: readonly string[],
  now: Date,
): ProviderMessage | undefined {
  if (!header || !(Math.abs(now.getTime() / 1000 - signedAt(header)) <= TOLERANCE_SECONDS)) return undefined;
  for (const secret of secrets) {
    const event = genuine(rawBody, header, secret, now);
    if (event) return messageOf(event);
  }
  return undefined;
}

function messageOf(event: Stripe.Event): ProviderMessage | undefined {
  if (typeof event.id !== 'string' || typeof event.type !== 'string') return undefined;
  const content = event.data?.object as Content | undefined;
  const kind = KIND_OF_OBJECT[content?.object ?? ''];
  const related = [
    content?.id,
    refId(content?.payment_intent),
    refId(content?.charge),
    refId(content?.invoice),
  ];
  return {
    eventId: event.id,
    type: event.type,
    object: kind && content?.id ? { kind, id: content.id } : null,
    customerId: refId(content?.customer),
    firmId: content?.metadata?.firm ?? null,
    relatedIds: related.filter((id): id is string => typeof id === 'string'),
  };
}
