import { Controller } from '@nestjs/common';
import { Playbooks, type SheetDetails, type SheetSummary, type SheetVersion } from '@overturn/cases';
import {
  SheetContent,
  adminRoutes,
  type SheetSummaryView,
  type SheetVersionView,
  type SheetView,
} from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope, SheetCode } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

@Controller('api/v1/admin')
export class PlaybooksController {
  constructor(private readonly playbooks: Playbooks) {}

  @Route(adminRoutes.listPlaybooks)
  async listPlaybooks(@CurrentScope() scope: Scope) {
    const { sheets, staff } = await this.playbooks.list(scope);
    return { items: sheets.map((one) => presentSummary(one, staff)) };
  }

  @Route(adminRoutes.getPlaybook)
  getPlaybook(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.getPlaybook>,
  ) {
    return this.present(scope, params.sheetCode, query.version ?? null);
  }

  @Route(adminRoutes.savePlaybook)
  async savePlaybook(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.savePlaybook>,
  ) {
    await this.playbooks.save(scope, params.sheetCode, body);
    return this.present(scope, params.sheetCode, body.basedOn + 1);
  }

  @Route(adminRoutes.activatePlaybook)
  async activatePlaybook(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.activatePlaybook>,
  ) {
    await this.playbooks.activate(scope, params.sheetCode, body.version);
    return this.present(scope, params.sheetCode, body.version);
  }

  @Route(adminRoutes.restorePlaybook)
  async restorePlaybook(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.restorePlaybook>,
  ) {
    await this.playbooks.restore(scope, params.sheetCode, body);
    return this.present(scope, params.sheetCode, body.basedOn + 1);
  }

  private async present(scope: Scope, code: SheetCode, version: number | null): Promise<SheetView> {
    return presentSheet(await this.playbooks.get(scope, code, version));
  }
}

const presentVersion = (
  { version, state, note, madeBy, madeAt }: SheetVersion,
  staff: ReadonlyMap<string, string>,
): SheetVersionView => ({
  version,
  state,
  note,
  madeBy: staff.get(madeBy) ?? '',
  madeAt: madeAt.toISOString(),
});

const presentSummary = (
  { sheet, active, draft }: SheetSummary,
  staff: ReadonlyMap<string, string>,
): SheetSummaryView => ({
  code: sheet.code,
  inForce: sheet.version,
  taskCount: sheet.content.tasks.length,
  evidenceCount: sheet.content.evidence.length,
  changed: active && presentVersion(active, staff),
  draft: draft && presentVersion(draft, staff),
});

const presentSheet = ({ sheet, inForce, newest, versions, staff }: SheetDetails): SheetView => ({
  code: sheet.code,
  version: sheet.version,
  inForce,
  newest,
  content: SheetContent.parse(sheet.content),
  versions: versions.map((one) => presentVersion(one, staff)),
});
