import { loadDotEnv } from './environment.mjs';
import { install, needsInstall } from './install.mjs';
import { printFailure } from './problem.mjs';
import { progress } from './steps.mjs';
import { summary } from './summary.mjs';

/** Starts the product and stays until Ctrl-C (exit 0) or until a part of it dies (exit 1). */
export async function start() {
  const began = Date.now();
  const undo = [];
  const asked = stopSignal(undo);
  const step = stoppable(progress(), asked);
  try {
    loadDotEnv();
    if (needsInstall()) await step('安装依赖', 'Installing packages', install);
    const { startProduct } = await import('./product.mjs');
    const running = await startProduct(step, undo);
    console.log(summary(running, (Date.now() - began) / 1000));
    await Promise.race([running.children.died, asked]);
  } catch (error) {
    if (error !== STOPPED) {
      printFailure(error);
      process.exitCode = 1;
    }
  }
  if (!process.exitCode) console.log('\n正在停止 / Stopping …');
  const started = undo.length > 1;
  if (undo.length > 0) await (await import('./product.mjs')).stopProduct(undo);
  if (started) console.log('已停止，数据已保留。/ Stopped; the data is kept.');
  process.exit();
}

const STOPPED = new Error('asked to stop');

/** Lets a step that has begun end, so that nothing it starts is left behind, and begins no other after a Ctrl-C. */
function stoppable(step, asked) {
  let stopping = false;
  void asked.then(() => (stopping = true));
  return async (zh, en, work) => {
    if (stopping) throw STOPPED;
    return step(zh, en, work);
  };
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
    whenParentEnds(hear);
  });
}

/** npm and its shell die of a SIGTERM without passing it on; we must not stay behind. */
function whenParentEnds(hear) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    hear();
  }, 500);
  watch.unref();
}
