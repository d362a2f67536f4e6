import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENT_PROBES } from './content-probes';
import { plantedTree, ROOT } from './planted';

interface FileVerdict {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null }[];
}

/** What ESLint reports on a tree that holds one violation of each rule: `rule file`. */
function reported(): Set<string> {
  const tree = plantedTree(
    {
      ...Object.fromEntries(CONTENT_PROBES.map(({ file, code }) => [file, `${code}\n`])),
      'tsconfig.json': JSON.stringify({
        compilerOptions: { strict: true, experimentalDecorators: true, jsx: 'react-jsx', noEmit: true },
        include: ['apps', 'libs'],
      }),
    },
    ['eslint.config.mjs'],
  );
  try {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(ROOT, 'node_modules/eslint/bin/eslint.js'), 'apps', 'libs', '--format', 'json'],
      { cwd: tree.folder, encoding: 'utf8', maxBuffer: 1e8 },
    );
    if (!stdout.startsWith('[')) throw new Error(stderr);
    return new Set(
      (JSON.parse(stdout) as FileVerdict[]).flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId }) => `${ruleId} ${path.relative(tree.folder, filePath)}`),
      ),
    );
  } finally {
    tree.close();
  }
}

/** The rules that the configuration names itself, beside the recommended set it builds on. */
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
