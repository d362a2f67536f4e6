import { Injectable } from '@nestjs/common';
import { PERMISSIONS, type Locale } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import { staffScope, type Me, type SignedIn } from './session.types';

interface PersonRow {
  id: string;
  name: string;
  email: string;
  locale: Locale;
  zone: string;
  has_totp: boolean;
  quiet_from: string;
  quiet_to: string;
  wants_digest: boolean;
  firm_name: string;
  roles: string[];
}

/** The person who is signed in, their firm and their other firms. */
@Injectable()
export class GetMe {
  constructor(private readonly work: UnitOfWork) {}

  async execute(me: SignedIn): Promise<Me> {
    const firms = await this.work.ask<{ firm_id: string; name: string }>(
      'select * from identity.firms_of($1)',
      [me.personId],
    );
    const [row] = await this.work.read(staffScope(me, ''), (tx) =>
      tx.query<PersonRow>(
        `select p.id, p.name, p.email, p.locale, p.zone, p.totp_confirmed_at is not null as has_totp,
                to_char(p.quiet_from, 'HH24:MI') as quiet_from, to_char(p.quiet_to, 'HH24:MI') as quiet_to, p.wants_digest, f.name as firm_name,
                array(select coalesce(r.code, r.name) from identity.staff_roles sr
                      join identity.roles r on r.firm_id = sr.firm_id and r.id = sr.role_id
                      where sr.firm_id = f.id and sr.staff_id = $2 order by 1) as roles
         from identity.people p, identity.firms f where p.id = $1 and f.id = $3`,
        [me.personId, me.staffId, me.firmId],
      ),
    );
    if (!row) throw new Error('A session without a person');
    return {
      person: {
        id: row.id,
        name: row.name,
        email: row.email,
        locale: row.locale,
        zone: row.zone,
        hasTotp: row.has_totp,
        quietFrom: row.quiet_from,
        quietTo: row.quiet_to,
        wantsDigest: row.wants_digest,
      },
      staff: {
        id: me.staffId,
        roles: row.roles,
        permissions: PERMISSIONS.filter((one) => me.permissions.has(one)),
      },
      firm: { id: me.firmId, name: row.firm_name },
      firms: firms.map((firm) => ({ id: firm.firm_id, name: firm.name })),
    };
  }
}
