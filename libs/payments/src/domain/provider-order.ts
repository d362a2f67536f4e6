import type { ObjectKind } from '@overturn/kernel';
import type { Sighting } from './provider-object';

/** The payer of a firm's invoices: a client's company. */
export interface Payer {
  readonly payerId: string;
  readonly firmId: string;
  readonly name: string;
  readonly email: string | null;
}

interface Order {
  /** Our row's id: the idempotency key for ever, and how the operation is found again. */
  readonly operationId: string;
  readonly firmId: string;
  readonly customerId: string;
}

export interface SaveCardOrder extends Order {
  readonly kind: 'save_card';
  readonly currency: string;
  readonly locale: 'zh' | 'en';
  readonly doneUrl: string;
  readonly cancelUrl: string;
}

/** Alipay and WeChat Pay are paid on the spot only: they cannot be saved. */
export type PayNowMethod = 'card' | 'alipay' | 'wechat_pay';

export interface InvoiceOrder extends Order {
  readonly kind: 'invoice';
  readonly currency: string;
  /** Amounts in minor units of the currency; their sum is asked for. */
  readonly lines: readonly { readonly text: string; readonly amountMinor: bigint }[];
  readonly number: string;
  readonly dueInDays: number;
  readonly methods: readonly PayNowMethod[];
}

export interface ChargeOrder extends Order {
  readonly kind: 'charge';
  readonly invoiceId: string;
  readonly methodId: string;
}

export interface CreditNoteOrder extends Order {
  readonly kind: 'credit_note';
  readonly invoiceId: string;
  readonly amountMinor: bigint;
  /** How much of it is paid back to the card; the rest lowers what is still owed, or is given back elsewhere. */
  readonly refundMinor: bigint;
  readonly outsideMinor: bigint;
}

export interface RefundOrder extends Order {
  readonly kind: 'refund';
  readonly invoiceId: string;
  readonly amountMinor: bigint;
}

export interface VoidOrder extends Order {
  readonly kind: 'void';
  readonly invoiceId: string;
}

export type ProviderOrder =
  SaveCardOrder | InvoiceOrder | ChargeOrder | CreditNoteOrder | RefundOrder | VoidOrder;

/** What is known after asking the provider. */
export type ProviderAnswer =
  /** It is done; `needs_action`: the payer must do the rest at `url`. */
  | {
      readonly kind: 'done' | 'needs_action';
      readonly objectId: string;
      readonly url: string | null;
      readonly seen: readonly Sighting[];
    }
  /** It will not be done. */
  | { readonly kind: 'refused'; readonly code: string; readonly seen: readonly Sighting[] }
  /** Nobody knows whether it was done; `isKeySpoilt`: the same key will get the same answer. */
  | { readonly kind: 'unsure'; readonly code: string; readonly isKeySpoilt: boolean }
  /** It was surely not done, and may be asked again later. */
  | { readonly kind: 'not_now'; readonly code: string }
  /** A look-up found no trace of it. */
  | { readonly kind: 'absent' };

export interface SavedCard {
  readonly methodId: string;
  readonly customerId: string;
  readonly brand: string;
  readonly lastFour: string;
  readonly expiresYear: number;
  readonly expiresMonth: number;
}

/** A message from the provider whose signature was good. Nothing in it is believed but what it is about. */
export interface ProviderMessage {
  readonly eventId: string;
  readonly type: string;
  readonly object: { readonly kind: ObjectKind; readonly id: string } | null;
  readonly customerId: string | null;
  readonly firmId: string | null;
  /** Other objects that it names: by one of them the firm is found when it names no payer. */
  readonly relatedIds: readonly string[];
}
