// What can be said of a file alone; the rules that ask for types are in .oxlintrc.json. Their prose is in CONTRIBUTING.md; each has a planted violation in test/architecture/content.spec.ts.
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { houseRules } from './scripts/lint/house-rules.mjs';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const TESTS = ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/**', 'test/**'];
const DOMAINS = ['libs/*/src/domain/**/*.ts', 'libs/{kernel,wording,lint}/src/**/*.ts'];
const SERVER = ['libs/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts'];
const BROWSER = ['apps/admin/**', 'apps/portal/**', 'libs/ui/**'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '.data/**',
      'coverage/**',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    plugins: { house: houseRules },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    rules: {
      'house/no-directives': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'no-eval': 'error',
      'no-debugger': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommended],
    // Nest reads the types of decorated classes: their imports are values
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    rules: {
      'house/no-enum': 'error',
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['apps/*/src/**', 'libs/*/src/**', 'migrations/**'],
    rules: { 'house/no-default-export': 'error' },
  },
  {
    files: DOMAINS,
    ignores: TESTS,
    rules: {
      'house/no-clock': 'error',
      'house/no-chance': 'error',
      'house/no-async': 'error',
      'house/no-decorators': 'error',
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    ignores: [...TESTS, 'libs/platform/src/database/**'],
    rules: {
      'house/no-data-source': 'error',
      'house/no-get-repository': 'error',
      'house/no-row-hooks': 'error',
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    ignores: ['libs/*/src/infrastructure/**'],
    rules: { 'house/rows-in-infrastructure': 'error' },
  },
  {
    files: SERVER,
    // The virus scanner is called over a socket (docs/adr/0018), group robots over HTTPS (docs/adr/0033).
    ignores: [
      ...TESTS,
      ...BROWSER,
      'libs/platform/src/scanning/clamd-scanner.ts',
      'libs/platform/src/outgoing/post-json.ts',
    ],
    rules: { 'house/no-outgoing-http': 'error' },
  },
  { files: TESTS, rules: { 'house/no-skipped-tests': 'error', 'house/no-sleeps': 'error' } },
  {
    // React's compiler is not used: its own rules (a third of the lint time) would guard nothing
    files: ['apps/admin/**/*.{ts,tsx}', 'apps/portal/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  prettier,
);
