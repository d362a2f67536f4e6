import { runMigrations as migrateQueue } from 'bullmq';
import { Client } from 'pg';
import { DataSource, type MixedList } from 'typeorm';

type MigrationClass = new () => object;

/**
 * Brings the database up to date as its owner: our migrations, then the queue's, then what development may do.
 * Safe to run again and by several at once (advisory lock). @returns names of the migrations that ran.
 */
export async function migrate(
  ownerUrl: string,
  migrations: readonly MigrationClass[],
  options: { timeTravel: boolean },
): Promise<string[]> {
  const lock = new Client({ connectionString: ownerUrl });
  await lock.connect();
  await lock.query(`select pg_advisory_lock(hashtext('overturn.migrate'))`);
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations] as MixedList<MigrationClass>,
    migrationsTableName: 'schema_migrations',
    migrationsTransactionMode: 'each',
    extra: { options: '-c timezone=UTC -c lock_timeout=10s' },
  });
  try {
    await dataSource.initialize();
    const ran = await dataSource.runMigrations();
    await migrateQueue(lock);
    await lock.query(`
      grant usage, create on schema bullmq to overturn_app;
      grant select, insert, update, delete on all tables in schema bullmq to overturn_app;
      do $$ declare own regclass; begin
        -- BullMQ makes a sequence per queue as the run-time role: those are its own already.
        for own in select oid from pg_class where relkind = 'S' and relnamespace = 'bullmq'::regnamespace
                   and relowner = current_user::regrole loop
          execute format('grant usage, select, update on sequence %s to overturn_app', own);
        end loop;
      end $$;
      grant execute on all functions in schema bullmq to overturn_app;
      set role overturn_system;
      ${options.timeTravel ? 'grant' : 'revoke'} execute on function platform.advance_clock(bigint)
        ${options.timeTravel ? 'to' : 'from'} overturn_app;
      reset role;`);
    return ran.map((migration) => migration.name);
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await lock.end();
  }
}
