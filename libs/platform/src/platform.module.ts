import { tmpdir } from 'node:os';
import path from 'node:path';
import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Settings } from './config/settings';
import { SETTINGS } from './config/settings.token';
import { AuditLog } from './database/audit-log';
import { PlatformDatabaseModule } from './database/platform-database.module';
import { DiskFileStore } from './files/disk-file-store';
import { FILE_STORE } from './files/file-store';
import { S3FileStore } from './files/s3-file-store';
import { Spool } from './files/spool';
import { Readiness } from './health/readiness';
import { ProductClock } from './health/product-clock';
import { LOGGER } from './logging/logger.token';
import { Mailer } from './mail/mailer';
import { OutboxRelay } from './outbox/outbox-relay';
import { QueueModule } from './queue/queue.module';
import { ClamdScanner } from './scanning/clamd-scanner';
import { VIRUS_SCANNER } from './scanning/virus-scanner';
import { RateLimits } from './security/rate-limits';
import { Sealer } from './security/sealer';
import { SMS_SENDER } from './sms/sms-sender';
import { smsSenderOf } from './sms/sms-sender-of';
import { PostgresZoneRules } from './zones/postgres-zone-rules';

/** What every process of the product stands on. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(Mailer) private readonly mailer: Mailer) {}

  static forRoot(settings: Settings, logger: Logger): DynamicModule {
    const settingsModule: DynamicModule = {
      module: SettingsModule,
      global: true,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: LOGGER, useValue: logger },
      ],
      exports: [SETTINGS, LOGGER],
    };
    return {
      module: PlatformModule,
      imports: [settingsModule, PlatformDatabaseModule, QueueModule],
      providers: [
        { provide: Mailer, useValue: new Mailer(settings) },
        { provide: Sealer, useValue: new Sealer(settings.SECRET_KEY) },
        {
          provide: FILE_STORE,
          useFactory: () =>
            settings.S3_BUCKET ? new S3FileStore(settings) : new DiskFileStore(settings.FILES_DIR),
        },
        { provide: SMS_SENDER, useValue: smsSenderOf(settings, logger) },
        {
          provide: VIRUS_SCANNER,
          useFactory: () => (settings.CLAMD_URL ? new ClamdScanner(settings.CLAMD_URL) : null),
        },
        {
          provide: Spool,
          useFactory: () =>
            new Spool(
              settings.S3_BUCKET
                ? path.join(tmpdir(), 'overturn-incoming')
                : path.join(settings.FILES_DIR, '.incoming'),
            ),
        },
        PostgresZoneRules,
        OutboxRelay,
        RateLimits,
        AuditLog,
        Readiness,
        ProductClock,
      ],
      exports: [
        SMS_SENDER,
        Mailer,
        Sealer,
        FILE_STORE,
        Spool,
        VIRUS_SCANNER,
        PostgresZoneRules,
        OutboxRelay,
        RateLimits,
        AuditLog,
        Readiness,
        ProductClock,
      ],
    };
  }

  onApplicationShutdown(): void {
    this.mailer.close();
  }
}

class SettingsModule {}
