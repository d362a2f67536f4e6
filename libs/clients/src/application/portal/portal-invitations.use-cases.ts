import { Inject, Injectable } from '@nestjs/common';
import { Refusal, systemScope, type FirmNames, type Locale } from '@overturn/kernel';
import {
  RateLimits,
  SMS_SENDER,
  Sealer,
  UnitOfWork,
  hashToken,
  hintOfMobile,
  mobileNumberIn,
  newId,
  newToken,
  type ChangeTx,
  type RateLimit,
  type SmsSender,
} from '@overturn/platform';

const PER_ADDRESS: RateLimit = { name: 'portal-invitation-address', points: 60, perSeconds: 3600 };
const RESEND_PER_USER: RateLimit = { name: 'portal-invitation-resend', points: 3, perSeconds: 3600 };
const INVITATION_DAYS = 7;

interface InvitationRow {
  invitation_id: string;
  firm_id: string;
  firm_zh: string;
  firm_en: string;
  slug: string;
  client_id: string;
  client_user_id: string;
  person_id: string;
  contact_name: string;
  email: string;
  phone: string | null;
  locale: Locale;
  is_open: boolean;
}

/** What an invitation's page may show to whoever holds the link: not the whole address. */
export interface InvitationSummary {
  readonly firm: FirmNames;
  readonly slug: string;
  readonly contactName: string;
  readonly emailHint: string;
  /** Null where a text message reaches nobody. */
  readonly phoneHint: string | null;
  readonly locale: Locale;
  readonly isOpen: boolean;
}

/** Opens and renews the invitations that were mailed to clients' people. */
@Injectable()
export class PortalInvitations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly sealer: Sealer,
    @Inject(SMS_SENDER) private readonly sms: SmsSender,
  ) {}

  /** @throws CLIENTS.INVITATION_INVALID */
  async inspect(token: string, ipAddress: string): Promise<InvitationSummary> {
    await this.limits.take(PER_ADDRESS, ipAddress);
    const row = await this.find(token);
    return {
      firm: { zh: row.firm_zh, en: row.firm_en },
      slug: row.slug,
      contactName: row.contact_name,
      emailHint: hintOf(row.email),
      phoneHint: this.phoneHint(row.phone),
      locale: row.locale,
      isOpen: row.is_open,
    };
  }

  /** Sends a new link to the invited address itself, whoever holds the old one. @throws CLIENTS.INVITATION_INVALID */
  async resend(token: string, ipAddress: string, traceId: string): Promise<void> {
    await this.limits.take(PER_ADDRESS, ipAddress);
    const row = await this.find(token);
    await this.limits.take(RESEND_PER_USER, row.client_user_id);
    // Whoever holds the old link is not told the new one: it goes to the mailbox alone.
    await this.work.machinery(systemScope(row.firm_id, 'portal', traceId), (tx) =>
      sendInvitation(tx, this.sealer, row.client_user_id, row.person_id),
    );
  }

  /** The invitation while it may be used. @throws CLIENTS.INVITATION_INVALID, CLIENTS.INVITATION_EXPIRED */
  async open(token: string): Promise<InvitationRow> {
    const row = await this.find(token);
    if (!row.is_open) throw new Refusal('CLIENTS.INVITATION_EXPIRED');
    return row;
  }

  private phoneHint(phone: string | null): string | null {
    const number = mobileNumberIn(phone ?? '');
    return number && this.sms.reaches(number) ? hintOfMobile(number) : null;
  }

  private async find(token: string): Promise<InvitationRow> {
    const [row] = await this.work.ask<InvitationRow>('select * from clients.portal_invitation_of($1)', [
      hashToken(token),
    ]);
    if (!row) throw new Refusal('CLIENTS.INVITATION_INVALID');
    return row;
  }
}

/** What lets an invited person in, as it is told once: only its hash is kept. */
export interface FreshInvitation {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Makes an invitation for seven days and mails it; those sent before stop working. */
export async function sendInvitation(
  tx: ChangeTx,
  sealer: Sealer,
  clientUserId: string,
  personId: string,
): Promise<FreshInvitation> {
  const token = newToken();
  await tx.query(
    `update clients.portal_invitations set expires_at = least(expires_at, clock_timestamp())
     where firm_id = $1 and client_user_id = $2 and used_at is null`,
    [tx.scope.firmId, clientUserId],
  );
  const [kept] = await tx.query<{ expires_at: Date }>(
    `with made as (
       insert into clients.portal_invitations (firm_id, id, client_user_id, token_hash, expires_at)
       values ($1, $2, $3, $4, clock_timestamp() + make_interval(days => $5)) returning expires_at)
     select expires_at from made`,
    [tx.scope.firmId, newId(), clientUserId, hashToken(token), INVITATION_DAYS],
  );
  await tx.emit('clients.portal_invited.v1', { clientUserId, personId, tokenSealed: sealer.seal(token) });
  if (!kept) throw new Error('No invitation');
  return { token, expiresAt: kept.expires_at };
}

/** `c***n@hailan.example`: enough for the owner of the address to know it. */
function hintOf(email: string): string {
  const [name = '', host = ''] = email.split('@');
  const first = [...name].at(0) ?? '';
  const last = name.length > 2 ? name.slice(-1) : '';
  return `${first}***${last}@${host}`;
}
