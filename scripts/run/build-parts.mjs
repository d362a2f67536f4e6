import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureFolder, root, writeWhole } from './paths.mjs';
import { Problem } from './problem.mjs';
import { filesBelow, fingerprint } from './fingerprint.mjs';

const SHARED = ['package.json', 'package-lock.json', 'tsconfig.json'];
const bin = (file) => path.join(root, 'node_modules', file);
const stampOf = (part) => path.join(root, 'dist/.stamps', part);

const spa = (name) => ({
  name,
  exists: () => fs.existsSync(path.join(root, 'apps', name, 'index.html')),
  output: `dist/${name}/index.html`,
  sources: [...SHARED, `apps/${name}`, 'libs/ui', 'libs/contracts', 'libs/kernel'],
  command: [bin('vite/bin/vite.js'), 'build', `apps/${name}`],
});

const server = {
  name: 'server',
  exists: () => true,
  output: 'dist/apps/cli/src/main.js',
  sources: [...SHARED, 'nest-cli.json', 'apps/api', 'apps/worker', 'apps/cli', 'libs', 'migrations'],
  command: [bin('@nestjs/cli/bin/nest.js'), 'build', '--all', '-b', 'swc'],
};

/** What is built: the server side in one go, and each SPA that has a first page. */
export const parts = { server, admin: spa('admin'), portal: spa('portal') };

/** Whether what was built is older than its sources. */
export function isStale(part) {
  const stamp = stampOf(part.name);
  if (!fs.existsSync(stamp) || !fs.existsSync(path.join(root, part.output))) return true;
  return fs.readFileSync(stamp, 'utf8') !== fingerprint(part.sources);
}

function execute([script, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** A deleted source must not live on as JavaScript: a removed migration would still run. */
function removeOrphans() {
  const sources = new Set(
    filesBelow(['apps/api', 'apps/worker', 'apps/cli', 'libs', 'migrations'])
      .map((file) => path.relative(root, file))
      .map((file) => file.replace(/\.(ts|tsx)$/, '')),
  );
  for (const file of ['apps', 'libs', 'migrations'].flatMap((folder) => filesInDist(folder))) {
    const source = path.relative(path.join(root, 'dist'), file).replace(/(\.d\.ts|\.js)(\.map)?$/, '');
    if (/\.(js|d\.ts)(\.map)?$/.test(file) && !sources.has(source)) fs.rmSync(file, { force: true });
  }
}

function filesInDist(folder) {
  const top = path.join(root, 'dist', folder);
  if (!fs.existsSync(top)) return [];
  return fs
    .readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

/**
 * Builds one part.
 * @throws {Problem} with the compiler's last lines when it fails
 */
export async function build(part) {
  const before = fingerprint(part.sources);
  const { code, said } = await execute(part.command);
  if (code !== 0 || !fs.existsSync(path.join(root, part.output)))
    throw new Problem(
      `编译 ${part.name} 失败，请根据下面的信息修正源代码：\n${said.trim().split('\n').slice(-20).join('\n')}`,
      `Building ${part.name} failed; correct the source as said above (or: a file ${part.output} was not made).`,
    );
  if (part === server) removeOrphans();
  ensureFolder(path.join(root, 'dist/.stamps'));
  writeWhole(stampOf(part.name), before);
}
