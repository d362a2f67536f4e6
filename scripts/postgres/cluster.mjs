import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureFolder, unwritable } from '../run/paths.mjs';
import { requireFree } from '../run/ports.mjs';
import { Problem } from '../run/problem.mjs';
import { handOver, reachableByNobody, serverAccount } from './account.mjs';
import { postgresBinaries, postgresRunner } from './binaries.mjs';
import { corruptProblem, initialiseProblem, otherVersionProblem, startProblem } from './failures.mjs';
import { postmasterOf, runningPostmaster } from './postmaster.mjs';

const MAJOR = '18';
/** Chinese trigrams need a character type that knows letters beyond ASCII; with `C` pg_trgm finds none. */
const CTYPE = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';
const LOCALE = ['--locale-provider=icu', '--icu-locale=und', '--locale=C'].concat(
  process.platform === 'win32' ? [] : `--lc-ctype=${CTYPE}`,
);

/**
 * How the server names its folder. As root with the checkout under a closed folder such as /root, `nobody`
 * cannot walk there by name, but can be put there as working directory before the account changes.
 */
function nameFor(dataDir, account) {
  if (!account.asRoot || reachableByNobody(dataDir)) return dataDir;
  if (process.platform === 'linux') return '/proc/self/cwd';
  throw new Problem(
    `以 root 运行时，数据库用户无法进入 ${dataDir}；请改用普通用户运行，或用 OVERTURN_DATA 指定其他文件夹。`,
    `When run as root, the database's user cannot enter ${dataDir}; run as an ordinary user, or set OVERTURN_DATA to another folder.`,
  );
}

/** Makes the database files in a folder beside the final one and renames it: never a half-made database. */
function initialise(dataDir, { run, account, password, durable }) {
  const parent = ensureFolder(path.dirname(dataDir));
  for (const name of fs.readdirSync(parent))
    if (name.startsWith(`${path.basename(dataDir)}.half-`))
      fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  const half = fs.mkdtempSync(`${dataDir}.half-`);
  try {
    handOver(half, account);
    const fresh = path.join(half, 'cluster');
    fs.mkdirSync(fresh);
    handOver(fresh, account);
    fs.writeFileSync(path.join(half, 'password'), `${password}\n`, { mode: 0o600 });
    if (account.asRoot) fs.chownSync(path.join(half, 'password'), account.ids.uid, account.ids.gid);
    const args = [
      '-D',
      nameFor(fresh, account),
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      '--pwfile=../password',
    ];
    const made = run('initdb', [...args, '-E', 'UTF8', ...LOCALE, ...(durable ? [] : ['--no-sync'])], {
      cwd: fresh,
    });
    if (made.status !== 0) throw initialiseProblem(dataDir, made.error?.message ?? made.stderr);
    fs.renameSync(fresh, dataDir);
  } catch (error) {
    throw error instanceof Problem ? error : unwritable(dataDir, error);
  } finally {
    fs.rmSync(half, { recursive: true, force: true });
  }
}

/** Whether the folder holds our database (true), nothing (false), or something that must not be touched (throws). */
function holdsDatabase(dataDir) {
  let names;
  try {
    names = fs.readdirSync(dataDir);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw unwritable(dataDir, error);
  }
  if (names.length === 0) {
    fs.rmdirSync(dataDir);
    return false;
  }
  if (!names.includes('PG_VERSION') || !names.includes('global')) throw corruptProblem(dataDir);
  const version = fs.readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim();
  if (!/^\d+(\.\d+)?$/.test(version)) throw corruptProblem(dataDir);
  if (version !== MAJOR) throw otherVersionProblem(dataDir);
  return true;
}

async function settled(dataDir) {
  for (let left = 100; left > 0; left--) {
    const server = runningPostmaster(dataDir);
    if (!server || server.ready) return server;
    await pause(100);
  }
  return postmasterOf(dataDir);
}

function launch(dataDir, { run, account, port, settings }) {
  const options = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    timezone: 'UTC',
    ...settings,
  };
  const log = path.join(dataDir, 'server.log');
  const said = fs.existsSync(log) ? fs.statSync(log).size : 0;
  const flags = Object.entries(options).map(([name, value]) => `-c ${name}=${value === '' ? "''" : value}`);
  const args = [
    'start',
    '-D',
    nameFor(dataDir, account),
    '-w',
    '-t',
    '60',
    '-l',
    'server.log',
    '-o',
    flags.join(' '),
  ];
  const started = run('pg_ctl', args, { cwd: dataDir, stdio: 'ignore' });
  if (started.status === 0) return;
  const words = fs.existsSync(log) ? fs.readFileSync(log).subarray(said).toString('utf8') : '';
  throw startProblem(dataDir, words || String(started.error ?? ''));
}

/**
 * Starts the embedded server on a folder, or joins the one already running there.
 * @param {{ dataDir: string, port: number, password: string, settings?: Record<string, string | number>, durable?: boolean }} wanted
 *   `password` is the superuser's, used only when the folder is new
 * @returns {Promise<{ port: number, created: boolean, reused: boolean, stop: () => void }>}
 * @throws {Problem} when the folder, the port or the binaries cannot be used
 */
export async function startCluster({ dataDir, port, password, settings = {}, durable = true }) {
  const account = serverAccount();
  const exists = holdsDatabase(dataDir);
  const server = exists ? await settled(dataDir) : undefined;
  if (!server) await requireFree(port, '数据库', 'database');
  const run = postgresRunner(postgresBinaries(account), account);
  if (!exists) initialise(dataDir, { run, account, password, durable });
  if (!server) launch(dataDir, { run, account, port, settings });
  const stop = () =>
    run('pg_ctl', ['stop', '-D', nameFor(dataDir, account), '-m', 'fast', '-w'], {
      cwd: dataDir,
      stdio: 'ignore',
    });
  return { port: server?.port ?? port, created: !exists, reused: Boolean(server), stop };
}
