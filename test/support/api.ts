import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger, loadSettings, type Settings } from '@overturn/platform';
import { createApi } from '../../apps/api/src/http/create-api';

/** The product's API in this process, listening on a free port of its own. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly settings: Settings;
  readonly url: string;
  close(): Promise<void>;
}

/** Callers' addresses come from X-Forwarded-For, so that each test has rate limits of its own. */
export async function startApi(change: Partial<Settings> = {}): Promise<TestApi> {
  const settings: Settings = { ...loadSettings(), TRUST_PROXY: true, LOG_LEVEL: 'silent', ...change };
  const app = await createApi(settings, createLogger(settings, 'test'));
  await app.listen(0, '127.0.0.1');
  return { app, settings, url: await app.getUrl(), close: () => app.close() };
}
