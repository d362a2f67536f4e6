import { Controller } from '@nestjs/common';
import { BillingQueries, ExchangeRates } from '@overturn/billing';
import {
  adminRoutes,
  type ExchangePreviewView,
  type ExchangeRatesView,
  type ImportedRatesView,
} from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { presentExchange } from './exchange.presenter';

/** Exchange rates, and what they make of a payment. */
@Controller('api/v1/admin')
export class ExchangeController {
  constructor(
    private readonly rates: ExchangeRates,
    private readonly queries: BillingQueries,
  ) {}

  @Route(adminRoutes.listExchangeRates)
  async listExchangeRates(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listExchangeRates>,
  ): Promise<ExchangeRatesView> {
    const { currency = null, source = null, cursor, limit } = query;
    const { items, nextCursor } = await this.rates.list(scope, { currency, source, cursor, limit });
    return {
      items: items.map((one) => ({ ...one, recordedAt: one.recordedAt.toISOString() })),
      nextCursor,
    };
  }

  @Route(adminRoutes.recordExchangeRate)
  recordExchangeRate(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.recordExchangeRate>,
  ): Promise<void> {
    const { source, ...entry } = body;
    return this.rates.record(scope, source, entry);
  }

  @Route(adminRoutes.importExchangeRates)
  importExchangeRates(
    @CurrentScope() scope: Scope,
    @Input() { query, body }: RouteInput<typeof adminRoutes.importExchangeRates>,
  ): Promise<ImportedRatesView> {
    return this.rates.import(scope, query.source, body);
  }

  @Route(adminRoutes.previewExchange)
  async previewExchange(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.previewExchange>,
  ): Promise<ExchangePreviewView> {
    const { currency, receivedOn, amountMinor } = query;
    const given = {
      currency,
      receivedOn,
      amountMinor: amountMinor === undefined ? null : BigInt(amountMinor),
    };
    return presentExchange(await this.queries.exchange(scope, params.invoiceId, given));
  }
}
