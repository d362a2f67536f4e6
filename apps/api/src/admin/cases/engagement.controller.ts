import { Controller } from '@nestjs/common';
import {
  AccessGrants,
  Declarations,
  TriageEnquiry,
  type DeclarationsPage,
  type GrantsPage,
  type TriagePage,
} from '@overturn/cases';
import {
  adminRoutes,
  type AccessGrantView,
  type DeclarationsView,
  type TriageView,
} from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

/** What comes before and around an engagement: triage, declarations, access of the firm to seller accounts. */
@Controller('api/v1/admin')
export class EngagementController {
  constructor(
    private readonly declarations: Declarations,
    private readonly grants: AccessGrants,
    private readonly triage: TriageEnquiry,
  ) {}

  @Route(adminRoutes.getDeclarations)
  async getDeclarations(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getDeclarations>,
  ) {
    return presentDeclarations(await this.declarations.get(scope, params.caseId));
  }

  @Route(adminRoutes.signDeclarations)
  async signDeclarations(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.signDeclarations>,
  ) {
    return presentDeclarations(await this.declarations.sign(scope, params.caseId, body));
  }

  @Route(adminRoutes.listAccessGrants)
  async listAccessGrants(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.listAccessGrants>,
  ) {
    return presentGrants(await this.grants.list(scope, params.clientId));
  }

  @Route(adminRoutes.registerAccessGrant)
  async registerAccessGrant(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.registerAccessGrant>,
  ) {
    return presentGrants(await this.grants.register(scope, params.clientId, body));
  }

  @Route(adminRoutes.revokeAccessGrant)
  async revokeAccessGrant(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.revokeAccessGrant>,
  ) {
    return presentGrants(await this.grants.revoke(scope, params.clientId, params.grantId, body));
  }

  @Route(adminRoutes.getTriage)
  async getTriage(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getTriage>,
  ) {
    return presentTriage(await this.triage.get(scope, params.caseId));
  }

  @Route(adminRoutes.decideTriage)
  async decideTriage(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.decideTriage>,
  ) {
    return presentTriage(await this.triage.decide(scope, params.caseId, body));
  }
}

const presentDeclarations = ({ texts, signed, staff }: DeclarationsPage): DeclarationsView => ({
  texts: [...texts],
  areSigned: texts.every(({ isSigned }) => isSigned),
  signed: signed.map((one) => ({
    ...one,
    recordedAt: one.recordedAt.toISOString(),
    recordedBy: staff.get(one.recordedBy ?? '') ?? '',
  })),
});

const presentGrants = ({
  grants,
  sellerAccounts,
  staff,
}: GrantsPage): { readonly items: AccessGrantView[] } => ({
  items: grants.map((one) => ({
    ...one,
    sellerAccountName: sellerAccounts.get(one.sellerAccountId) ?? '',
    recordedAt: one.recordedAt.toISOString(),
    recordedBy: staff.get(one.recordedBy) ?? '',
    revokedAt: one.revokedAt?.toISOString() ?? null,
    revokedBy: one.revokedBy === null ? null : (staff.get(one.revokedBy) ?? ''),
  })),
});

const presentTriage = (page: TriagePage): TriageView => ({
  scores: page.scores,
  advice: page.advice,
  reasons: page.reasons.map((one) => ({ ...one, adds: { ...one.adds } })),
  isLowChance: page.isLowChance,
  isLowChanceAcknowledged: page.decisions.some(({ acknowledgesLowChance }) => acknowledgesLowChance),
  decisions: page.decisions.map(({ id, verdict, advice, reason, acknowledgesLowChance, at, by }) => ({
    id,
    verdict,
    advice,
    reason,
    acknowledgesLowChance,
    at: at.toISOString(),
    by: page.staff.get(by) ?? '',
  })),
});
