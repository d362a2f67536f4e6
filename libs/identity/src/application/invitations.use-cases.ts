import { Injectable } from '@nestjs/common';
import { Refusal, type Locale, type Scope } from '@overturn/kernel';
import { Sealer, UnitOfWork, hashToken, newId, newToken } from '@overturn/platform';
import { PasswordHasher } from '../infrastructure/password-hasher';
import { setRoles } from '../infrastructure/staff.repository';
import { Passwords, store, useLink } from './passwords.use-cases';

const INVITATION_DAYS = 7;

interface LinkRow {
  link_id: string;
  person_id: string;
  firm_id: string;
  email: string;
  firm_name: string;
  has_password: boolean;
}

/** Invites people to a firm by mail, and lets them in. */
@Injectable()
export class Invitations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly hasher: PasswordHasher,
    private readonly sealer: Sealer,
  ) {}

  /** Inviting again sends a new link. @returns the staff id. @throws IDENTITY.ALREADY_STAFF, IDENTITY.ROLE_NOT_FOUND */
  async invite(
    scope: Scope,
    input: { email: string; name: string; roleIds: string[]; locale: Locale },
  ): Promise<string> {
    const token = newToken();
    return this.work.change(scope, 'staff.invite', async (tx) => {
      const [person] = await tx.query<{ id: string }>('select identity.person_for($1, $2, $3, $4) as id', [
        newId(),
        input.email,
        input.name,
        input.locale,
      ]);
      if (!person) throw new Error('No person');
      const [staff] = await tx.query<{ id: string; state: string }>(
        `with added as (insert into identity.staff (firm_id, id, person_id, state) values ($1, $2, $3, 'invited')
           on conflict (firm_id, person_id) do nothing returning id, state)
         select id, state from added union all select id, state from identity.staff where firm_id = $1 and person_id = $3 limit 1`,
        [scope.firmId, newId(), person.id],
      );
      if (staff?.state !== 'invited') throw new Refusal('IDENTITY.ALREADY_STAFF');
      await setRoles(tx, staff.id, input.roleIds);
      await tx.query(
        `insert into identity.links (id, purpose, person_id, firm_id, token_hash, expires_at)
         values ($1, 'invitation', $2, $3, $4, clock_timestamp() + make_interval(days => $5))`,
        [newId(), person.id, scope.firmId, hashToken(token), INVITATION_DAYS],
      );
      tx.touch('staff', staff.id);
      await tx.emit('identity.staff_invited.v1', {
        personId: person.id,
        tokenSealed: this.sealer.seal(token),
      });
      return staff.id;
    });
  }

  /** @throws IDENTITY.LINK_INVALID */
  async inspect(token: string): Promise<{ firmName: string; email: string; isKnownPerson: boolean }> {
    const link = await this.find(token);
    return { firmName: link.firm_name, email: link.email, isKnownPerson: link.has_password };
  }

  /** @throws IDENTITY.LINK_INVALID, IDENTITY.PASSWORD_*: a person who has a password must give that one */
  async accept(
    input: { token: string; name: string; password: string; locale: Locale; zone: string },
    traceId: string,
  ): Promise<void> {
    const link = await this.find(input.token);
    const [secrets] = await this.work.asPerson(link.person_id, (tx) =>
      tx.query<{ password_hash: string | null }>('select password_hash from identity.own_secrets()'),
    );
    const known = secrets?.password_hash ?? null;
    if (known && !(await this.hasher.fits(input.password, known)))
      throw new Refusal('IDENTITY.PASSWORD_WRONG');
    const hash =
      known ?? (await this.passwords.hashNew(input.password, [link.email.split('@')[0] ?? '', input.name]));
    const [staff] = await this.work.read(system(link.firm_id, link.person_id, '', traceId), (tx) =>
      tx.query<{ id: string }>('select id from identity.staff where person_id = $1', [link.person_id]),
    );
    if (!staff) throw new Refusal('IDENTITY.LINK_INVALID');
    await this.work.change(
      system(link.firm_id, link.person_id, staff.id, traceId),
      'staff.join',
      async (tx) => {
        await useLink(tx, link.link_id);
        if (!known) await store(tx, link.person_id, hash);
        if (!known)
          await tx.query('update identity.people set name = $2, locale = $3, zone = $4 where id = $1', [
            link.person_id,
            input.name,
            input.locale,
            input.zone,
          ]);
        await tx.query(
          `update identity.staff set state = 'active', joined_at = transaction_timestamp(), version = version + 1 where id = $1 and state = 'invited'`,
          [staff.id],
        );
        tx.touch('staff', staff.id);
      },
    );
  }

  private async find(token: string): Promise<LinkRow> {
    const [link] = await this.work.ask<LinkRow>('select * from identity.link_of($1, $2)', [
      hashToken(token),
      'invitation',
    ]);
    if (!link) throw new Refusal('IDENTITY.LINK_INVALID');
    return link;
  }
}

const system = (firmId: string, personId: string, staffId: string, traceId: string): Scope => ({
  firmId,
  actor: { kind: 'staff', staffId, personId },
  traceId,
});
