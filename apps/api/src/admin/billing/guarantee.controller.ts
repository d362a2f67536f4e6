import { Controller, Res } from '@nestjs/common';
import { ClosingStatements, Guarantees, type GuaranteePage } from '@overturn/billing';
import { adminRoutes, type ClosingStatementView, type GuaranteeView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import type { FastifyReply } from 'fastify';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { sendOriginal } from '../../http/send-original';

/** What the guarantee gives, and how a case ends in the books. */
@Controller('api/v1/admin')
export class GuaranteeController {
  constructor(
    private readonly guarantees: Guarantees,
    private readonly statements: ClosingStatements,
  ) {}

  @Route(adminRoutes.getGuarantee)
  async getGuarantee(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params }: RouteInput<typeof adminRoutes.getGuarantee>,
  ) {
    return present(await this.guarantees.of(scope, params.caseId), me);
  }

  @Route(adminRoutes.judgeGuarantee)
  async judgeGuarantee(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.judgeGuarantee>,
  ) {
    await this.guarantees.judge(scope, params.caseId, body);
    return present(await this.guarantees.of(scope, params.caseId), me);
  }

  @Route(adminRoutes.decideGuarantee)
  async decideGuarantee(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.decideGuarantee>,
  ) {
    const { note, decision } = body;
    const isGranted = decision === 'grant';
    const caseId = await this.guarantees.decide(scope, params.claimId, { isGranted, note });
    return present(await this.guarantees.of(scope, caseId), me);
  }

  @Route(adminRoutes.getClosingStatement)
  async getClosingStatement(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getClosingStatement>,
  ): Promise<ClosingStatementView> {
    const { figures, isSettled, isFinal } = await this.statements.of(scope, params.caseId);
    return {
      figures: figures.map(({ currency, ...amounts }) => ({ currency, ...digits(amounts) })),
      isSettled,
      isFinal,
    };
  }

  @Route(adminRoutes.getClosingPaper)
  async getClosingPaper(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.getClosingPaper>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, bytes } = await this.statements.paper(scope, params.caseId, query.language);
    await sendOriginal(reply, fileName, bytes);
  }
}

/** Amounts as digits of minor units. */
const digits = <Name extends string>(amounts: Readonly<Record<Name, bigint>>) =>
  Object.fromEntries(
    (Object.entries(amounts) as [Name, bigint][]).map(([name, minor]) => [name, minor.toString()]),
  ) as Record<Name, string>;

function present({ suspensions, claims, staff }: GuaranteePage, { staffId }: SignedIn): GuaranteeView {
  const nameOf = (id: string) => staff.get(id) ?? '';
  return {
    suspensions: suspensions.map(({ linkedAt, verifiedAt: _verified, amountMinor, guarantee, ...one }) => ({
      ...one,
      sharedCauses: [...one.sharedCauses],
      laterCauses: [...one.laterCauses],
      guarantee,
      suspendedAt: linkedAt.toISOString(),
      amountMinor: amountMinor.toString(),
    })),
    claims: claims.map(({ letterId: _letter, sharePpm: _share, amountMinor, requestedAt, ...one }) => ({
      ...one,
      amountMinor: amountMinor.toString(),
      requestedAt: requestedAt.toISOString(),
      requestedBy: nameOf(one.requestedBy),
      decidedBy: one.decidedBy === null ? null : nameOf(one.decidedBy),
      isOwn: one.requestedBy === staffId,
    })),
  };
}
