import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { BillingModule } from '@overturn/billing';
import { CasesModule } from '@overturn/cases';
import { CommissionsModule } from '@overturn/commissions';
import { ClientsModule } from '@overturn/clients';
import { DunningModule } from '@overturn/dunning';
import { RobotsModule } from '@overturn/robots';
import { EvidenceModule } from '@overturn/evidence';
import { FapiaoModule } from '@overturn/fapiao';
import { IdentityModule } from '@overturn/identity';
import { LibraryModule } from '@overturn/library';
import { MessagesModule } from '@overturn/messages';
import { NoticesModule } from '@overturn/notices';
import { NotificationsModule } from '@overturn/notifications';
import { PaymentsModule } from '@overturn/payments';
import { PreventionModule } from '@overturn/prevention';
import { TransfersModule } from '@overturn/transfers';
import { PlansModule } from '@overturn/plans';
import { PlatformModule, type Settings } from '@overturn/platform';
import type { Logger } from 'pino';
import { LetterheadController } from './admin/people/letterhead.controller';
import { AccessController } from './admin/people/access.controller';
import { CaseMoneyController } from './admin/billing/case-money.controller';
import { FeePlansController } from './admin/billing/fee-plans.controller';
import { FinanceController } from './admin/billing/finance.controller';
import { ExportsController } from './admin/books/exports.controller';
import { BankController } from './admin/books/bank.controller';
import { RobotsController } from './admin/people/robots.controller';
import { DunningController } from './admin/books/dunning.controller';
import { CommissionsController } from './admin/books/commissions.controller';
import { ExchangeController } from './admin/books/exchange.controller';
import { FapiaosController } from './admin/books/fapiaos.controller';
import { GuaranteeController } from './admin/billing/guarantee.controller';
import { BillingPapersController } from './admin/billing/papers.controller';
import { InvoicesController } from './admin/billing/invoices.controller';
import { PaymentsController } from './admin/billing/payments.controller';
import { TransfersController } from './admin/books/transfers.controller';
import { ReconciliationsController } from './admin/books/reconciliations.controller';
import { AnswersController } from './admin/rounds/answers.controller';
import { PlanChecksController } from './admin/rules/plan-checks.controller';
import { CalendarsController } from './admin/rules/calendars.controller';
import { BulkJobsController } from './admin/cases/bulk-jobs.controller';
import { CaseDeskController } from './admin/cases/case-desk.controller';
import { CasesController } from './admin/cases/cases.controller';
import { ClientsController } from './admin/clients/clients.controller';
import { ConversationsController } from './admin/cases/conversations.controller';
import { EngagementController } from './admin/cases/engagement.controller';
import { DocumentRequestsController } from './admin/evidence/document-requests.controller';
import { SuspicionsController } from './admin/evidence/suspicions.controller';
import { EvidenceChecksController } from './admin/evidence/evidence-checks.controller';
import { EvidenceController } from './admin/evidence/evidence.controller';
import { EvidenceDeskController } from './admin/evidence/evidence-desk.controller';
import { UploadsController } from './admin/evidence/uploads.controller';
import { FundsController } from './admin/rounds/funds.controller';
import { InvestigationController } from './admin/cases/investigation.controller';
import { HelpController } from './admin/library/help.controller';
import { PassagesController } from './admin/library/passages.controller';
import { PrecedentsController } from './admin/library/precedents.controller';
import { LinkageController } from './admin/clients/linkage.controller';
import { NoticesController } from './admin/notices/notices.controller';
import { PrivacyController } from './admin/people/privacy.controller';
import { PoliciesController } from './admin/rules/policies.controller';
import { IntakesController } from './admin/cases/intakes.controller';
import { PreventionController } from './admin/cases/prevention.controller';
import { PortalAccessController } from './admin/clients/portal-access.controller';
import { PlanCommentsController } from './admin/rounds/plan-comments.controller';
import { PlansController } from './admin/rounds/plans.controller';
import { OutcomeController } from './admin/rounds/outcome.controller';
import { RulePacksController } from './admin/rules/rule-packs.controller';
import { SavedViewsController } from './admin/cases/saved-views.controller';
import { SessionController } from './admin/people/session.controller';
import { StaffController } from './admin/people/staff.controller';
import { ReviewsController } from './admin/rounds/reviews.controller';
import { SubmissionsController } from './admin/rounds/submissions.controller';
import { PlaybooksController } from './admin/rules/playbooks.controller';
import { TasksController } from './admin/cases/tasks.controller';
import { WorkspaceController } from './admin/workspace.controller';
import { AccessGuard } from './http/access.guard';
import { AnswerInterceptor } from './http/answer.interceptor';
import { DocsController } from './http/docs.controller';
import { HealthController } from './http/health.controller';
import { ProblemFilter } from './http/problem.filter';
import { PortalSessionStrategy, SessionStrategy } from './http/session.strategy';
import { ClientAgreementController } from './portal/client-agreement.controller';
import { CardsController } from './portal/cards.controller';
import { ClientPreventionController } from './portal/client-prevention.controller';
import { ClientTransfersController } from './portal/client-transfers.controller';
import { ClientCasesController } from './portal/client-cases.controller';
import { ClientBrandController } from './portal/client-brand.controller';
import { ClientHelpController } from './portal/client-help.controller';
import { ClientFapiaoController } from './portal/client-fapiao.controller';
import { ClientDocumentsController } from './portal/client-documents.controller';
import { ClientMessagesController } from './portal/client-messages.controller';
import { ClientMoneyController } from './portal/client-money.controller';
import { ClientNotificationsController } from './portal/client-notifications.controller';
import { ClientOutcomeController } from './portal/client-outcome.controller';
import { ClientPasskeysController } from './portal/client-passkeys.controller';
import { ClientPlanController } from './portal/client-plan.controller';
import { ClientQuestionsController } from './portal/client-questions.controller';
import { ClientTodosController } from './portal/client-todos.controller';
import { PortalSessionController } from './portal/portal-session.controller';
import { PublicBrandController } from './public/brand.controller';
import { PublicHelpController } from './public/help.controller';
import { IntakeController } from './public/intake.controller';
import { IntakeFilesController } from './public/intake-files.controller';
import { PublicController } from './public/public.controller';
import { StripeController } from './webhooks/stripe.controller';

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
        LibraryModule,
        BillingModule,
        MessagesModule,
        PaymentsModule,
        DunningModule,
        RobotsModule,
        CommissionsModule,
        FapiaoModule,
        TransfersModule,
        PreventionModule,
        NotificationsModule,
      ],
      controllers: [
        HealthController,
        DocsController,
        SessionController,
        AccessController,
        LetterheadController,
        StaffController,
        ClientsController,
        LinkageController,
        PortalAccessController,
        IntakesController,
        NoticesController,
        EvidenceController,
        EvidenceChecksController,
        EvidenceDeskController,
        SuspicionsController,
        PrivacyController,
        UploadsController,
        DocumentRequestsController,
        CaseDeskController,
        BulkJobsController,
        SavedViewsController,
        CasesController,
        PoliciesController,
        PassagesController,
        HelpController,
        PrecedentsController,
        PlansController,
        PlanCommentsController,
        ReviewsController,
        SubmissionsController,
        AnswersController,
        OutcomeController,
        FundsController,
        RulePacksController,
        CalendarsController,
        PlanChecksController,
        TasksController,
        PlaybooksController,
        InvestigationController,
        EngagementController,
        FeePlansController,
        CaseMoneyController,
        InvoicesController,
        FinanceController,
        GuaranteeController,
        BankController,
        ExchangeController,
        CommissionsController,
        FapiaosController,
        DunningController,
        RobotsController,
        BillingPapersController,
        ExportsController,
        PaymentsController,
        TransfersController,
        ReconciliationsController,
        WorkspaceController,
        PortalSessionController,
        ClientCasesController,
        ClientBrandController,
        ClientHelpController,
        ClientDocumentsController,
        ClientTodosController,
        ClientPasskeysController,
        ClientPlanController,
        ClientAgreementController,
        ClientOutcomeController,
        ClientQuestionsController,
        ClientMoneyController,
        ClientFapiaoController,
        ClientNotificationsController,
        ClientMessagesController,
        ConversationsController,
        CardsController,
        ClientPreventionController,
        PreventionController,
        ClientTransfersController,
        PublicController,
        IntakeController,
        IntakeFilesController,
        PublicBrandController,
        PublicHelpController,
        StripeController,
      ],
      providers: [
        SessionStrategy,
        PortalSessionStrategy,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
      ],
    };
  }
}
