import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { BillingModule } from '@overturn/billing';
import { CasesModule } from '@overturn/cases';
import { ClientsModule } from '@overturn/clients';
import { EvidenceModule } from '@overturn/evidence';
import { IdentityModule } from '@overturn/identity';
import { LibraryModule } from '@overturn/library';
import { NoticesModule } from '@overturn/notices';
import { NotificationsModule } from '@overturn/notifications';
import { PlansModule } from '@overturn/plans';
import { TransfersModule } from '@overturn/transfers';
import { PlatformModule, createLogger, loadSettings } from '@overturn/platform';

@Module({})
class CliModule {
  static forRoot(): DynamicModule {
    const settings = loadSettings();
    const platform = PlatformModule.forRoot(settings, createLogger({ LOG_LEVEL: 'error' }, 'cli'));
    return {
      module: CliModule,
      imports: [
        platform,
        IdentityModule,
        ClientsModule,
        NoticesModule,
        EvidenceModule,
        PlansModule,
        CasesModule,
        BillingModule,
        LibraryModule,
        TransfersModule,
        NotificationsModule,
      ],
    };
  }
}

/** Runs a command on the product's own use cases, and closes every connection after it. */
export async function withProduct<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const app = await NestFactory.createApplicationContext(CliModule.forRoot(), {
    logger: false,
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
