import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx } from '@overturn/platform';
import {
  chooseDefaultView,
  defaultViewOf,
  hasViewNamed,
  insertView,
  retireView,
  updateView,
  viewOf,
  viewsOf,
  type SavedViewFields,
  type SavedViewRecord,
} from '../../infrastructure/desk/saved-view.repository';

export interface SavedViewList {
  readonly views: readonly SavedViewRecord[];
  readonly defaultViewId: string | null;
  readonly owners: ReadonlyMap<string, string>;
}

/** Views of the case list that people save for themselves or, with `view:share`, for everybody. */
@Injectable()
export class SavedViews {
  constructor(private readonly work: UnitOfWork) {}

  list(scope: Scope): Promise<SavedViewList> {
    const me = actingStaffId(scope);
    return this.work.read(scope, async (tx) => {
      const views = await viewsOf(tx, me);
      const owners = await staffNames(
        tx,
        views.map((view) => view.ownerId),
      );
      return { views, owners, defaultViewId: await defaultViewOf(tx, me) };
    });
  }

  /** @throws HTTP.PERMISSION_NEEDED, CASES.VIEW_NAME_TAKEN */
  async create(scope: Scope, permissions: ReadonlySet<string>, fields: SavedViewFields): Promise<void> {
    const me = actingStaffId(scope);
    await this.refuseSharing(scope, permissions, fields.isShared);
    await this.work.change(scope, 'saved_view.create', async (tx) => {
      await refuseTakenName(tx, me, fields.name, null);
      await insertView(tx, me, fields);
    });
  }

  /** @throws CASES.VIEW_NOT_FOUND, HTTP.PERMISSION_NEEDED, CASES.VERSION_CONFLICT, CASES.VIEW_NAME_TAKEN */
  async update(
    scope: Scope,
    permissions: ReadonlySet<string>,
    viewId: string,
    version: number,
    fields: SavedViewFields,
  ): Promise<void> {
    await this.changeOne(
      scope,
      permissions,
      'saved_view.update',
      viewId,
      fields.isShared,
      async (tx, view) => {
        await refuseTakenName(tx, view.ownerId, fields.name, viewId);
        return updateView(tx, viewId, version, fields);
      },
    );
  }

  /** @throws CASES.VIEW_NOT_FOUND, HTTP.PERMISSION_NEEDED, CASES.VERSION_CONFLICT */
  retire(scope: Scope, permissions: ReadonlySet<string>, viewId: string, version: number): Promise<void> {
    return this.changeOne(scope, permissions, 'saved_view.retire', viewId, false, (tx) =>
      retireView(tx, viewId, version),
    );
  }

  /** @throws CASES.VIEW_NOT_FOUND */
  chooseDefault(scope: Scope, viewId: string | null): Promise<void> {
    const me = actingStaffId(scope);
    return this.work.change(scope, 'saved_view.choose_default', async (tx) => {
      if (viewId !== null) await visibleView(tx, me, viewId);
      await chooseDefaultView(tx, me, viewId);
    });
  }

  /** One's own view, or a shared one with the permission to share. */
  private async changeOne(
    scope: Scope,
    permissions: ReadonlySet<string>,
    action: string,
    viewId: string,
    becomesShared: boolean,
    change: (tx: ChangeTx, view: SavedViewRecord) => Promise<boolean>,
  ): Promise<void> {
    const me = actingStaffId(scope);
    const view = await this.work.read(scope, (tx) => visibleView(tx, me, viewId));
    await this.refuseSharing(scope, permissions, view.isShared || becomesShared);
    await this.work.change(scope, action, async (tx) => {
      const current = await visibleView(tx, me, viewId);
      const isCurrent = current.isShared === view.isShared && (await change(tx, current));
      if (!isCurrent) throw new Refusal('CASES.VERSION_CONFLICT', { currentVersion: current.version });
    });
  }

  private async refuseSharing(
    scope: Scope,
    permissions: ReadonlySet<string>,
    isShared: boolean,
  ): Promise<void> {
    if (!isShared || permissions.has('view:share')) return;
    await this.work.recordDenial(scope, 'denied view:share');
    throw new Refusal('HTTP.PERMISSION_NEEDED', { permission: 'view:share' });
  }
}

async function visibleView(
  tx: Parameters<typeof viewOf>[0],
  me: string,
  viewId: string,
): Promise<SavedViewRecord> {
  const view = await viewOf(tx, viewId);
  if (!view || (view.ownerId !== me && !view.isShared)) throw new Refusal('CASES.VIEW_NOT_FOUND');
  return view;
}

async function refuseTakenName(
  tx: ChangeTx,
  ownerId: string,
  name: string,
  except: string | null,
): Promise<void> {
  if (await hasViewNamed(tx, ownerId, name, except)) throw new Refusal('CASES.VIEW_NAME_TAKEN');
}
