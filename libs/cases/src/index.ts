export * from './domain/deadlines';
export * from './domain/lifecycle';
