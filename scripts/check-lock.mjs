import fs from 'node:fs';
import path from 'node:path';
import { root } from './run/paths.mjs';

// `npm ci` fails on other platforms when the lock was made without their optional packages, which
// `npm install` leaves out without a word. Every optional dependency must have an entry.
const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const present = new Set(Object.keys(packages).map((name) => name.split('node_modules/').pop()));
const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !present.has(name))
    .map((name) => `${owner || 'package.json'} lacks ${name}`),
);
for (const line of missing) console.error(line);
process.exitCode = missing.length > 0 ? 1 : 0;
