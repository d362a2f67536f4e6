import type { ObjectKind } from '@overturn/kernel';
import type { Sighting } from '../domain/provider-object';
import type {
  Payer,
  ProviderAnswer,
  ProviderMessage,
  ProviderOrder,
  SavedCard,
} from '../domain/provider-order';

/** A company that moves money for us. Every method may be called again: orders carry their key. */
export interface PaymentProvider {
  /** Whether an account is set up. */
  readonly isOn: boolean;
  /** The provider's id of a payer, made when there is none. @throws ProviderUnsure */
  customerOf(payer: Payer): Promise<string>;
  /** Does what is ordered, once for each operation while the provider remembers its key. */
  carryOut(order: ProviderOrder): Promise<ProviderAnswer>;
  /** Finds out what became of an order, changing nothing but a draft that nobody will ever see. */
  lookUp(order: ProviderOrder): Promise<ProviderAnswer>;
  /** An object as it is now. @throws ProviderUnsure; undefined: there is none (any more) */
  fetch(kind: ObjectKind, id: string): Promise<Sighting | undefined>;
  /** The card that was saved by a setup. @throws ProviderUnsure */
  savedCard(setupId: string): Promise<SavedCard | undefined>;
  /** Everything made since, oldest first, of every firm. @throws ProviderUnsure */
  list(since: Date): Promise<readonly (Sighting & { readonly firmId: string | null })[]>;
  /** Reads a webhook. @param now the wall clock's time @returns undefined unless a secret of ours signed it just now */
  readMessage(rawBody: Buffer, signature: string | undefined, now: Date): ProviderMessage | undefined;
}

/** Nobody knows: the provider could not be reached, or failed itself. */
export class ProviderUnsure extends Error {
  constructor(
    readonly code: string,
    readonly isKeySpoilt: boolean,
  ) {
    super(code);
    this.name = 'ProviderUnsure';
  }
}
