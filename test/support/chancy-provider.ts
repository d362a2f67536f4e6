import type { Sighting } from '../../libs/payments/src/domain/provider-object';
import type { ProviderAnswer, ProviderOrder } from '../../libs/payments/src/domain/provider-order';

/** The provider, whose answers are chance, and what it has taken and given back for ever. */
export class ChancyProvider {
  readonly isOn = true;
  luck = 0;
  readonly objects = new Map<string, Sighting>();

  constructor(private readonly customerId: string) {}

  customerOf = () => Promise.resolve(this.customerId);
  readonly savedCard = () => Promise.resolve(undefined);
  fetch = (_kind: string, id: string) => Promise.resolve(this.objects.get(id));

  carryOut = (order: ProviderOrder): Promise<ProviderAnswer> => Promise.resolve(this.answer(order));
  lookUp = (order: ProviderOrder): Promise<ProviderAnswer> => Promise.resolve(this.answer(order));

  see(id: string, change: Partial<Sighting>): Sighting {
    const seen = { ...(this.objects.get(id) as Sighting), ...change };
    this.objects.set(id, seen);
    return seen;
  }

  mirrors = (state: string): Sighting[] =>
    [...this.objects.values()].filter((one) => one.kind === 'invoice' && one.state === state);

  private answer(order: ProviderOrder): ProviderAnswer {
    if (this.luck % 7 === 5) return { kind: 'unsure', code: 'connection', isKeySpoilt: false };
    if (this.luck % 7 === 6) return { kind: 'not_now', code: 'rate_limit' };
    if (order.kind === 'invoice') {
      const id = `in_${order.operationId}`;
      const amountMinor = order.lines.reduce((sum, line) => sum + line.amountMinor, 0n);
      if (!this.objects.has(id)) this.objects.set(id, { id, kind: 'invoice', state: 'open', amountMinor, currency: order.currency, customerId: order.customerId, invoiceId: null, operationId: order.operationId, failureCode: null });
      return { kind: 'done', objectId: id, url: `https://pay.example/${id}`, seen: [this.see(id, {})] };
    }
    if (order.kind === 'void') {
      const mirror = this.objects.get(order.invoiceId);
      if (mirror?.state !== 'open') return { kind: 'refused', code: 'not_open', seen: mirror ? [mirror] : [] };
      return { kind: 'done', objectId: mirror.id, url: null, seen: [this.see(mirror.id, { state: 'void' })] };
    }
    if (order.kind === 'charge') {
      const mirror = this.objects.get(order.invoiceId);
      if (mirror?.state !== 'open') return { kind: 'refused', code: 'already_paid', seen: mirror ? [mirror] : [] };
      if (this.luck % 3 === 1) return { kind: 'refused', code: 'card_declined', seen: [] };
      if (this.luck % 3 === 2) return { kind: 'needs_action', objectId: mirror.id, url: 'https://pay.example', seen: [] };
      const paid = this.see(mirror.id, { state: 'paid' });
      return { kind: 'done', objectId: mirror.id, url: null, seen: this.luck % 2 === 0 ? [paid] : [] };
    }
    if (order.kind === 'credit_note') return this.refund(`re_${order.operationId}`, order.invoiceId, order.refundMinor);
    return { kind: 'refused', code: 'not_here', seen: [] };
  }

  refund(id: string, mirrorId: string, amountMinor: bigint): ProviderAnswer {
    const mirror = this.objects.get(mirrorId);
    if (!this.objects.has(id)) this.objects.set(id, { id, kind: 'refund', state: 'succeeded', amountMinor, currency: 'CNY', customerId: mirror?.customerId ?? null, invoiceId: mirrorId, operationId: null, failureCode: null });
    return { kind: 'done', objectId: id, url: null, seen: [this.see(id, {})] };
  }
} // prettier-ignore
