import './check-node.cjs';
import { embedded, loadDotEnv, productEnvironment } from './run/environment.mjs';
import { install, needsInstall } from './run/install.mjs';
import { portPlan } from './run/ports.mjs';
import { main } from './run/problem.mjs';
import { progress } from './run/steps.mjs';

// npm run cli -- <command>. Standard output carries the command's own output and nothing else.
const needsDatabase = ([command]) =>
  !['notices', 'plans', 'help', '--help', '-h', '--version', undefined].includes(command);

await main(async () => {
  const args = process.argv.slice(2);
  const step = progress((line) => process.stderr.write(line));
  loadDotEnv();
  if (needsInstall()) await step('安装依赖', 'Installing packages', install);
  const { build, isStale, parts } = await import('./run/build-parts.mjs');
  if (isStale(parts.server)) await step('编译', 'Building', () => build(parts.server));
  const { passToCli } = await import('./run/run-cli.mjs');
  if (!needsDatabase(args)) {
    process.exitCode = await passToCli(args, process.env);
    return;
  }
  const { startEmbedded } = await import('./run/product.mjs');
  const { runningInstance } = await import('./run/instance.mjs');
  const ports = portPlan();
  const database = embedded() ? await startEmbedded(ports) : undefined;
  try {
    process.exitCode = await passToCli(args, productEnvironment(ports, database));
  } finally {
    if (database && !database.reused && !runningInstance()) database.stop();
  }
});
