import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as prettier from 'prettier';
import { root } from './run/paths.mjs';

// npm run docs:generate writes the generated documents; with --check it only compares, and lints the OpenAPI document.
const require = createRequire(import.meta.url);
require('reflect-metadata');
require('./docs/load-typescript.cjs');
const { generatedDocs } = require('./docs/render-docs.ts');

const isCheck = process.argv.includes('--check');
const faults = [];

function inserted(whole, name, text) {
  const begin = whole.match(new RegExp(`<!-- ${name}:begin[^>]*-->`))?.[0];
  const end = `<!-- ${name}:end -->`;
  if (!begin || !whole.includes(end)) throw new Error(`No markers for "${name}"`);
  const head = whole.slice(0, whole.indexOf(begin) + begin.length);
  return `${head}\n\n${text}\n${whole.slice(whole.indexOf(end))}`;
}

for (const { file, text, between } of generatedDocs) {
  const target = path.join(root, file);
  const present = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '';
  const options = await prettier.resolveConfig(target);
  const wanted = await prettier.format(between ? inserted(present, between, text) : text, {
    ...options,
    filepath: target,
  });
  if (wanted === present) continue;
  if (isCheck) faults.push(`${file} is out of date: npm run docs:generate`);
  else fs.writeFileSync(target, wanted);
}

if (isCheck) {
  const redocly = path.join(root, 'node_modules/@redocly/cli/bin/cli.js');
  const lint = spawnSync(process.execPath, [redocly, 'lint', 'docs/openapi.json'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  if (lint.status !== 0) faults.push(`${lint.stdout}${lint.stderr}`);
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
