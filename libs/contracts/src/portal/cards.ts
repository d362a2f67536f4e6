import { OPERATION_STATES } from '@overturn/kernel/vocabulary';
import { z } from 'zod';
import { CurrencyField, Id, Instant, LocaleField, line, route } from '../common';

export const PortalCardsView = z
  .strictObject({
    isProviderOn: z.boolean(),
    /** When, how often and how much is charged; accepted by its hash. */
    consent: z.strictObject({ version: z.string(), zh: z.string(), en: z.string(), hash: z.string() }),
    cards: z.array(
      z.strictObject({
        id: Id,
        brand: z.string(),
        lastFour: z.string(),
        expiresYear: z.int(),
        expiresMonth: z.int(),
        savedAt: Instant,
        isRetired: z.boolean(),
      }),
    ),
    /** The saving asked for last; its page is there once the provider has made it. */
    saving: z
      .strictObject({ state: z.enum(OPERATION_STATES), url: z.string().nullable(), requestedAt: Instant })
      .nullable(),
    /** Pages on which open invoices are paid, by invoice; no address yet while the provider makes one. */
    payLinks: z.array(z.strictObject({ invoiceId: Id, url: z.string().nullable() })),
  })
  .meta({ id: 'PortalCardsView' });
export type PortalCardsView = z.infer<typeof PortalCardsView>;

export const portalCardRoutes = {
  getCards: route({
    method: 'GET',
    path: '/cards',
    access: 'client',
    summary: 'Saved cards, the consent to charge them, and the pages on which open invoices are paid',
    response: PortalCardsView,
  }),
  requestPayPage: route({
    method: 'POST',
    path: '/invoices/:invoiceId/pay-page',
    access: 'client',
    summary: 'Ask for the page on which what is open of an invoice is paid now',
    params: z.object({ invoiceId: Id }),
    response: PortalCardsView,
    status: 201,
  }),
  saveCard: route({
    method: 'POST',
    path: '/cards',
    access: 'client_owner',
    summary: 'Accept the consent by its hash and ask for the page on which the card is saved',
    body: z.strictObject({
      currency: CurrencyField,
      locale: LocaleField,
      acceptedBy: line(100),
      hash: z.string().regex(/^[0-9a-f]{64}$/),
    }),
    response: PortalCardsView,
    status: 201,
  }),
  retireCard: route({
    method: 'POST',
    path: '/cards/:cardId/retire',
    access: 'client_owner',
    summary: 'Take back the consent to charge a card: it is never charged again',
    params: z.object({ cardId: Id }),
    response: PortalCardsView,
    status: 200,
  }),
} as const;
