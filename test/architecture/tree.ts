import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './planted';

const NOT_OURS = new Set([
  'node_modules',
  'dist',
  '.data',
  '.git',
  'coverage',
  'test-results',
  'playwright-report',
]);

/** Every file of the project, by its path from the root; generated and installed folders are left out. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (NOT_OURS.has(entry.name) || entry.name === '.env') return [];
    return entry.isDirectory() ? projectFiles(file) : [file];
  });
}

export const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
