import { Injectable } from '@nestjs/common';
import { clientNames } from '@overturn/clients';
import { staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, type ErasureCause, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx, type Tx } from '@overturn/platform';
import { caseOf } from '../../infrastructure/case.repository';
import {
  countErasure,
  erasureOf,
  erasuresOfFirm,
  insertErasure,
  standingOf,
  stepErasure,
  type Erasure,
  type ErasureCount,
  type ErasureSubject,
} from '../../infrastructure/privacy/erasure.repository';
import {
  holdsOfFirm,
  insertHold,
  liftHold,
  type LegalHold,
} from '../../infrastructure/privacy/hold.repository';
import {
  casesPastRetention,
  retentionSettings,
  saveRetention,
  type DueCase,
  type RetentionSettings,
} from '../../infrastructure/privacy/retention.repository';

export interface PrivacyPage {
  readonly settings: RetentionSettings;
  readonly due: readonly DueCase[];
  readonly holds: readonly LegalHold[];
  readonly erasures: readonly Erasure[];
  readonly staff: ReadonlyMap<string, string>;
}

/** What an erasure would do, and what stands in its way. */
export interface ErasurePreview {
  readonly counts: readonly ErasureCount[];
  readonly isHeld: boolean;
  readonly hasOpenCase: boolean;
}

/** How long things are kept, what must be kept (留存), and erasure (删除), which two people decide. */
@Injectable()
export class Privacy {
  constructor(private readonly work: UnitOfWork) {}

  get(scope: Scope): Promise<PrivacyPage> {
    return this.work.read(scope, pageOf);
  }

  /** @throws CASES.VERSION_CONFLICT */
  setRetention(scope: Scope, settings: RetentionSettings): Promise<PrivacyPage> {
    return this.change(scope, 'retention.set', (tx) => saveRetention(tx, settings, actingStaffId(scope)));
  }

  /** @throws CASES.CASE_NOT_FOUND, CLIENTS.CLIENT_NOT_FOUND */
  placeHold(scope: Scope, input: ErasureSubject & { readonly reason: string }): Promise<PrivacyPage> {
    return this.change(scope, 'legal_hold.place', async (tx) => {
      await requireSubject(tx, input);
      await insertHold(tx, { ...input, placedBy: actingStaffId(scope) });
    });
  }

  /** @throws CASES.HOLD_NOT_STANDING */
  liftHold(scope: Scope, holdId: string, reason: string): Promise<PrivacyPage> {
    return this.change(scope, 'legal_hold.lift', (tx) =>
      liftHold(tx, { id: holdId, reason, by: actingStaffId(scope) }),
    );
  }

  /** The dry run: changes nothing. @throws CASES.CASE_NOT_FOUND, CLIENTS.CLIENT_NOT_FOUND */
  preview(scope: Scope, subject: ErasureSubject): Promise<ErasurePreview> {
    return this.work.read(scope, async (tx) => {
      await requireSubject(tx, subject);
      return { counts: await countErasure(tx, subject), ...(await standingOf(tx, subject)) };
    });
  }

  /** @throws CASES.CASE_NOT_FOUND, CASES.ERASURE_HELD, CASES.ERASURE_OF_OPEN_CASE, CASES.ERASURE_RUNS_ALREADY */
  request(
    scope: Scope,
    input: ErasureSubject & { readonly cause: ErasureCause; readonly reason: string },
  ): Promise<PrivacyPage> {
    return this.change(scope, 'erasure.request', async (tx) => {
      await requireSubject(tx, input);
      requireFree(await standingOf(tx, input));
      await insertErasure(tx, {
        ...input,
        preview: await countErasure(tx, input),
        requestedBy: actingStaffId(scope),
      });
    });
  }

  /** Another person lets it happen; the worker then does it. @throws CASES.ERASURE_*, CASES.VERSION_CONFLICT */
  approve(scope: Scope, id: string, version: number): Promise<PrivacyPage> {
    return this.change(scope, 'erasure.approve', async (tx) => {
      const erasure = await erasureOf(tx, id);
      if (erasure.state !== 'requested') throw new Refusal('CASES.ERASURE_STEP_NOT_NOW');
      requireFree(erasure);
      if (erasure.requestedBy === actingStaffId(scope)) throw new Refusal('CASES.ERASURE_BY_ANOTHER_PERSON');
      await stepErasure(tx, { id, version }, { state: 'approved', approvedBy: actingStaffId(scope) });
      await tx.emit('cases.erasure_approved.v1', { erasureId: id });
    });
  }

  /** @throws CASES.ERASURE_NOT_FOUND, CASES.ERASURE_STEP_NOT_NOW, CASES.VERSION_CONFLICT */
  withdraw(scope: Scope, id: string, version: number): Promise<PrivacyPage> {
    return this.change(scope, 'erasure.withdraw', async (tx) => {
      const { state } = await erasureOf(tx, id);
      if (state !== 'requested' && state !== 'approved') throw new Refusal('CASES.ERASURE_STEP_NOT_NOW');
      await stepErasure(tx, { id, version }, { state: 'withdrawn' });
    });
  }

  private change(scope: Scope, action: string, write: (tx: ChangeTx) => Promise<void>): Promise<PrivacyPage> {
    return this.work.change(scope, action, async (tx) => {
      await write(tx);
      return pageOf(tx);
    });
  }
}

async function pageOf(tx: Tx): Promise<PrivacyPage> {
  const settings = await retentionSettings(tx);
  const [holds, erasures] = [await holdsOfFirm(tx), await erasuresOfFirm(tx)];
  return {
    settings,
    due: await casesPastRetention(tx, settings),
    holds,
    erasures,
    staff: await staffNames(tx, [
      ...holds.flatMap((one) => [one.placedBy, one.liftedBy]),
      ...erasures.flatMap((one) => [one.requestedBy, one.approvedBy]),
    ]),
  };
}

function requireFree({ isHeld, hasOpenCase }: Pick<ErasurePreview, 'isHeld' | 'hasOpenCase'>): void {
  if (isHeld) throw new Refusal('CASES.ERASURE_HELD');
  if (hasOpenCase) throw new Refusal('CASES.ERASURE_OF_OPEN_CASE');
}

async function requireSubject(tx: Tx, { clientId, caseId }: ErasureSubject): Promise<void> {
  if (caseId === null) {
    if (!(await clientNames(tx, [clientId])).has(clientId)) throw new Refusal('CLIENTS.CLIENT_NOT_FOUND');
    return;
  }
  const row = await caseOf(tx, caseId);
  if (row.clientId !== clientId) throw new Refusal('CASES.CASE_NOT_FOUND');
}
