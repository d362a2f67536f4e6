import { newId, type ChangeTx, type Tx } from '@overturn/platform';

/** A passkey in its owner's list. */
export interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

interface NewPasskey {
  readonly personId: string;
  readonly credentialId: string;
  readonly publicKey: Uint8Array;
  readonly signCount: number;
  readonly name: string;
}

export const passkeysOf = (tx: Tx, personId: string): Promise<(Passkey & { credentialId: string })[]> =>
  tx.query(
    `select id, name, created_at as "createdAt", last_used_at as "lastUsedAt", credential_id as "credentialId"
     from clients.passkeys where person_id = $1 and removed_at is null order by created_at, id`,
    [personId],
  );

/** @returns its id, or null when the authenticator's name for it is known already, whoever has it */
export async function insertPasskey(tx: ChangeTx, passkey: NewPasskey): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `with added as (
       insert into clients.passkeys (id, person_id, credential_id, public_key, sign_count, name)
       values ($1, $2, $3, $4, $5, $6) on conflict (credential_id) do nothing returning id)
     select id from added`,
    [
      newId(),
      passkey.personId,
      passkey.credentialId,
      Buffer.from(passkey.publicKey),
      passkey.signCount,
      passkey.name,
    ],
  );
  return row?.id ?? null;
}

/** Counts a use. @returns false when it was removed, or its counter did not rise, since it was looked at */
export async function countUse(tx: ChangeTx, passkeyId: string, signCount: number): Promise<boolean> {
  const rows = await tx.query(
    `with used as (
       update clients.passkeys set sign_count = $2, last_used_at = clock_timestamp()
       where id = $1 and removed_at is null and (sign_count < $2 or sign_count = 0 and $2 = 0) returning id)
     select id from used`,
    [passkeyId, signCount],
  );
  return rows.length > 0;
}

/** Removes a passkey and ends what it has opened. @returns false when it is not one of the person's */
export async function endPasskey(tx: ChangeTx, personId: string, passkeyId: string): Promise<boolean> {
  const rows = await tx.query(
    `with gone as (
       update clients.passkeys set removed_at = clock_timestamp()
       where id = $1 and person_id = $2 and removed_at is null returning id),
     ended as (
       update clients.portal_sessions s set revoked_at = clock_timestamp() from gone
       where s.passkey_id = gone.id and s.person_id = $2 and s.revoked_at is null returning s.id)
     select id from gone`,
    [passkeyId, personId],
  );
  return rows.length > 0;
}
