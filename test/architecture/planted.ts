import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

/** Files by path, and what is in them. */
export type Planted = Readonly<Record<string, string>>;

/** A small copy of the tree's layout outside the project, with the project's own rules; removed by `close`. */
export function plantedTree(files: Planted, configs: readonly string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'planted-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  for (const config of configs) copyFileSync(path.join(ROOT, config), path.join(folder, config));
  for (const shared of ['node_modules', 'scripts'])
    symlinkSync(path.join(ROOT, shared), path.join(folder, shared));
  return { folder, close: () => rmSync(folder, { recursive: true, force: true }) };
}
