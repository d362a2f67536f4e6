import { Injectable } from '@nestjs/common';
import { Refusal, type ClientRights, type Locale, type Scope } from '@overturn/kernel';
import { Sealer, UnitOfWork, newId, type ChangeTx, type Tx } from '@overturn/platform';
import { clientOf } from '../../infrastructure/client.repository';
import { contactAccess, type ContactAccess } from '../../infrastructure/client-user.read-model';
import { sendInvitation, type FreshInvitation } from './portal-invitations.use-cases';

interface ContactRow {
  name: string;
  email: string | null;
  locale: Locale;
  retired_at: Date | null;
}

/** The staff's side of the portal: who of a client may enter. */
@Injectable()
export class PortalAccess {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sealer: Sealer,
  ) {}

  /** @throws CLIENTS.CLIENT_NOT_FOUND */
  list(scope: Scope, clientId: string): Promise<ContactAccess[]> {
    return this.work.read(scope, (tx) => listed(tx, clientId));
  }

  /**
   * Invites a contact, or invites them again: the newest link works, for seven days. A contact whose address changed is
   * invited under the new one, and the old one cannot enter any more.
   * @returns the list as it is then, and the invitation, to be shown once to whoever invites
   * @throws CLIENTS.CLIENT_NOT_FOUND, CLIENTS.CLIENT_RETIRED, CLIENTS.CONTACT_NOT_FOUND, CLIENTS.CONTACT_WITHOUT_EMAIL, CLIENTS.EMAIL_INVITED_ALREADY
   */
  invite(
    scope: Scope,
    clientId: string,
    contactId: string,
    input: { rights: ClientRights; locale?: Locale | undefined },
  ): Promise<FreshInvitation & { readonly items: ContactAccess[] }> {
    return this.work.change(scope, 'portal_access.invite', async (tx) => {
      const { retiredAt } = await clientOf(tx, clientId);
      if (retiredAt) throw new Refusal('CLIENTS.CLIENT_RETIRED');
      const contact = await this.contact(tx, clientId, contactId);
      if (!contact.email) throw new Refusal('CLIENTS.CONTACT_WITHOUT_EMAIL');
      const [person] = await tx.query<{ id: string }>('select identity.person_for($1, $2, $3, $4) as id', [
        newId(),
        contact.email,
        contact.name,
        input.locale ?? contact.locale,
      ]);
      if (!person) throw new Error('No person');
      await refuseTaken(tx, clientId, contactId, person.id);
      const userId = await upsert(tx, { clientId, contactId, personId: person.id, rights: input.rights });
      const invitation = await sendInvitation(tx, this.sealer, userId, person.id);
      tx.touch('client_user', userId);
      return { ...invitation, items: await contactAccess(tx, clientId) };
    });
  }

  /** Shuts somebody out at once, on every device; an invitation opens the door again. @throws CLIENTS.CLIENT_USER_NOT_FOUND */
  disable(scope: Scope, clientId: string, clientUserId: string): Promise<ContactAccess[]> {
    return this.work.change(scope, 'portal_access.disable', async (tx) => {
      const rows = await tx.query(
        `with off as (update clients.client_users set state = 'disabled', version = version + 1
           where firm_id = $1 and client_id = $2 and id = $3 returning id) select id from off`,
        [tx.scope.firmId, clientId, clientUserId],
      );
      if (rows.length === 0) throw new Refusal('CLIENTS.CLIENT_USER_NOT_FOUND');
      tx.touch('client_user', clientUserId);
      return contactAccess(tx, clientId);
    });
  }

  private async contact(tx: Tx, clientId: string, contactId: string): Promise<ContactRow> {
    const [contact] = await tx.query<ContactRow>(
      'select name, email, locale, retired_at from clients.contacts where firm_id = $1 and client_id = $2 and id = $3',
      [tx.scope.firmId, clientId, contactId],
    );
    if (!contact || contact.retired_at) throw new Refusal('CLIENTS.CONTACT_NOT_FOUND');
    return contact;
  }
}

async function listed(tx: Tx, clientId: string): Promise<ContactAccess[]> {
  await clientOf(tx, clientId);
  return contactAccess(tx, clientId);
}

/** Two contacts with one address would be one person with two rights. */
async function refuseTaken(tx: Tx, clientId: string, contactId: string, personId: string): Promise<void> {
  const taken = await tx.query(
    `select id from clients.client_users
     where firm_id = $1 and client_id = $2 and person_id = $3 and contact_id <> $4 and state <> 'disabled'`,
    [tx.scope.firmId, clientId, personId, contactId],
  );
  if (taken.length > 0) throw new Refusal('CLIENTS.EMAIL_INVITED_ALREADY');
}

/** One row for each contact and address: another address is another row, and the one before it is shut. */
async function upsert(
  tx: ChangeTx,
  user: { clientId: string; contactId: string; personId: string; rights: ClientRights },
): Promise<string> {
  const { firmId } = tx.scope;
  await tx.query(
    `update clients.client_users set state = 'disabled', version = version + 1
     where firm_id = $1 and contact_id = $2 and person_id <> $3 and state <> 'disabled'`,
    [firmId, user.contactId, user.personId],
  );
  const [known] = await tx.query<{ id: string }>(
    `with again as (update clients.client_users set rights = $4, version = version + 1, invited_at = clock_timestamp(),
         state = case when state = 'disabled' then 'invited' else state end
       where firm_id = $1 and contact_id = $2 and person_id = $3 returning id) select id from again`,
    [firmId, user.contactId, user.personId, user.rights],
  );
  if (known) return known.id;
  const id = newId();
  await tx.query(
    `insert into clients.client_users (firm_id, id, client_id, contact_id, person_id, rights) values ($1, $2, $3, $4, $5, $6)`,
    [firmId, id, user.clientId, user.contactId, user.personId, user.rights],
  );
  return id;
}
