import 'reflect-metadata';
import { SettingsError, createLogger, loadSettings } from '@overturn/platform';
import { createApi } from './http/create-api';

async function main(): Promise<void> {
  const settings = loadSettings();
  const logger = createLogger(settings, 'api');
  const app = await createApi(settings, logger);
  await app.listen({ port: settings.API_PORT, host: settings.API_HOST });
  logger.info({ port: settings.API_PORT }, 'listening');
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof SettingsError ? error.message : ((error as Error).stack ?? String(error))}\n`,
  );
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 1_000).unref();
});
