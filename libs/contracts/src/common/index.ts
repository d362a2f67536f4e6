export * from './fields';
export * from './problem';
export * from './route';
