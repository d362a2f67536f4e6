import { Refusal } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { ConsentText } from '../domain/consent-text';
import type { SavedCard } from '../domain/provider-order';

export async function customerOfClient(tx: Tx, clientId: string): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }>(
    'select customer_id as id from payments.customers where firm_id = $1 and client_id = $2',
    [tx.scope.firmId, clientId],
  );
  return row?.id;
}

export async function keepCustomer(tx: ChangeTx, clientId: string, customerId: string): Promise<void> {
  await tx.query(
    `insert into payments.customers (firm_id, client_id, customer_id, known_at) values ($1, $2, $3, $4)
     on conflict (firm_id, client_id) do nothing`,
    [tx.scope.firmId, clientId, customerId, tx.now],
  );
  tx.touch('client', clientId);
}

export interface GivenConsent {
  readonly acceptedBy: string;
  /** The address, or where the signed paper is. */
  readonly acceptedFrom: string;
  /** Staff member who recorded it, or the client's person who gave it. */
  readonly recordedBy: string | null;
  readonly givenBy: string | null;
}

export async function insertConsent(
  tx: ChangeTx,
  clientId: string,
  text: ConsentText & { readonly hash: string },
  given: GivenConsent,
): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into payments.consents (firm_id, id, client_id, text_version, text_zh, text_en, text_hash, accepted_by,
       accepted_from, accepted_at, recorded_by, given_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      tx.scope.firmId,
      id,
      clientId,
      text.version,
      text.zh,
      text.en,
      text.hash,
      given.acceptedBy,
      given.acceptedFrom,
      tx.now,
      given.recordedBy,
      given.givenBy,
    ],
  );
  tx.touch('card_consent', id);
  return id;
}

export interface Card {
  readonly id: string;
  readonly clientId: string;
  readonly consentId: string;
  readonly methodId: string;
  readonly brand: string;
  readonly lastFour: string;
  readonly expiresYear: number;
  readonly expiresMonth: number;
  readonly savedAt: Date;
  readonly retiredAt: Date | null;
}
const CARD = `id, client_id as "clientId", consent_id as "consentId", method_id as "methodId", brand, last_four as "lastFour",
  expires_year as "expiresYear", expires_month as "expiresMonth", saved_at as "savedAt", retired_at as "retiredAt"`;

/** Newest first, at most 20. */
export function cardsOfClient(tx: Tx, clientId: string): Promise<Card[]> {
  return tx.query<Card>(
    `select ${CARD} from payments.cards where firm_id = $1 and client_id = $2 order by saved_at desc, id desc limit 20`,
    [tx.scope.firmId, clientId],
  );
}

/** @throws PAYMENTS.CARD_NOT_FOUND */
export async function cardOfId(tx: Tx, id: string): Promise<Card> {
  const [card] = await tx.query<Card>(`select ${CARD} from payments.cards where firm_id = $1 and id = $2`, [
    tx.scope.firmId,
    id,
  ]);
  if (!card) throw new Refusal('PAYMENTS.CARD_NOT_FOUND');
  return card;
}

/** Keeps a saved card once. */
export async function keepCard(
  tx: ChangeTx,
  of: { readonly clientId: string; readonly consentId: string },
  card: SavedCard,
): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into payments.cards (firm_id, id, client_id, consent_id, method_id, brand, last_four, expires_year, expires_month,
       saved_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (method_id) do nothing`,
    [
      tx.scope.firmId,
      id,
      of.clientId,
      of.consentId,
      card.methodId,
      card.brand,
      card.lastFour,
      card.expiresYear,
      card.expiresMonth,
      tx.now,
    ],
  );
  tx.touch('payment_card', id);
}

/** @throws PAYMENTS.CARD_RETIRED */
export async function retireCard(tx: ChangeTx, id: string): Promise<void> {
  const [row] = await tx.query<{ id: string }>(
    `with retired as (update payments.cards set retired_at = $3 where firm_id = $1 and id = $2 and retired_at is null
       returning id) select id from retired`,
    [tx.scope.firmId, id, tx.now],
  );
  if (!row) throw new Refusal('PAYMENTS.CARD_RETIRED');
  tx.touch('payment_card', id);
}
