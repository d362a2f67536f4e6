import { Controller } from '@nestjs/common';
import { Questionnaires, Worksheets, type QuestionnairePage, type WorksheetPage } from '@overturn/cases';
import { adminRoutes, type QuestionnaireView, type WorksheetView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { presentQuestions, presentValue } from '../../http/present/questions';
import { Route } from '../../http/route.decorator';

/** Root-cause worksheet and questionnaire of a case. */
@Controller('api/v1/admin')
export class InvestigationController {
  constructor(
    private readonly worksheets: Worksheets,
    private readonly questionnaires: Questionnaires,
  ) {}

  @Route(adminRoutes.getWorksheet)
  async getWorksheet(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params }: RouteInput<typeof adminRoutes.getWorksheet>,
  ) {
    return presentWorksheet(await this.worksheets.get(scope, me.permissions, params.caseId));
  }

  @Route(adminRoutes.saveWorksheet)
  async saveWorksheet(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.saveWorksheet>,
  ) {
    return presentWorksheet(await this.worksheets.save(scope, me.permissions, params.caseId, body));
  }

  @Route(adminRoutes.recordIntent)
  async recordIntent(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.recordIntent>,
  ) {
    return presentWorksheet(await this.worksheets.recordIntent(scope, me.permissions, params.caseId, body));
  }

  @Route(adminRoutes.getQuestionnaire)
  async getQuestionnaire(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getQuestionnaire>,
  ) {
    return presentQuestionnaire(await this.questionnaires.get(scope, params.caseId));
  }

  @Route(adminRoutes.answerQuestions)
  async answerQuestions(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.answerQuestions>,
  ) {
    return presentQuestionnaire(await this.questionnaires.answer(scope, params.caseId, body.answers));
  }
}

const presentWorksheet = (page: WorksheetPage): WorksheetView => ({
  content: {
    conclusion: page.content.conclusion,
    causes: page.content.causes.map((one) => ({
      ...one,
      rulesRead: { ...one.rulesRead },
      whys: one.whys.map((why) => ({
        ...why,
        evidenceIds: [...why.evidenceIds],
        asins: [...why.asins],
        orderIds: [...why.orderIds],
      })),
    })),
  },
  version: page.version,
  updatedAt: page.updatedAt?.toISOString() ?? null,
  updatedBy: page.updatedBy === null ? null : (page.staff.get(page.updatedBy) ?? ''),
  isDone: page.gaps.length === 0,
  gaps: page.gaps.map((gap) => ({
    what: gap.what,
    cause: 'cause' in gap ? gap.cause : null,
    have: 'have' in gap ? gap.have : null,
    need: 'need' in gap ? gap.need : null,
  })),
  intent: {
    recordedFor: [...page.intentRecordedFor],
    statements:
      page.intents?.map(({ cause, intent, note, at, by }) => ({
        cause,
        intent,
        note,
        at: at.toISOString(),
        by: page.staff.get(by) ?? '',
      })) ?? null,
  },
});

const presentQuestionnaire = (page: QuestionnairePage): QuestionnaireView => ({
  sections: presentQuestions(page.sections),
  answers: page.answers.map(({ question, value, answeredAs, by, at, version }) => ({
    question,
    value: presentValue(value),
    answeredAs,
    by: page.staff.get(by ?? '') ?? '',
    at: at.toISOString(),
    version,
  })),
  completeness: page.completeness,
});
