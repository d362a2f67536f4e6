export interface ContentProbe {
  readonly rule: string;
  readonly file: string;
  readonly code: string;
}

const domain = (name: string) => `libs/cases/src/domain/${name}.ts`;

/** A planted violation of every rule of eslint.config.mjs that is ours, and of the borrowed ones that matter most. */
export const CONTENT_PROBES: readonly ContentProbe[] = [
  { rule: 'house/no-clock', file: domain('now'), code: 'export const now = () => new Date();' },
  { rule: 'house/no-clock', file: domain('millis'), code: 'export const now = () => Date.now();' },
  { rule: 'house/no-clock', file: 'libs/kernel/src/now.ts', code: 'export const now = () => new Date();' },
  { rule: 'house/no-chance', file: domain('dice'), code: 'export const dice = () => Math.random();' },
  {
    rule: 'house/no-chance',
    file: domain('uuid'),
    code: 'export const id = () => globalThis.crypto.randomUUID();',
  },
  {
    rule: 'house/no-async',
    file: domain('later'),
    code: 'export const later = async () => { await null; };',
  },
  {
    rule: 'house/no-async',
    file: domain('promise'),
    code: 'export const later = () => Promise.resolve(1);',
  },
  {
    rule: 'house/no-decorators',
    file: domain('decorated'),
    code: 'const mark = (_: unknown) => undefined;\n@mark\nexport class Case {}',
  },
  {
    rule: 'house/no-data-source',
    file: 'libs/cases/src/application/source.ts',
    code: "import { DataSource } from 'typeorm';\nexport const source = DataSource;",
  },
  {
    rule: 'house/no-data-source',
    file: 'apps/api/src/admin/source.ts',
    code: "import { InjectDataSource } from '@nestjs/typeorm';\nexport const inject = InjectDataSource;",
  },
  {
    rule: 'house/no-get-repository',
    file: 'libs/cases/src/infrastructure/repository.ts',
    code: 'export const get = (source: { getRepository(): number }) => source.getRepository();',
  },
  {
    rule: 'house/no-row-hooks',
    file: 'libs/cases/src/infrastructure/hooked.row.ts',
    code: "import { BeforeInsert } from 'typeorm';\nexport class CaseRow {\n  @BeforeInsert()\n  stamp() {}\n}",
  },
  {
    rule: 'house/rows-in-infrastructure',
    file: 'libs/cases/src/application/case.row.ts',
    code: "import { Entity } from 'typeorm';\n@Entity()\nexport class CaseRow {}",
  },
  {
    rule: 'house/no-outgoing-http',
    file: 'libs/notices/src/infrastructure/caller.ts',
    code: "export const call = () => fetch('https://example.com');",
  },
  {
    rule: 'house/no-outgoing-http',
    file: 'apps/worker/src/caller.ts',
    code: "import { request } from 'node:https';\nexport const call = request;",
  },
  { rule: 'house/no-enum', file: 'libs/cases/src/colour.ts', code: 'export enum Colour { Red }' },
  { rule: 'house/no-default-export', file: 'libs/cases/src/nameless.ts', code: 'export default 1;' },
  {
    rule: 'house/no-skipped-tests',
    file: 'libs/cases/src/skipped.spec.ts',
    code: "it.skip('waits', () => undefined);",
  },
  {
    rule: 'house/no-skipped-tests',
    file: 'libs/cases/src/only.spec.ts',
    code: "describe.only('waits', () => undefined);",
  },
  {
    rule: 'house/no-sleeps',
    file: 'libs/cases/src/sleepy.spec.ts',
    code: 'export const nap = () => new Promise((wake) => setTimeout(wake, 1000));',
  },
  {
    rule: 'house/no-directives',
    file: 'libs/cases/src/excused.ts',
    code: `/* ${'eslint'}-disable */\nexport const excused = 1;`,
  },
  {
    rule: 'house/no-directives',
    file: 'libs/cases/src/excused-types.ts',
    code: `/* ${'oxlint'}-disable */\nexport const excused = 1;`,
  },
  {
    rule: 'house/no-directives',
    file: 'libs/cases/src/ignored.ts',
    code: `// ${'@ts'}-ignore\nexport const ignored = 1;`,
  },
  { rule: 'no-console', file: 'libs/cases/src/loud.ts', code: "console.log('hello');" },
  {
    rule: 'no-warning-comments',
    file: 'libs/cases/src/unfinished.ts',
    code: `// ${'TO'}${'DO'} finish\nexport const half = 1;`,
  },
  { rule: 'no-eval', file: 'libs/cases/src/evil.ts', code: "eval('1');" },
  { rule: 'no-debugger', file: 'libs/cases/src/stopped.ts', code: 'debugger;' },
  {
    rule: 'eqeqeq',
    file: 'libs/cases/src/loose.ts',
    code: 'export const same = (a: string, b: string) => a == b;',
  },
  {
    rule: '@typescript-eslint/no-explicit-any',
    file: 'libs/cases/src/any.ts',
    code: 'export const cast = (value: string) => value as any;',
  },
  {
    rule: 'typescript/no-floating-promises',
    file: 'apps/worker/src/floating.ts',
    code: 'export const go = (work: () => Promise<void>) => { work(); };',
  },
  {
    rule: '@typescript-eslint/no-unused-vars',
    file: 'libs/cases/src/unused.ts',
    code: 'const unused = 1;\nexport const used = 2;',
  },
  {
    rule: 'typescript/only-throw-error',
    file: 'libs/cases/src/thrown.ts',
    code: "export const fail = () => { throw 'text'; };",
  },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    file: 'libs/cases/src/type-import.ts',
    code: "import { Case } from './domain/decorated';\nexport const of = (value: Case) => typeof value;",
  },
  {
    rule: 'react-hooks/rules-of-hooks',
    file: 'apps/admin/src/hooked.tsx',
    code: "import { useState } from 'react';\nexport const useIt = (is: boolean) => (is ? useState(1) : null);",
  },
  {
    rule: 'react-hooks/exhaustive-deps',
    file: 'apps/admin/src/stale.tsx',
    code: "import { useMemo } from 'react';\nexport const useIt = (a: number) => useMemo(() => a, []);",
  },
];
