export * from './fields';
export * from './money';
export * from './problem';
export * from './route';
