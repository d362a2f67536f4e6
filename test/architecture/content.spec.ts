import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_PROBES } from './content-probes';
import { plantedTree, ROOT } from './planted';

type Found = readonly (readonly [rule: string, file: string])[];

interface OfEslint {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null }[];
}
interface OfOxlint {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

const run = (folder: string, script: string, ...args: string[]): unknown => {
  const command = [path.join(ROOT, 'node_modules', script), 'apps', 'libs', '--format', 'json', ...args];
  const { stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (!stdout.startsWith('[') && !stdout.startsWith('{')) throw new Error(stdout + stderr);
  return JSON.parse(stdout);
};
const byEslint = (folder: string): Found =>
  (run(folder, 'eslint/bin/eslint.js') as OfEslint[]).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => [ruleId ?? '', path.relative(folder, filePath)] as const),
  );
/** It says `typescript(no-floating-promises)` of what its settings call `typescript/no-floating-promises`. */
const byOxlint = (folder: string): Found =>
  (run(folder, 'oxlint/bin/oxlint') as OfOxlint).diagnostics.map(
    ({ code, filename }) => [code.replace(/^(.*)\((.*)\)$/, '$1/$2'), filename] as const,
  );

/** What both linters report on a tree that holds one violation of each rule: `rule file`. */
function reported(): Set<string> {
  const tree = plantedTree(
    {
      ...Object.fromEntries(CONTENT_PROBES.map(({ file, code }) => [file, `${code}\n`])),
      'tsconfig.json': JSON.stringify({
        compilerOptions: { strict: true, experimentalDecorators: true, jsx: 'react-jsx', noEmit: true },
        include: ['apps', 'libs'],
      }),
    },
    ['eslint.config.mjs', '.oxlintrc.json'],
  );
  try {
    const found = [...byEslint(tree.folder), ...byOxlint(tree.folder)];
    return new Set(found.map(([rule, file]) => `${rule} ${file}`));
  } finally {
    tree.close();
  }
}

/** The rules that ESLint’s configuration names itself, beside the recommended set it builds on. */
const configured = [
  ...new Set(
    [
      ...readFileSync(path.join(ROOT, 'eslint.config.mjs'), 'utf8').matchAll(
        /'?([a-z@/-]+)'?: \[?\s*'error'/g,
      ),
    ].map(([, rule]) => rule ?? ''),
  ),
];

describe('What a file may contain', () => {
  const found = reported();

  it.each(CONTENT_PROBES)('reports $file against $rule', ({ rule, file }) => {
    expect([...found].filter((each) => each.endsWith(` ${file}`))).toContain(`${rule} ${file}`);
  });

  it('has a planted violation of every rule', () => {
    const planted = new Set(CONTENT_PROBES.map(({ rule }) => rule));
    expect(configured.length).toBeGreaterThan(20);
    expect(configured.filter((rule) => !planted.has(rule))).toEqual([]);
  });
});
