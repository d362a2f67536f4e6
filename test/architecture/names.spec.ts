import path from 'node:path';
import { projectFiles, textOf } from './tree';

/** Files over 300 lines, and why each may be: data is read by looking up, not from top to bottom. */
const LONG = new Map([
  ['migrations/1764000004000-create-cases.ts', 'the schema of one lib, in the order the database needs it'],
  ['libs/notices/src/domain/rules/documents.ts', 'phrases: data'],
  ['libs/lint/src/rules/facts.rules.ts', 'rules: data'],
  ['libs/lint/src/rules/specificity.rules.ts', 'rules: data'],
  ['libs/lint/src/rules/tone.rules.ts', 'rules: data'],
  ['apps/admin/src/features/cases/cases.css', 'styles of one feature, side by side'],
  ['apps/admin/src/app/layout.css', 'the frame of all screens'],
  ['apps/portal/src/app/portal.css', 'the portal’s only style sheet'],
]);
/** Folders of more than 20 files, and why. */
const FULL = new Map([
  [
    'apps/admin/src/features/cases/components',
    'the case page and the new-case page side by side; to be split when it grows',
  ],
  ['migrations', 'one file for each step, in the order of time'],
  ['scripts/run', 'the launcher: small steps, one file each'],
]);
const CODE = /^(apps|libs|migrations|scripts)\/.*\.(ts|tsx|mjs|cjs|css)$/;
const SPEC = /\.spec\.tsx?$|\/testing\/|\/fixtures\//;

const files = projectFiles();
const product = files.filter((file) => CODE.test(file) && !SPEC.test(file));
const pascal = (name: string) =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
const libFiles = (suffix: string) =>
  product.filter((file) => file.startsWith('libs/') && file.endsWith(suffix));

describe('Names and sizes', () => {
  it('calls every file in kebab-case with a dot before its role', () => {
    const named = product.filter(
      (file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(path.basename(file)),
    );
    expect(named).toEqual([]);
  });

  it('names a single use case, controller, module or row after its file', () => {
    const roles = [
      ['.use-case.ts', ''],
      ['.query.ts', ''],
      ['.module.ts', 'Module'],
    ] as const;
    const wrong = roles.flatMap(([suffix, ending]) =>
      libFiles(suffix).filter((file) => {
        const main = `${pascal(path.basename(file, suffix))}${ending}`;
        return !new RegExp(`export (class|const|function) ${main}\\b`).test(textOf(file));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('calls every entity a row and keeps it in a row file', () => {
    const entities = product.filter((file) => /@Entity\(/.test(textOf(file)));
    expect(entities.filter((file) => !file.endsWith('.row.ts'))).toEqual([]);
    const classes = entities.flatMap((file) =>
      [...textOf(file).matchAll(/export class (\w+)/g)].map(([, name]) => name),
    );
    expect(classes.filter((name) => !name?.endsWith('Row'))).toEqual([]);
  });

  it('has no drawer for odds and ends inside a lib', () => {
    const drawers = product.filter((file) => /\/(utils?|helpers?|common|misc)\//.test(file));
    expect(drawers.filter((file) => !file.startsWith('libs/contracts/src/common/'))).toEqual([]);
  });

  it('has no Helper, Manager or Util class', () => {
    const wrong = product.filter((file) => /class \w+(Helper|Manager|Utils?)\b/.test(textOf(file)));
    expect(wrong).toEqual([]);
  });

  it('keeps no more than 20 files in a folder', () => {
    const perFolder = new Map<string, number>();
    for (const file of product) {
      const folder = path.dirname(file);
      perFolder.set(folder, (perFolder.get(folder) ?? 0) + 1);
    }
    const full = [...perFolder].filter(([, count]) => count > 20).map(([folder]) => folder);
    expect(full.filter((folder) => !FULL.has(folder))).toEqual([]);
    expect([...FULL.keys()].filter((folder) => !full.includes(folder))).toEqual([]);
  });

  it('keeps files below 300 lines, but for the named data', () => {
    const lines = (file: string) => textOf(file).split('\n').length;
    const long = product.filter((file) => lines(file) > 301);
    expect(long.filter((file) => !LONG.has(file))).toEqual([]);
    expect([...LONG.keys()].filter((file) => !long.includes(file))).toEqual([]);
  });

  it('has a page for every lib and every app', () => {
    const folders = new Set(product.map((file) => /^(apps|libs)\/[a-z]+\//.exec(file)?.[0]).filter(Boolean));
    expect([...folders].filter((folder) => !files.includes(`${folder}README.md`))).toEqual([]);
  });
});
