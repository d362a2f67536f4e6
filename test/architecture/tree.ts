import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './planted';

/** Files of the project, as git would commit them. Without git (a release archive), the folders that hold code. */
export function projectFiles(): string[] {
  const { stdout } = spawnSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  return stdout.split('\n').filter(Boolean);
}

export const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
