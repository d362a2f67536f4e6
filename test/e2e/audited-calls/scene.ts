import type { Till } from '../../support/till';
import type { adminRoutes, CaseView, ClientView } from '@overturn/contracts/admin';
import type { TestApi } from '../../support/api';
import type { Caller } from '../../support/caller';
import type { TestFirm } from '../../support/firm';

/** A firm with an open case and a client without one. */
export interface AuditScene {
  /** The product in front of a local Stripe, for what needs one. */
  readonly till: () => Promise<Till>;
  readonly api: TestApi;
  readonly firm: TestFirm;
  readonly owner: Caller;
  readonly opened: CaseView;
  readonly client: ClientView;
}

/** How each changing route is called, after what it needs; the last call is the one that counts. */
export type AuditedCalls = Readonly<
  Partial<Record<keyof typeof adminRoutes, () => Promise<{ status: number }>>>
>;
