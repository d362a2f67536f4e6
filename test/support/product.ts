import { getQueueToken } from '@nestjs/bullmq';
import { Test, type TestingModule } from '@nestjs/testing';
import { CasesModule } from '@overturn/cases';
import { ClientsModule } from '@overturn/clients';
import { DunningModule } from '@overturn/dunning';
import { RobotsModule } from '@overturn/robots';
import { EvidenceModule } from '@overturn/evidence';
import { FapiaoModule } from '@overturn/fapiao';
import { IdentityModule } from '@overturn/identity';
import { LibraryModule } from '@overturn/library';
import { NoticesModule } from '@overturn/notices';
import { MessagesModule } from '@overturn/messages';
import { NotificationsModule } from '@overturn/notifications';
import { PlatformModule, QUEUES, createLogger, loadSettings } from '@overturn/platform';
import { CommissionsModule } from '@overturn/commissions';
import { PaymentsModule } from '@overturn/payments';
import { PlansModule } from '@overturn/plans';
import type { Queue } from 'bullmq';
import { Handlers } from '../../apps/worker/src/handlers';

/** The product's libs and the worker's handlers, on this Jest worker's database and a queue that is empty. */
export async function startProduct(smtpUrl: string): Promise<TestingModule> {
  const settings = loadSettings({ ...process.env, SMTP_URL: smtpUrl, LOG_LEVEL: 'silent' });
  const product = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot(settings, createLogger(settings, 'test')),
      IdentityModule,
      ClientsModule,
      NoticesModule,
      EvidenceModule,
      PlansModule,
      CasesModule,
      LibraryModule,
      PaymentsModule,
      DunningModule,
      RobotsModule,
      CommissionsModule,
      FapiaoModule,
      MessagesModule,
      NotificationsModule,
    ],
    providers: [Handlers],
  }).compile();
  await product.init();
  for (const name of QUEUES) await product.get<Queue>(getQueueToken(name)).obliterate({ force: true });
  return product;
}
