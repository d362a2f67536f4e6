import { Controller } from '@nestjs/common';
import { ClientQuestionnaires, type ClientQuestionnaire } from '@overturn/cases';
import type { RouteInput } from '@overturn/contracts/common';
import { portalRoutes, type PortalQuestionsView } from '@overturn/contracts/portal';
import type { Scope } from '@overturn/kernel';
import { CurrentClientScope, Input } from '../http/actor.decorator';
import { presentQuestions, presentValue } from '../http/present/questions';
import { Route } from '../http/route.decorator';

/** What a client is asked about their case. */
@Controller('api/v1/portal')
export class ClientQuestionsController {
  constructor(private readonly questionnaires: ClientQuestionnaires) {}

  @Route(portalRoutes.getQuestions)
  async getQuestions(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.getQuestions>,
  ) {
    return present(await this.questionnaires.get(scope, params.caseId));
  }

  @Route(portalRoutes.answerQuestions)
  async answerQuestions(
    @CurrentClientScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof portalRoutes.answerQuestions>,
  ) {
    return present(await this.questionnaires.answer(scope, params.caseId, body.answers));
  }
}

const present = ({ sections, answers, completeness }: ClientQuestionnaire): PortalQuestionsView => ({
  sections: presentQuestions(sections),
  answers: answers.map(({ question, value, answeredAs, version }) => ({
    question,
    value: presentValue(value),
    answeredAs,
    version,
  })),
  completeness,
});
