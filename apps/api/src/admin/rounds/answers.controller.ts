import { Controller } from '@nestjs/common';
import { AnalyseRejection, AnswerQueries, CaseQueries, FileAnswer, RecordAnswer } from '@overturn/cases';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { presentAnswerReading, presentRounds } from './answer.presenter';
import { presentCase } from '../cases/case.presenter';

@Controller('api/v1/admin')
export class AnswersController {
  constructor(
    private readonly queries: AnswerQueries,
    private readonly cases: CaseQueries,
    private readonly record: RecordAnswer,
    private readonly file: FileAnswer,
    private readonly analyse: AnalyseRejection,
  ) {}

  @Route(adminRoutes.listUnfiledAnswers)
  async listUnfiledAnswers(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listUnfiledAnswers>,
  ) {
    const { read, ...context } = await this.queries.queue(scope, query);
    return {
      items: read.items.map((one) => presentAnswerReading(one, context, null)),
      nextCursor: read.nextCursor,
    };
  }

  @Route(adminRoutes.countUnfiledAnswers)
  countUnfiledAnswers(@CurrentScope() scope: Scope) {
    return this.queries.count(scope);
  }

  @Route(adminRoutes.readAnswer)
  readAnswer(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<typeof adminRoutes.readAnswer>) {
    return this.presentReading(scope, params.noticeId);
  }

  @Route(adminRoutes.fileAnswer)
  async fileAnswer(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.fileAnswer>,
  ) {
    await this.file.execute(scope, params.noticeId, body.caseId);
    return this.presentReading(scope, params.noticeId);
  }

  @Route(adminRoutes.listRounds)
  async listRounds(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.listRounds>,
  ) {
    return presentRounds(await this.queries.rounds(scope, params.caseId));
  }

  @Route(adminRoutes.recordAnswer)
  async recordAnswer(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.recordAnswer>,
  ) {
    const { version, ...answer } = body;
    await this.record.execute(scope, me.permissions, params.caseId, version, {
      ...answer,
      recordedBy: me.staffId,
    });
    return presentCase(await this.cases.get(scope, me.permissions, params.caseId));
  }

  @Route(adminRoutes.analyseRejection)
  async analyseRejection(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.analyseRejection>,
  ) {
    await this.analyse.execute(scope, params.caseId, { ...body, analysedBy: me.staffId });
    return presentCase(await this.cases.get(scope, me.permissions, params.caseId));
  }

  private async presentReading(scope: Scope, noticeId: string) {
    const { read, recordedInCaseId, ...context } = await this.queries.readOne(scope, noticeId);
    return presentAnswerReading(read, context, recordedInCaseId);
  }
}
