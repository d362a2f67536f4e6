export * from './case';
export * from './case.answers';
export * from './case.commands';
export * from './case.decide';
export * from './case.events';
export * from './case.facts';
export * from './case.permissions';
export * from './next-action';
export { renderLifecycleMarkdown } from './render-lifecycle';
