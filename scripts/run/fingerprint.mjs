import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const SKIPPED = new Set(['node_modules', 'dist', '.data', '.git']);

/** All files at or below these paths of the checkout, sorted; a path that is not there counts as empty. */
export function filesBelow(paths) {
  const files = [];
  const walk = (at) => {
    const found = fs.statSync(at, { throwIfNoEntry: false });
    if (!found) return;
    if (!found.isDirectory()) files.push(at);
    else for (const name of fs.readdirSync(at)) if (!SKIPPED.has(name)) walk(path.join(at, name));
  };
  for (const each of paths) walk(path.join(root, each));
  return files.sort();
}

/** One hash over the names and contents of files, so that a new date alone rebuilds nothing. */
export function fingerprint(paths) {
  const hash = crypto.createHash('sha256').update(process.version.split('.')[0]);
  for (const file of filesBelow(paths))
    hash.update(`\0${path.relative(root, file)}\0`).update(fs.readFileSync(file));
  return hash.digest('hex');
}
