import type { ConnectionOptions } from 'bullmq';
import { createPostgresBackend, setDefaultBackendFactory } from 'bullmq';
import { Pool } from 'pg';
import type { Settings } from '../config/settings';

export interface QueueConnection {
  readonly connection: ConnectionOptions;
  readonly backend: 'postgres' | 'redis';
  close(): Promise<void>;
}

/**
 * The one place that chooses the queue's backend. PostgreSQL by default: one pool per process, because each
 * worker also keeps a LISTEN connection. Redis when REDIS_URL is set.
 */
export function openQueueConnection(settings: Pick<Settings, 'REDIS_URL' | 'DATABASE_URL'>): QueueConnection {
  if (settings.REDIS_URL) {
    const url = new URL(settings.REDIS_URL);
    return {
      backend: 'redis',
      connection: {
        host: url.hostname,
        port: Number(url.port || 6379),
        ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
        ...(url.username ? { username: decodeURIComponent(url.username) } : {}),
        ...(url.pathname.length > 1 ? { db: Number(url.pathname.slice(1)) } : {}),
        ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
        maxRetriesPerRequest: null,
      },
      close: () => Promise.resolve(),
    };
  }
  setDefaultBackendFactory(createPostgresBackend);
  const pool = new Pool({
    connectionString: settings.DATABASE_URL,
    max: 8,
    keepAlive: true,
    options: '-c search_path=bullmq',
  });
  pool.on('error', () => undefined); // BullMQ reconnects by itself; without a listener the process would end
  // BullMQ's connection option is typed for Redis; its PostgreSQL backend takes a pg.Pool.
  return { backend: 'postgres', connection: pool, close: () => pool.end() };
}
