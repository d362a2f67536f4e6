import type { Planted } from './planted';

/** What probes import; nothing in it breaks a rule. */
export const INNOCENT: Planted = {
  ...Object.fromEntries(
    [
      'kernel',
      'wording',
      'lint',
      'platform',
      'identity',
      'clients',
      'notices',
      'evidence',
      'plans',
      'cases',
      'notifications',
      'ui',
    ].map((lib) => [`libs/${lib}/src/index.ts`, `export * from './inside';\n`]),
  ),
  ...Object.fromEntries(
    [
      'kernel',
      'wording',
      'lint',
      'platform',
      'identity',
      'clients',
      'notices',
      'evidence',
      'plans',
      'cases',
      'notifications',
      'ui',
    ].map((lib) => [`libs/${lib}/src/inside.ts`, 'export const inside = 1;\n']),
  ),
  'libs/kernel/src/vocabulary/index.ts': 'export const word = 1;\n',
  'libs/contracts/src/admin/index.ts': 'export const admin = 1;\n',
  'libs/contracts/src/portal/index.ts': 'export const portal = 1;\n',
  'libs/contracts/src/common/index.ts': 'export const common = 1;\n',
  'libs/cases/src/application/open-case.use-case.ts': 'export const openCase = 1;\n',
  'libs/cases/src/testing/case.builder.ts': 'export const aCase = 1;\n',
  'apps/api/src/admin/cases.controller.ts': 'export const cases = 1;\n',
  'apps/admin/src/features/cases/case-page.ts': 'export const casePage = 1;\n',
};

/** A planted violation of every rule: where, and the import that must be reported. */
export const DEPENDENCY_PROBES: readonly {
  readonly rule: string;
  readonly file: string;
  readonly imports: string;
}[] = [
  { rule: 'could-not-resolve', file: 'libs/cases/src/lost.ts', imports: './nowhere' },
  { rule: 'no-cycles', file: 'libs/cases/src/chicken.ts', imports: './egg' },
  { rule: 'no-orphans', file: 'libs/cases/src/orphan.ts', imports: '' },
  { rule: 'lib-order-kernel', file: 'libs/kernel/src/up.ts', imports: '@overturn/platform' },
  { rule: 'lib-order-wording', file: 'libs/wording/src/up.ts', imports: '@overturn/platform' },
  { rule: 'wording-travels-to-browsers', file: 'libs/wording/src/server.ts', imports: '@overturn/kernel' },
  { rule: 'lib-order-lint', file: 'libs/lint/src/up.ts', imports: '@overturn/platform' },
  { rule: 'lint-travels-to-browsers', file: 'libs/lint/src/server.ts', imports: '@overturn/kernel' },
  { rule: 'lib-order-platform', file: 'libs/platform/src/up.ts', imports: '@overturn/identity' },
  { rule: 'lib-order-identity', file: 'libs/identity/src/up.ts', imports: '@overturn/clients' },
  { rule: 'lib-order-clients', file: 'libs/clients/src/up.ts', imports: '@overturn/notices' },
  { rule: 'lib-order-notices', file: 'libs/notices/src/up.ts', imports: '@overturn/cases' },
  { rule: 'lib-order-evidence', file: 'libs/evidence/src/up.ts', imports: '@overturn/cases' },
  { rule: 'lib-order-plans', file: 'libs/plans/src/up.ts', imports: '@overturn/cases' },
  { rule: 'lib-order-cases', file: 'libs/cases/src/up.ts', imports: '@overturn/notifications' },
  { rule: 'lib-order-library', file: 'libs/library/src/up.ts', imports: '@overturn/notifications' },
  { rule: 'lib-order-dunning', file: 'libs/dunning/src/up.ts', imports: '@overturn/notifications' },
  { rule: 'lib-order-fapiao', file: 'libs/fapiao/src/up.ts', imports: '@overturn/notifications' },
  { rule: 'lib-order-payments', file: 'libs/payments/src/up.ts', imports: '@overturn/notifications' },
  { rule: 'lib-order-commissions', file: 'libs/commissions/src/up.ts', imports: '@overturn/notifications' },
  { rule: 'lib-order-transfers', file: 'libs/transfers/src/up.ts', imports: '@overturn/notifications' },
  { rule: 'lib-order-prevention', file: 'libs/prevention/src/up.ts', imports: '@overturn/notifications' },
  { rule: 'lib-order-robots', file: 'libs/robots/src/up.ts', imports: '@overturn/notifications' },
  { rule: 'lib-order-billing', file: 'libs/billing/src/up.ts', imports: '@overturn/notifications' },
  { rule: 'lib-order-messages', file: 'libs/messages/src/up.ts', imports: '@overturn/notifications' },
  { rule: 'lib-order-notifications', file: 'libs/notifications/src/up.ts', imports: '@overturn/ui' },
  {
    rule: 'contracts-are-zod-and-words',
    file: 'libs/contracts/src/common/heavy.ts',
    imports: '@overturn/kernel',
  },
  {
    rule: 'contracts-know-one-audience',
    file: 'libs/contracts/src/portal/peek.ts',
    imports: '../admin',
  },
  { rule: 'vocabulary-stands-alone', file: 'libs/kernel/src/vocabulary/far.ts', imports: '../inside' },
  { rule: 'kernel-has-one-package', file: 'libs/kernel/src/packed.ts', imports: 'zod' },
  { rule: 'domain-is-pure', file: 'libs/cases/src/domain/node-core.ts', imports: 'node:crypto' },
  { rule: 'domain-is-pure', file: 'libs/cases/src/domain/package.ts', imports: 'zod' },
  { rule: 'domain-is-pure', file: 'libs/cases/src/domain/other-lib.ts', imports: '@overturn/notices' },
  { rule: 'domain-is-pure', file: 'libs/cases/src/domain/platform.ts', imports: '@overturn/platform' },
  {
    rule: 'application-knows-no-transport',
    file: 'libs/cases/src/application/web.ts',
    imports: 'fastify',
  },
  {
    rule: 'infrastructure-below-application',
    file: 'libs/cases/src/infrastructure/caller.ts',
    imports: '../application/open-case.use-case',
  },
  { rule: 'typeorm-in-infrastructure', file: 'libs/cases/src/application/sql.ts', imports: 'typeorm' },
  {
    rule: 'front-doors-between-libs',
    file: 'libs/cases/src/back-door.ts',
    imports: '../../notices/src/inside',
  },
  {
    rule: 'front-doors-for-apps',
    file: 'apps/worker/src/back-door.ts',
    imports: '../../../libs/cases/src/inside',
  },
  {
    rule: 'libs-know-no-app',
    file: 'libs/cases/src/upstairs.ts',
    imports: '../../../apps/api/src/admin/cases.controller',
  },
  {
    rule: 'apps-know-no-app',
    file: 'apps/worker/src/neighbour.ts',
    imports: '../../api/src/admin/cases.controller',
  },
  {
    rule: 'audiences-are-apart',
    file: 'apps/api/src/portal/peek.ts',
    imports: '../admin/cases.controller',
  },
  {
    rule: 'audiences-read-their-contracts',
    file: 'apps/api/src/portal/contract.ts',
    imports: '@overturn/contracts/admin',
  },
  {
    rule: 'worker-reads-no-contracts',
    file: 'apps/worker/src/contract.ts',
    imports: '@overturn/contracts/common',
  },
  { rule: 'spas-import-no-server', file: 'apps/admin/src/server.ts', imports: '@overturn/cases' },
  {
    rule: 'spas-read-their-contracts',
    file: 'apps/admin/src/contract.ts',
    imports: '@overturn/contracts/portal',
  },
  {
    rule: 'portal-reads-its-contracts',
    file: 'apps/portal/src/contract.ts',
    imports: '@overturn/contracts/admin',
  },
  { rule: 'ui-imports-no-server', file: 'libs/ui/src/server.ts', imports: '@overturn/platform' },
  {
    rule: 'features-are-apart',
    file: 'apps/admin/src/features/clients/peek.ts',
    imports: '../cases/case-page',
  },
  {
    rule: 'shared-knows-no-feature',
    file: 'apps/admin/src/shared/peek.ts',
    imports: '../features/cases/case-page',
  },
  {
    rule: 'nothing-imports-tests',
    file: 'libs/cases/src/cheat.ts',
    imports: './testing/case.builder',
  },
  { rule: 'no-deprecated-node-core', file: 'apps/worker/src/old.ts', imports: 'punycode' },
];
