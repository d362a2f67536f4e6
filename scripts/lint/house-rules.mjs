// The rules of this house that no plugin has. Each is a list of syntax that must not occur; eslint.config.mjs says
// where, and test/architecture/content.spec.ts plants a violation of each.

const syntax = (message, selectors) => ({
  meta: { type: 'problem', schema: [], messages: { refused: message } },
  create: (context) =>
    Object.fromEntries(
      selectors.map((selector) => [selector, (node) => context.report({ node, messageId: 'refused' })]),
    ),
});

const noDirectives = {
  meta: { type: 'problem', schema: [], messages: { refused: 'Change the code, or change the rule for all' } },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments())
        if (/^\s*(eslint|oxlint|tsgolint)-(disable|enable)|@ts-(ignore|nocheck)/.test(comment.value))
          context.report({ loc: comment.loc, messageId: 'refused' });
    },
  }),
};

const ROW_DECORATORS =
  'Entity|Column|PrimaryColumn|PrimaryGeneratedColumn|CreateDateColumn|UpdateDateColumn|DeleteDateColumn|VersionColumn|ManyToOne|OneToMany|OneToOne|ManyToMany|JoinColumn|JoinTable|Index|Check|Unique|ViewEntity|ViewColumn';
const ROW_HOOKS =
  'EventSubscriber|BeforeInsert|AfterInsert|BeforeUpdate|AfterUpdate|BeforeRemove|AfterRemove|BeforeSoftRemove|AfterSoftRemove|BeforeRecover|AfterRecover|AfterLoad';

export const houseRules = {
  rules: {
    'no-clock': syntax('The domain is told the time: take `now` as an argument', [
      "MemberExpression[object.name='Date'][property.name='now']",
      "NewExpression[callee.name='Date'][arguments.length=0]",
      "CallExpression[callee.name='Date']",
      "MemberExpression[object.name='Temporal'][property.name='Now']",
      "MemberExpression[object.name='performance']",
    ]),
    'no-chance': syntax('The domain does not throw dice: take the id or the number as an argument', [
      "MemberExpression[object.name='Math'][property.name='random']",
      "Identifier[name='randomUUID']",
      "Identifier[name='getRandomValues']",
      "Identifier[name='newId']",
    ]),
    'no-async': syntax('The domain is synchronous: gather facts first, decide second', [
      ':function[async=true]',
      'AwaitExpression',
      'ForOfStatement[await=true]',
      "NewExpression[callee.name='Promise']",
      "MemberExpression[object.name='Promise']",
      "TSTypeReference[typeName.name='Promise']",
      'CallExpression[callee.name=/^(setTimeout|setInterval|setImmediate|queueMicrotask)$/]',
    ]),
    'no-decorators': syntax('The domain knows no framework', ['Decorator']),
    'no-data-source': syntax('The database is reached through a Tx of the UnitOfWork (docs/adr/0005)', [
      'ImportSpecifier[imported.name=/^(DataSource|InjectDataSource|InjectEntityManager|InjectRepository|getRepositoryToken|getDataSourceToken)$/]',
    ]),
    'no-get-repository': syntax('Take the repository from the Tx: tx.manager', [
      "CallExpression[callee.property.name='getRepository'][callee.object.property.name!='manager']",
    ]),
    'no-outgoing-http': syntax('The product calls nobody: an adapter in platform would, named by an ADR', [
      "CallExpression[callee.name='fetch']",
      "MemberExpression[object.name='globalThis'][property.name='fetch']",
      'NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource)$/]',
      'ImportDeclaration[source.value=/^(node:)?(https?|http2|net|tls)$|^(undici|axios|got|node-fetch)$/]',
    ]),
    'no-enum': syntax('A list `as const` and its type; no enum', ['TSEnumDeclaration']),
    'no-default-export': syntax('Name it: the file is called after its main export', [
      'ExportDefaultDeclaration',
      "ExportSpecifier[exported.name='default']",
    ]),
    'rows-in-infrastructure': syntax('A row is declared in infrastructure/*.row.ts', [
      `Decorator[expression.callee.name=/^(${ROW_DECORATORS})$/]`,
    ]),
    'no-row-hooks': syntax('Rules live in decide() and in the database, never in ORM hooks', [
      `Decorator[expression.callee.name=/^(${ROW_HOOKS})$/]`,
    ]),
    'no-skipped-tests': syntax('A test runs, or it does not exist', [
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing|skipIf|runIf)$/]',
      'MemberExpression[object.object.name=/^(it|test|describe)$/][property.name=/^(only|skip)$/]',
      'CallExpression[callee.name=/^(fit|xit|xtest|fdescribe|xdescribe|pending)$/]',
    ]),
    'no-sleeps': syntax('Wait for what happens, not for time', [
      "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout']",
      'CallExpression[callee.name=/^(sleep|delay)$/]',
      "CallExpression[callee.property.name='waitForTimeout']",
    ]),
    'no-directives': noDirectives,
  },
};
