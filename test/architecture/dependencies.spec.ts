import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEPENDENCY_PROBES, INNOCENT } from './dependency-probes';
import { plantedTree, ROOT } from './planted';

interface Verdict {
  readonly summary: { readonly violations: readonly { from: string; rule: { name: string } }[] };
}
const { forbidden } = jest.requireActual<{ forbidden: readonly { name: string }[] }>(
  path.join(ROOT, '.dependency-cruiser.cjs'),
);

/** What dependency-cruiser reports on a tree that holds one violation of each rule: `rule file`. */
function reported(): Set<string> {
  const files = Object.fromEntries(
    DEPENDENCY_PROBES.map(({ file, imports }) => [
      file,
      imports ? `export * from '${imports}';\n` : 'export const alone = 1;\n',
    ]),
  );
  const tree = plantedTree(
    {
      ...INNOCENT,
      ...files,
      'libs/cases/src/egg.ts': `export * from './chicken';\n`,
      'package.json': readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
    },
    ['.dependency-cruiser.cjs', 'tsconfig.json', 'tsconfig.dependencies.json'],
  );
  try {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'json',
        'apps',
        'libs',
      ],
      { cwd: tree.folder, encoding: 'utf8', maxBuffer: 1e8 },
    );
    if (!stdout.startsWith('{')) throw new Error(stderr);
    const { summary } = JSON.parse(stdout) as Verdict;
    return new Set(summary.violations.map(({ from, rule }) => `${rule.name} ${from}`));
  } finally {
    tree.close();
  }
}

describe('Who may import whom', () => {
  const found = reported();

  it.each(DEPENDENCY_PROBES)('reports $file against $rule', ({ rule, file }) => {
    expect([...found].filter((each) => each.endsWith(` ${file}`))).toContain(`${rule} ${file}`);
  });

  it('has a planted violation of every rule', () => {
    const planted = new Set(DEPENDENCY_PROBES.map(({ rule }) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });

  it('says nothing against files that keep the rules', () => {
    const innocent = [...found].filter((each) => Object.hasOwn(INNOCENT, each.split(' ')[1] ?? ''));
    expect(innocent.filter((each) => !each.startsWith('no-orphans'))).toEqual([]);
  });
});
