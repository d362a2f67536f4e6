import { MIGRATIONS } from '@overturn/migrations';
import { SettingsError, migrate } from '@overturn/platform';

/** Needs only the owner's address: it runs before there is anything else. */
export async function migrateDatabase(): Promise<void> {
  const ownerUrl = process.env['DATABASE_OWNER_URL'];
  if (!ownerUrl) throw new SettingsError(['DATABASE_OWNER_URL: is needed to migrate']);
  const ran = await migrate(ownerUrl, MIGRATIONS, { timeTravel: process.env['TIME_TRAVEL'] === 'on' });
  process.stdout.write(ran.length === 0 ? 'The database is up to date\n' : `${ran.join('\n')}\n`);
}
