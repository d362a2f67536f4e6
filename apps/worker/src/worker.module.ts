import { Module, type DynamicModule } from '@nestjs/common';
import { CasesModule } from '@overturn/cases';
import { DunningModule } from '@overturn/dunning';
import { RobotsModule } from '@overturn/robots';
import { EvidenceModule } from '@overturn/evidence';
import { IdentityModule } from '@overturn/identity';
import { LibraryModule } from '@overturn/library';
import { MessagesModule } from '@overturn/messages';
import { NotificationsModule } from '@overturn/notifications';
import { NoticesModule } from '@overturn/notices';
import { PaymentsModule } from '@overturn/payments';
import { CommissionsModule } from '@overturn/commissions';
import { ClientsModule } from '@overturn/clients';
import { PlatformModule, type Settings } from '@overturn/platform';
import type { Logger } from 'pino';
import { Handlers } from './handlers';
import { WorkerHealthController } from './health.controller';
import { MainProcessor, SideProcessor } from './queue.processors';
import { ReplyListener } from './replies/reply-listener';
import { Sweeps } from './sweeps';

@Module({})
export class WorkerModule {
  static forRoot(settings: Settings, logger: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot(settings, logger),
        IdentityModule,
        ClientsModule,
        NoticesModule,
        EvidenceModule,
        CasesModule,
        LibraryModule,
        PaymentsModule,
        DunningModule,
        RobotsModule,
        CommissionsModule,
        MessagesModule,
        NotificationsModule,
      ],
      controllers: [WorkerHealthController],
      providers: [Handlers, MainProcessor, ReplyListener, SideProcessor, Sweeps],
    };
  }
}
