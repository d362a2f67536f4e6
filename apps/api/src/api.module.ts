import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { CasesModule } from '@overturn/cases';
import { ClientsModule } from '@overturn/clients';
import { EvidenceModule } from '@overturn/evidence';
import { IdentityModule } from '@overturn/identity';
import { NoticesModule } from '@overturn/notices';
import { NotificationsModule } from '@overturn/notifications';
import { PlatformModule, type Settings } from '@overturn/platform';
import type { Logger } from 'pino';
import { AccessController } from './admin/access.controller';
import { BulkJobsController } from './admin/bulk-jobs.controller';
import { CaseDeskController } from './admin/case-desk.controller';
import { CasesController } from './admin/cases.controller';
import { ClientsController } from './admin/clients.controller';
import { EvidenceController } from './admin/evidence.controller';
import { NoticesController } from './admin/notices.controller';
import { SavedViewsController } from './admin/saved-views.controller';
import { SessionController } from './admin/session.controller';
import { StaffController } from './admin/staff.controller';
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
        NoticesController,
        EvidenceController,
        CaseDeskController,
        BulkJobsController,
        SavedViewsController,
        CasesController,
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
