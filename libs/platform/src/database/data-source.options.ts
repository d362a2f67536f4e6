import type { DataSourceOptions } from 'typeorm';
import type { Settings } from '../config/settings';

/** Options of the run-time connection: the role that owns nothing, with all four timeouts. */
export function runtimeDataSourceOptions(settings: Settings): DataSourceOptions {
  return {
    type: 'postgres',
    url: settings.DATABASE_URL,
    applicationName: 'overturn',
    poolSize: settings.DATABASE_POOL,
    connectTimeoutMS: 5_000,
    // TypeORM would print the parameters of a failed query, which are people's data; the caller logs the error.
    logging: false,
    extra: {
      statement_timeout: 15_000,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 30_000,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      options: '-c timezone=UTC',
    },
  };
}
