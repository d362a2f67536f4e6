import type { Locale, Permission, Scope } from '@overturn/kernel';

/** Who asks, as the session says. */
export interface SignedIn {
  readonly sessionId: string;
  readonly personId: string;
  readonly staffId: string;
  readonly firmId: string;
  readonly permissions: ReadonlySet<Permission>;
}

export interface Device {
  readonly userAgent: string;
  readonly ipAddress: string;
}

export interface Me {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly locale: Locale;
    readonly zone: string;
    readonly hasTotp: boolean;
    readonly quietFrom: string;
    readonly quietTo: string;
    readonly wantsDigest: boolean;
  };
  readonly staff: { readonly id: string; readonly roles: string[]; readonly permissions: Permission[] };
  readonly firm: { readonly id: string; readonly name: string };
  readonly firms: { readonly id: string; readonly name: string }[];
}

export const staffScope = (me: SignedIn, traceId: string): Scope => ({
  firmId: me.firmId,
  actor: { kind: 'staff', staffId: me.staffId, personId: me.personId },
  traceId,
});
