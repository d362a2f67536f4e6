// Who may import whom. The prose is in docs/ARCHITECTURE.md; every rule here has a planted violation in
// test/architecture/dependencies.spec.ts, and a rule without one fails the run.

/** Server libs in their order: a lib may import only libs to its left. */
const ORDER = [
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
  'library',
  'billing',
  'messages',
  'payments',
  'commissions',
  'fapiao',
  'dunning',
  'transfers',
  'prevention',
  'robots',
  'notifications',
];
const TESTS = String.raw`\.spec\.tsx?$|/testing/|/fixtures/`;
const SPAS = '^apps/(admin|portal)/';
const anyOf = (names) => `(${names.join('|')})`;

const libOrder = ORDER.map((lib, place) => ({
  name: `lib-order-${lib}`,
  comment: `libs/${lib} may import only ${ORDER.slice(0, place).join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^libs/${lib}/`, pathNot: TESTS },
  to: {
    path: '^(libs|apps|migrations)/',
    pathNot: `^libs/${anyOf(ORDER.slice(0, place + 1))}/`,
  },
}));

const room = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    room(
      'could-not-resolve',
      'An import nobody can resolve would escape every other rule',
      {},
      { couldNotResolve: true },
    ),
    room('no-cycles', 'Two files that need each other are one file, or three', {}, { circular: true }),
    room(
      'no-orphans',
      'A file that nothing imports and that imports nothing is dead',
      { orphan: true, pathNot: [TESTS, String.raw`\.d\.ts$`, 'tsconfig', String.raw`vite\.config\.ts$`] },
      {},
    ),
    ...libOrder,
    room(
      'contracts-are-zod-and-words',
      'Contracts are read by servers and browsers: zod and the kernel vocabulary only',
      { path: '^libs/contracts/', pathNot: TESTS },
      { pathNot: ['^libs/contracts/', '^libs/kernel/src/vocabulary/', '(^|/)node_modules/zod/'] },
    ),
    room(
      'contracts-know-one-audience',
      "An audience's contracts may share common ones, never another audience's",
      { path: '^libs/contracts/src/(admin|portal|public)/' },
      { path: '^libs/contracts/src/(admin|portal|public)/', pathNot: '^libs/contracts/src/$1/' },
    ),
    room(
      'vocabulary-stands-alone',
      'The vocabulary travels to browsers: it imports only itself',
      { path: '^libs/kernel/src/vocabulary/', pathNot: TESTS },
      { pathNot: '^libs/kernel/src/vocabulary/' },
    ),
    room(
      'kernel-has-one-package',
      'temporal-polyfill is the only package of the kernel (docs/adr/0007)',
      { path: '^libs/kernel/', pathNot: TESTS },
      { pathNot: ['^libs/kernel/', '(^|/)node_modules/temporal-polyfill/'] },
    ),
    room(
      'wording-travels-to-browsers',
      'How a plan is worded is the same in browser and server: the vocabulary and one package of hashes (docs/adr/0013)',
      { path: '^libs/wording/', pathNot: TESTS },
      { pathNot: ['^libs/wording/', '^libs/kernel/src/vocabulary/', '(^|/)node_modules/@noble/hashes/'] },
    ),
    room(
      'lint-travels-to-browsers',
      "The plan's checker is the same in browser and server: the vocabulary and the wording (docs/adr/0015)",
      { path: '^libs/lint/', pathNot: TESTS },
      { pathNot: ['^libs/lint/', '^libs/kernel/src/vocabulary/', String.raw`^libs/wording/src/index\.ts$`] },
    ),
    room(
      'domain-is-pure',
      'A domain imports its own domain, the kernel and the wording: no package, no node core, no other lib',
      { path: '^libs/([^/]+)/src/domain/', pathNot: TESTS },
      { pathNot: ['^libs/$1/src/domain/', '^libs/(kernel|wording)/src/'] },
    ),
    room(
      'application-knows-no-transport',
      'Use cases know no HTTP, no queue and no file system',
      { path: '^libs/[^/]+/src/application/', pathNot: TESTS },
      {
        path: [
          '(^|/)node_modules/(fastify|@fastify|@nestjs/(bullmq|platform-fastify|passport)|bullmq|pg|nodemailer|passport|undici)(/|$)',
          '^(node:)?(http|https|net|fs|fs/promises|child_process)$',
        ],
      },
    ),
    room(
      'infrastructure-below-application',
      "Infrastructure serves the use cases of its lib; it does not call them, nor another feature lib's",
      {
        path: '^libs/(identity|clients|notices|evidence|plans|cases|library|billing|messages|payments|commissions|fapiao|dunning|transfers|prevention|robots|notifications)/src/infrastructure/',
        pathNot: TESTS,
      },
      {
        path: '^libs/',
        pathNot: ['^libs/$1/src/(infrastructure|domain)/', '^libs/(kernel|wording|lint|platform)/src/'],
      },
    ),
    room(
      'typeorm-in-infrastructure',
      'Rows and SQL live in infrastructure (platform: database); modules may register the rows',
      {
        path: '^(libs|apps)/',
        pathNot: [
          TESTS,
          '^libs/[^/]+/src/infrastructure/',
          '^libs/platform/src/(database|queue|testing)/',
          String.raw`^libs/[^/]+/src/[a-z-]+\.module\.ts$`,
        ],
      },
      { path: '(^|/)node_modules/(typeorm|@nestjs/typeorm|pg)(/|$)' },
    ),
    room(
      'front-doors-between-libs',
      "Another lib is entered by its index.ts (the kernel's vocabulary and platform/testing have their own)",
      { path: '^libs/([^/]+)/', pathNot: TESTS },
      {
        path: '^libs/[^/]+/',
        pathNot: [
          '^libs/$1/',
          String.raw`^libs/[^/]+/src/index\.ts$`,
          String.raw`^libs/kernel/src/vocabulary/index\.ts$`,
          String.raw`^libs/contracts/src/[a-z]+/index\.ts$`,
        ],
      },
    ),
    room(
      'front-doors-for-apps',
      'Apps enter a lib by its index.ts',
      { path: '^(apps|migrations)/', pathNot: TESTS },
      {
        path: '^libs/',
        pathNot: [
          String.raw`^libs/[^/]+/src/index\.ts$`,
          String.raw`^libs/kernel/src/vocabulary/index\.ts$`,
          String.raw`^libs/contracts/src/[a-z]+/index\.ts$`,
          String.raw`^libs/ui/vite-shared\.ts$`,
          '^libs/ui/src/testing/',
        ],
      },
    ),
    room(
      'libs-know-no-app',
      'Apps are adapters: no lib imports one',
      { path: '^libs/', pathNot: TESTS },
      { path: '^apps/' },
    ),
    room(
      'apps-know-no-app',
      'An app does not import another',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    room(
      'audiences-are-apart',
      'Staff, client, public and webhook controllers do not import each other',
      { path: '^apps/api/src/(admin|portal|public|webhooks)/' },
      { path: '^apps/api/src/(admin|portal|public|webhooks)/', pathNot: '^apps/api/src/$1/' },
    ),
    room(
      'audiences-read-their-contracts',
      'A controller reads the contracts of its own audience',
      { path: '^apps/api/src/(admin|portal|public)/' },
      { path: '^libs/contracts/src/', pathNot: '^libs/contracts/src/($1|common)/' },
    ),
    room(
      'worker-reads-no-contracts',
      'The worker speaks to use cases, not to browsers',
      { path: '^apps/worker/' },
      { path: '^libs/contracts/' },
    ),
    room(
      'spas-import-no-server',
      "A browser app imports its own contracts, the common ones, the vocabulary, the wording, the plan's checker and libs/ui",
      { path: SPAS },
      {
        path: '^(libs|migrations)/',
        pathNot: [
          '^libs/contracts/src/',
          '^libs/kernel/src/vocabulary/',
          '^libs/(wording|lint)/src/',
          '^libs/ui/',
        ],
      },
    ),
    room(
      'spas-read-their-contracts',
      'The admin app never reads the contracts of the portal, nor the other way round',
      { path: '^apps/admin/' },
      { path: '^libs/contracts/src/', pathNot: '^libs/contracts/src/(admin|common)/' },
    ),
    room(
      'portal-reads-its-contracts',
      'A client cannot even import a staff-only schema',
      { path: '^apps/portal/' },
      { path: '^libs/contracts/src/', pathNot: '^libs/contracts/src/(portal|public|common)/' },
    ),
    room(
      'ui-imports-no-server',
      'libs/ui is browser code: common contracts and the vocabulary only',
      { path: '^libs/ui/', pathNot: TESTS },
      {
        path: '^(libs|apps|migrations)/',
        pathNot: ['^libs/ui/', '^libs/contracts/src/common/', '^libs/kernel/src/vocabulary/'],
      },
    ),
    room(
      'features-are-apart',
      "A feature uses its own files and the app's shared/, never another feature",
      { path: '^apps/(admin|portal)/src/features/([^/]+)/' },
      { path: '^apps/(admin|portal)/src/features/', pathNot: '^apps/$1/src/features/$2/' },
    ),
    room(
      'shared-knows-no-feature',
      'shared/ serves the features and does not know them',
      { path: '^apps/(admin|portal)/src/shared/' },
      // the table of all texts is put together in app/, and i18n.ts types its keys by it
      { path: '^apps/(admin|portal)/src/(features|app)/', pathNot: '/src/app/texts\\.ts$' },
    ),
    room(
      'nothing-imports-tests',
      'Product code does not import specs, builders or fixtures',
      { path: '^(apps|libs|migrations)/', pathNot: [TESTS, '^libs/platform/src/testing/'] },
      { path: TESTS, pathNot: 'node_modules' },
    ),
    room(
      'no-deprecated-node-core',
      'Node core modules that Node itself deprecates',
      {},
      { dependencyTypes: ['core'], path: '^(punycode|domain|constants|sys|querystring)$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.data)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.dependencies.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
