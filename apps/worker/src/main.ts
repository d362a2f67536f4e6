import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestPinoLogger, SettingsError, createLogger, loadSettings } from '@overturn/platform';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const settings = loadSettings();
  const logger = createLogger(settings, 'worker');
  const app = await NestFactory.create<NestFastifyApplication>(
    WorkerModule.forRoot(settings, logger),
    new FastifyAdapter(),
    {
      logger: new NestPinoLogger(logger),
      abortOnError: false,
    },
  );
  app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  await app.listen({ port: settings.WORKER_PORT, host: settings.API_HOST });
  logger.info({ port: settings.WORKER_PORT }, 'working');
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof SettingsError ? error.message : ((error as Error).stack ?? String(error))}\n`,
  );
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 1_000).unref();
});
