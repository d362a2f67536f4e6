import 'reflect-metadata';
import { SettingsError } from '@overturn/platform';
import { Command } from 'commander';
import { advanceClock } from './advance-clock.command';
import { check } from './check.command';
import { lintPlanFile } from './lint-plan.command';
import { migrateDatabase } from './migrate.command';
import { readNoticeFile } from './read-notice.command';
import { seedDemo } from './seed-demo.command';
import { verifyAudit } from './verify-audit.command';

const program = new Command('overturn').description('The operator’s commands');

program.command('migrate').description('Bring the database up to date').action(migrateDatabase);
program
  .command('seed-demo')
  .description('Create the demo firm once; prints its logins as JSON')
  .action(seedDemo);

const clock = program.command('clock').description('The product’s clock (development only)');
clock
  .command('advance')
  .description('Move the clock forward')
  .option('--days <days>', 'days', '0')
  .option('--hours <hours>', 'hours', '0')
  .action((options: { days: string; hours: string }) =>
    advanceClock(Number(options.days), Number(options.hours)),
  );

const audit = program.command('audit').description('The audit log');
audit.command('verify').description('Walk every firm’s chain').action(verifyAudit);

program
  .command('check')
  .description('Ask every check of every firm now; exits with 1 when something is wrong')
  .action(check);

const notices = program.command('notices').description('Notices');
notices
  .command('read <file>')
  .description('Print the whole reading of a text or .eml as JSON (docs/notices-reading.schema.json)')
  .action(readNoticeFile);

const plans = program.command('plans').description('Plans of action');
plans
  .command('lint <file>')
  .description('Print what the checker finds in a plan (docs/plan-lint-input.schema.json) as JSON')
  .action(lintPlanFile);

program.parseAsync().catch((error: unknown) => {
  const text =
    error instanceof SettingsError ? error.message : error instanceof Error ? error.message : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
