import { loadDotEnv } from './environment.mjs';
import { install, needsInstall } from './install.mjs';
import { printFailure } from './problem.mjs';
import { progress } from './steps.mjs';
import { summary } from './summary.mjs';

/** Starts the product and stays until Ctrl-C (exit 0) or until a part of it dies (exit 1). */
export async function start() {
  const began = Date.now();
  const step = progress();
  const undo = [];
  const asked = stopSignal(undo);
  try {
    loadDotEnv();
    if (needsInstall()) await step('安装依赖', 'Installing packages', install);
    const { startProduct } = await import('./product.mjs');
    const running = await Promise.race([startProduct(step, undo), asked]);
    if (running) {
      console.log(summary(running, (Date.now() - began) / 1000));
      await Promise.race([running.children.died, asked]);
    }
    console.log('\n正在停止 / Stopping …');
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  }
  if (undo.length > 0) {
    const { stopProduct } = await import('./product.mjs');
    const started = undo.length > 1;
    await stopProduct(undo);
    if (started) console.log('已停止，数据已保留。/ Stopped; the data is kept.');
  }
  process.exit();
}

/** npm passes on the signal that the terminal has sent us already: what follows at once is the same Ctrl-C. */
const SAME_SIGNAL_MS = 1_000;

/** Resolves at the first Ctrl-C, SIGTERM or closed terminal; a second one ends everything at once. */
function stopSignal(undo) {
  return new Promise((resolve) => {
    let first = 0;
    const hear = () => {
      if (first === 0) {
        first = Date.now();
        resolve(undefined);
      } else if (Date.now() - first > SAME_SIGNAL_MS) {
        for (const each of undo.reverse()) void each();
        process.exit(130);
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, hear);
  });
}
