import './check-node.cjs';
import { install, needsInstall } from './run/install.mjs';
import { main } from './run/problem.mjs';
import { progress } from './run/steps.mjs';

// npm test: static checks, then the build, then every Jest project. Arguments go to Jest. Ends with "N passed, N failed".
await main(async () => {
  const began = Date.now();
  const step = progress();
  if (needsInstall()) await step('安装依赖', 'Installing packages', install);
  const { build, isStale, parts } = await import('./run/build-parts.mjs');
  const { runChecks, staticChecks } = await import('./run/checks.mjs');
  const { runJest } = await import('./run/jest.mjs');

  const checks = await runChecks(staticChecks);
  for (const part of Object.values(parts))
    if (part.exists() && isStale(part))
      await step(`编译 ${part.name}`, `Building ${part.name}`, () => build(part));
  const tests = await runJest(process.argv.slice(2));

  const failed = checks.failed + tests.failed;
  console.log(`\nchecks: ${checks.passed} passed, ${checks.failed} failed`);
  console.log(`tests:  ${tests.passed} passed, ${tests.failed} failed`);
  console.log(`time:   ${((Date.now() - began) / 1000).toFixed(0)} s`);
  console.log(`${checks.passed + tests.passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});
