import { Controller } from '@nestjs/common';
import { DeadlineProposals, RulePacks, faultsOfRulePack } from '@overturn/cases';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { InputRefused } from '../../http/route-input';
import {
  presentPack,
  presentPackFile,
  presentPackSummary,
  presentPreview,
  presentProposals,
} from './rule-pack.presenter';

@Controller('api/v1/admin')
export class RulePacksController {
  constructor(
    private readonly packs: RulePacks,
    private readonly proposals: DeadlineProposals,
  ) {}

  @Route(adminRoutes.listRulePacks)
  async listRulePacks(@CurrentScope() scope: Scope) {
    return { items: (await this.packs.list(scope)).map(presentPackSummary) };
  }

  @Route(adminRoutes.getRulePack)
  getRulePack(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<typeof adminRoutes.getRulePack>) {
    return this.present(scope, params.packId);
  }

  @Route(adminRoutes.exportRulePack)
  async exportRulePack(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.exportRulePack>,
  ) {
    return presentPackFile(await this.packs.get(scope, params.packId));
  }

  @Route(adminRoutes.draftRulePack)
  async draftRulePack(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.draftRulePack>,
  ) {
    return this.present(scope, await this.packs.draft(scope, body.from, body.note));
  }

  @Route(adminRoutes.importRulePack)
  async importRulePack(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.importRulePack>,
  ) {
    const { code, rules } = body.file;
    const faults = faultsOfRulePack({ code, version: 1, rules });
    // Each where it stands in the file, as with what the contract itself refuses.
    if (faults.length > 0)
      throw new InputRefused(
        faults.slice(0, 50).map(({ fault, index, path }) => ({
          path: `body.file.rules.${index}.${path}`,
          code: fault.toUpperCase(),
        })),
      );
    return this.present(scope, await this.packs.import(scope, { code, rules, note: body.note }));
  }

  @Route(adminRoutes.saveRulePack)
  async saveRulePack(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.saveRulePack>,
  ) {
    await this.packs.save(scope, params.packId, body);
    return this.present(scope, params.packId);
  }

  @Route(adminRoutes.dropRulePack)
  dropRulePack(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.dropRulePack>,
  ): Promise<void> {
    return this.packs.drop(scope, params.packId, body.version);
  }

  @Route(adminRoutes.previewRulePack)
  async previewRulePack(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.previewRulePack>,
  ) {
    return presentPreview(await this.packs.preview(scope, params.packId, query.after ?? null));
  }

  @Route(adminRoutes.activateRulePack)
  async activateRulePack(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.activateRulePack>,
  ) {
    await this.packs.activate(scope, params.packId, body.version, body.reason);
    return this.present(scope, params.packId);
  }

  @Route(adminRoutes.listDeadlineProposals)
  async listDeadlineProposals(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listDeadlineProposals>,
  ) {
    return presentProposals(await this.proposals.list(scope, query));
  }

  @Route(adminRoutes.decideDeadlineProposals)
  decideDeadlineProposals(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.decideDeadlineProposals>,
  ) {
    const { ids, decision, reason } = body;
    return this.proposals.decide(scope, { ids, isAccepted: decision === 'accept', reason });
  }

  private async present(scope: Scope, packId: string) {
    return presentPack(await this.packs.get(scope, packId));
  }
}
