import type {
  Cause,
  FirmNames,
  IntakeConsent,
  Locale,
  MarketplaceCode,
  SuspensionType,
} from '@overturn/kernel';

/** What a visitor of the firm's public page gives; kept as it came. */
export interface IntakeGiven {
  readonly suspensionType: SuspensionType;
  readonly causes: readonly Cause[];
  readonly marketplace: MarketplaceCode;
  /** YYYY-MM-DD on the visitor's calendar. */
  readonly receivedOn: string;
  readonly company: string;
  readonly shop: string;
  readonly contact: {
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
    readonly wechat: string | null;
  };
  readonly message: string;
  readonly consents: readonly IntakeConsent[];
  readonly locale: Locale;
}

export interface PublicFirm {
  readonly firmId: string;
  readonly names: FirmNames;
  /** As its public page is called now. */
  readonly slug: string;
}
