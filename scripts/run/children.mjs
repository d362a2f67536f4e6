import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureFolder, inData, root } from './paths.mjs';
import { Problem } from './problem.mjs';

const PRELOAD = new URL('./with-parent.mjs', import.meta.url).href;

const lastLines = (file, count) =>
  fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n') : '';

/** The long-running processes of one installation, started together and stopped together. */
export class Children {
  #running = new Map();
  #stopping = false;
  #fail;
  /** Rejects with a Problem as soon as one of them ends by itself. */
  died = new Promise((_resolve, reject) => (this.#fail = reject));

  constructor() {
    this.died.catch(() => undefined);
  }

  /** Starts `node args...`; its output goes to logs/<name>.log of the data folder. */
  start(name, args, env) {
    const file = path.join(ensureFolder(inData('logs')), `${name}.log`);
    const log = fs.openSync(file, 'w');
    // Its own process group: Ctrl-C in the terminal reaches the launcher alone, which then stops them in order.
    const child = spawn(process.execPath, ['--import', PRELOAD, ...args], {
      cwd: root,
      env,
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    fs.closeSync(log);
    const ended = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`));
    });
    this.#running.set(name, { child, ended });
    void ended.then((how) => {
      this.#running.delete(name);
      if (!this.#stopping) this.#fail(diedProblem(name, how, file));
    });
  }

  /** Asks each to end, in the order given by name, and kills what has not ended after `patience` milliseconds. */
  async stop(patience = 10_000) {
    this.#stopping = true;
    const all = [...this.#running.values()];
    for (const { child } of all) child.kill('SIGTERM');
    const timer = setTimeout(() => this.kill(), patience);
    await Promise.all(all.map(({ ended }) => ended));
    clearTimeout(timer);
  }

  /** Ends all at once. */
  kill() {
    this.#stopping = true;
    for (const { child } of this.#running.values()) child.kill('SIGKILL');
  }
}

function diedProblem(name, how, file) {
  return new Problem(
    `${name} 意外退出（${how}），其余部分已停止；数据仍保留。日志 ${file} 的最后几行：\n${lastLines(file, 15)}`,
    `${name} ended unexpectedly (${how}) and everything else was stopped; the data is kept. The last lines of its log are above; the rest is in ${file}.`,
  );
}
