import type { PayNowMethod, ProviderOrder } from '../domain/provider-order';
import type { Operation } from '../infrastructure/operation.repository';
import type { Card } from '../infrastructure/payer.repository';

/** What else the mirror of an invoice tells the payer. */
export interface MirrorContent {
  readonly lines: readonly { readonly text: string; readonly amountMinor: string }[];
  readonly number: string;
  readonly dueInDays: number;
  readonly methods: readonly PayNowMethod[];
}
/** Where the payer comes back to after a card was saved. */
export interface SavingContent {
  readonly locale: 'zh' | 'en';
  readonly doneUrl: string;
  readonly cancelUrl: string;
}
/** How a credit note splits: what is paid back by the provider, and what elsewhere. Minor units. */
export interface CreditContent {
  readonly refundMinor: string;
  readonly outsideMinor: string;
}

/** The order that an operation stands for: the same one whenever it is asked. */
export function orderOf(
  operation: Operation,
  place: { readonly firmId: string; readonly customerId: string },
  mirror: Operation | undefined,
  card: Card | null,
): ProviderOrder {
  const { kind, currency, amountMinor, content } = operation;
  const base = { ...place, operationId: operation.id };
  const invoiceId = mirror?.objectId ?? '';
  switch (kind) {
    case 'save_card':
      return { ...base, kind, currency, ...(content as unknown as SavingContent) };
    case 'invoice': {
      const { lines, ...rest } = content as unknown as MirrorContent;
      const amounts = lines.map((line) => ({ text: line.text, amountMinor: BigInt(line.amountMinor) }));
      return { ...base, kind, currency, lines: amounts, ...rest };
    }
    case 'charge':
      return { ...base, kind, invoiceId, methodId: card?.methodId ?? '' };
    case 'credit_note': {
      const { refundMinor, outsideMinor } = content as unknown as CreditContent;
      return {
        ...base,
        kind,
        invoiceId,
        amountMinor,
        refundMinor: BigInt(refundMinor),
        outsideMinor: BigInt(outsideMinor),
      };
    }
    case 'refund':
      return { ...base, kind, invoiceId, amountMinor };
    case 'void':
      return { ...base, kind, invoiceId };
  }
}
