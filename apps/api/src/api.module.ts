import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { CasesModule } from '@overturn/cases';
import { ClientsModule } from '@overturn/clients';
import { EvidenceModule } from '@overturn/evidence';
import { IdentityModule } from '@overturn/identity';
import { NoticesModule } from '@overturn/notices';
import { NotificationsModule } from '@overturn/notifications';
import { PlansModule } from '@overturn/plans';
import { PlatformModule, type Settings } from '@overturn/platform';
import type { Logger } from 'pino';
import { AccessController } from './admin/access.controller';
import { AnswersController } from './admin/answers.controller';
import { CalendarsController } from './admin/calendars.controller';
import { BulkJobsController } from './admin/bulk-jobs.controller';
import { CaseDeskController } from './admin/case-desk.controller';
import { CasesController } from './admin/cases.controller';
import { ClientsController } from './admin/clients.controller';
import { EngagementController } from './admin/engagement.controller';
import { EvidenceController } from './admin/evidence.controller';
import { FundsController } from './admin/funds.controller';
import { InvestigationController } from './admin/investigation.controller';
import { LinkageController } from './admin/linkage.controller';
import { NoticesController } from './admin/notices.controller';
import { PoliciesController } from './admin/policies.controller';
import { PlansController } from './admin/plans.controller';
import { OutcomeController } from './admin/outcome.controller';
import { RulePacksController } from './admin/rule-packs.controller';
import { SavedViewsController } from './admin/saved-views.controller';
import { SessionController } from './admin/session.controller';
import { StaffController } from './admin/staff.controller';
import { SubmissionsController } from './admin/submissions.controller';
import { PlaybooksController } from './admin/playbooks.controller';
import { TasksController } from './admin/tasks.controller';
import { WorkspaceController } from './admin/workspace.controller';
import { AccessGuard } from './http/access.guard';
import { AnswerInterceptor } from './http/answer.interceptor';
import { DocsController } from './http/docs.controller';
import { HealthController } from './http/health.controller';
import { ProblemFilter } from './http/problem.filter';
import { SessionStrategy } from './http/session.strategy';
import { PublicController } from './public/public.controller';

@Module({})
export class ApiModule {
  static forRoot(settings: Settings, logger: Logger): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(settings, logger),
        PassportModule.register({ session: false }),
        IdentityModule,
        ClientsModule,
        NoticesModule,
        EvidenceModule,
        PlansModule,
        CasesModule,
        NotificationsModule,
      ],
      controllers: [
        HealthController,
        DocsController,
        SessionController,
        AccessController,
        StaffController,
        ClientsController,
        LinkageController,
        NoticesController,
        EvidenceController,
        CaseDeskController,
        BulkJobsController,
        SavedViewsController,
        CasesController,
        PoliciesController,
        PlansController,
        SubmissionsController,
        AnswersController,
        OutcomeController,
        FundsController,
        RulePacksController,
        CalendarsController,
        TasksController,
        PlaybooksController,
        InvestigationController,
        EngagementController,
        WorkspaceController,
        PublicController,
      ],
      providers: [
        SessionStrategy,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
      ],
    };
  }
}
