export * from './domain/deadlines';
export * from './domain/lifecycle';
export * from './domain/timeline';
