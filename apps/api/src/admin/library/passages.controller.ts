import { Controller } from '@nestjs/common';
import { adminRoutes, type PassageView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import {
  CasePlaceholders,
  PassageLibrary,
  stateOf,
  type Passage,
  type StaffNames,
  type Wording,
} from '@overturn/library';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

const person = (id: string, staff: StaffNames) => ({ id, name: staff.get(id) ?? '' });

const presentWording = (wording: Wording, staff: StaffNames) => ({
  ...wording,
  causes: [...wording.causes],
  noticeKinds: [...wording.noticeKinds],
  writtenBy: person(wording.writtenBy, staff),
  writtenAt: wording.writtenAt.toISOString(),
  approvedBy: wording.approvedBy === null ? null : person(wording.approvedBy, staff),
  approvedAt: wording.approvedAt?.toISOString() ?? null,
});

function presentPassage(passage: Passage, staff: StaffNames): PassageView {
  const { retiredAt, ownerId, newest, approved, changedAt, ...rest } = passage;
  const standing = { newest: newest.number, approved: approved?.number ?? null, retiredAt };
  return {
    ...rest,
    state: stateOf(standing),
    owner: person(ownerId, staff),
    newest: presentWording(newest, staff),
    approved: approved ? presentWording(approved, staff) : null,
    changedAt: changedAt.toISOString(),
  };
}

@Controller('api/v1/admin')
export class PassagesController {
  constructor(
    private readonly library: PassageLibrary,
    private readonly placeholders: CasePlaceholders,
  ) {}

  @Route(adminRoutes.listPassages)
  async listPassages(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listPassages>,
  ) {
    const { cause, ...filter } = query;
    const { items, nextCursor, staff } = await this.library.list(scope, { ...filter, causes: cause });
    return { items: items.map((one) => presentPassage(one, staff)), nextCursor };
  }

  @Route(adminRoutes.getPassage)
  async getPassage(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getPassage>,
  ) {
    const { passage, wordings, staff } = await this.library.get(scope, params.passageId);
    return {
      passage: presentPassage(passage, staff),
      wordings: wordings.map((one) => presentWording(one, staff)),
    };
  }

  @Route(adminRoutes.addPassage)
  async addPassage(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.addPassage>,
  ) {
    const { part, language, ...fields } = body;
    return this.one(scope, await this.library.add(scope, { part, language }, fields));
  }

  @Route(adminRoutes.rewordPassage)
  async rewordPassage(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.rewordPassage>,
  ) {
    const { version, ...fields } = body;
    await this.library.reword(scope, params.passageId, version, fields);
    return this.one(scope, params.passageId);
  }

  @Route(adminRoutes.approvePassage)
  async approvePassage(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.approvePassage>,
  ) {
    await this.library.approve(scope, params.passageId, body.version);
    return this.one(scope, params.passageId);
  }

  @Route(adminRoutes.retirePassage)
  async retirePassage(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.retirePassage>,
  ) {
    await this.library.retire(scope, params.passageId, body.version, body.isRetired);
    return this.one(scope, params.passageId);
  }

  @Route(adminRoutes.getPlaceholders)
  async getPlaceholders(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getPlaceholders>,
  ) {
    const { zh, en } = await this.placeholders.execute(scope, params.caseId);
    return { zh: { ...zh }, en: { ...en } };
  }

  private async one(scope: Scope, passageId: string): Promise<PassageView> {
    const { passage, staff } = await this.library.get(scope, passageId);
    return presentPassage(passage, staff);
  }
}
