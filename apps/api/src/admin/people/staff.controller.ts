import { Controller } from '@nestjs/common';
import { adminRoutes, type StaffView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import { Invitations, StaffDirectory, type StaffRecord } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

const staffView = (record: StaffRecord): StaffView => ({
  id: record.id,
  name: record.name,
  email: record.email,
  roleIds: record.role_ids,
  state: record.state,
  hasTotp: record.has_totp,
  joinedAt: record.joined_at?.toISOString() ?? null,
  languages: record.languages,
  capacity: record.capacity,
  version: record.version,
});

@Controller('api/v1/admin')
export class StaffController {
  constructor(
    private readonly directory: StaffDirectory,
    private readonly invitations: Invitations,
  ) {}

  @Route(adminRoutes.listStaff)
  async listStaff(@CurrentScope() scope: Scope) {
    return { items: (await this.directory.list(scope)).map(staffView) };
  }

  @Route(adminRoutes.inviteStaff)
  async inviteStaff(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.inviteStaff>,
  ) {
    const staffId = await this.invitations.invite(scope, body);
    return staffView(await this.directory.get(scope, staffId));
  }

  @Route(adminRoutes.updateStaff)
  async updateStaff(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.updateStaff>,
  ) {
    return staffView(await this.directory.update(scope, params.staffId, body));
  }

  @Route(adminRoutes.listRoles)
  async listRoles(@CurrentScope() scope: Scope) {
    return { items: await this.directory.listRoles(scope) };
  }

  @Route(adminRoutes.createRole)
  createRole(@CurrentScope() scope: Scope, @Input() { body }: RouteInput<typeof adminRoutes.createRole>) {
    return this.directory.createRole(scope, body);
  }

  @Route(adminRoutes.updateRole)
  updateRole(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.updateRole>,
  ) {
    return this.directory.updateRole(scope, params.roleId, body);
  }
}
