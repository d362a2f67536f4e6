import { Inject, Injectable } from '@nestjs/common';
import { firmNames } from '@overturn/identity';
import { Refusal, languageOf, type Locale, type Scope } from '@overturn/kernel';
import { SETTINGS, UnitOfWork, sha256Of, type ChangeTx, type Settings, type Tx } from '@overturn/platform';
import { consentText, type ConsentText } from '../domain/consent-text';
import { insertOperation } from '../infrastructure/operation.repository';
import { cardOfId, insertConsent, retireCard, type GivenConsent } from '../infrastructure/payer.repository';
import type { PaymentProvider } from '../infrastructure/payment-provider';
import { StripeProvider } from '../infrastructure/stripe/stripe-provider';
import type { SavingContent } from './order-of-operation';

/** A text with the hash by which it is accepted. */
export type OfferedConsent = ConsentText & { readonly hash: string };

export interface SavingACard {
  readonly clientId: string;
  /** Currency of the charges that will follow. */
  readonly currency: string;
  readonly locale: Locale;
  /** Hash of the text that was read. */
  readonly hash: string;
  readonly acceptedBy: string;
  /** The address it was accepted from, or where the signed paper is. */
  readonly acceptedFrom: string;
}

/** Cards that clients let the firm charge: a consent first, then the provider's own page. */
@Injectable()
export class SavedCards {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(StripeProvider) private readonly provider: PaymentProvider,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Keeps the consent and asks for the page on which the card is saved. Staff record a signed paper; a client's own
   * person consents for their client.
   * @throws PAYMENTS.PROVIDER_OFF, PAYMENTS.CONSENT_CHANGED
   */
  save(scope: Scope, saving: SavingACard): Promise<void> {
    if (!this.provider.isOn) throw new Refusal('PAYMENTS.PROVIDER_OFF');
    const { actor } = scope;
    if (actor.kind === 'client' && actor.clientId !== saving.clientId)
      throw new Refusal('PAYMENTS.CARD_OF_ANOTHER');
    return this.work.change(scope, 'payment.save_card', async (tx) => {
      const consentId = await this.consent(tx, saving);
      await insertOperation(tx, {
        kind: 'save_card',
        clientId: saving.clientId,
        currency: saving.currency,
        amountMinor: 0n,
        consentId,
        requestedBy: actor.kind === 'staff' ? actor.staffId : null,
        content: { ...this.returnTo(saving.locale) },
      });
    });
  }

  /** Takes a card out of use: it is never charged again. @throws PAYMENTS.CARD_NOT_FOUND, PAYMENTS.CARD_RETIRED */
  retire(scope: Scope, clientId: string, cardId: string): Promise<void> {
    return this.work.change(scope, 'payment.retire_card', async (tx) => {
      const card = await cardOfId(tx, cardId);
      if (card.clientId !== clientId) throw new Refusal('PAYMENTS.CARD_NOT_FOUND');
      await retireCard(tx, cardId);
    });
  }

  /** The same by an owner of the client itself, of an own card. @throws PAYMENTS.CARD_NOT_FOUND, PAYMENTS.CARD_RETIRED */
  retireOwn(scope: Scope, cardId: string): Promise<void> {
    return this.work.changeAdmitted(
      scope,
      'payment.retire_card',
      (tx) => cardOfId(tx, cardId),
      (tx) => retireCard(tx, cardId),
    );
  }

  private async consent(
    tx: ChangeTx,
    { clientId, hash, acceptedBy, acceptedFrom }: SavingACard,
  ): Promise<string> {
    const text = await offeredConsent(tx);
    if (text.hash !== hash) throw new Refusal('PAYMENTS.CONSENT_CHANGED');
    const { actor } = tx.scope;
    const given: GivenConsent = {
      acceptedBy,
      acceptedFrom,
      recordedBy: actor.kind === 'staff' ? actor.staffId : null,
      givenBy: actor.kind === 'client' ? actor.personId : null,
    };
    return insertConsent(tx, clientId, text, given);
  }

  private returnTo(locale: Locale): SavingContent {
    const base = this.settings.PORTAL_URL.replace(/\/$/, '');
    return {
      locale: languageOf(locale),
      doneUrl: `${base}/?card=saved`,
      cancelUrl: `${base}/?card=cancelled`,
    };
  }
}

/** The text that is offered today, in both languages. */
export async function offeredConsent(tx: Tx): Promise<OfferedConsent> {
  const text = consentText(await firmNames(tx));
  return { ...text, hash: sha256Of(Buffer.from(`${text.zh}\n${text.en}`, 'utf8')) };
}
