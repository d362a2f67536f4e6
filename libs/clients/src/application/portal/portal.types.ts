import type { ClientRights, FirmNames, Locale, Scope } from '@overturn/kernel';

/** A client's person at the portal, as the session says. */
export interface SignedInClient {
  readonly sessionId: string;
  readonly personId: string;
  readonly firmId: string;
  readonly clientId: string;
  readonly clientUserId: string;
  readonly rights: ClientRights;
}

export interface PortalDevice {
  readonly userAgent: string;
  readonly ipAddress: string;
}

/** A client whom somebody may act for, at one firm or another. */
export interface PortalPlace {
  readonly clientUserId: string;
  readonly firmId: string;
  readonly firm: FirmNames;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
}

export interface PortalMe {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly zone: string;
  readonly places: readonly PortalPlace[];
}

/** Firm and client are set in every transaction of a client: row security then shows that client's rows only. */
export const clientScope = (
  me: Pick<SignedInClient, 'firmId' | 'clientId' | 'personId'>,
  traceId: string,
): Scope => ({
  firmId: me.firmId,
  actor: { kind: 'client', clientId: me.clientId, personId: me.personId },
  traceId,
});
