export * from './fields';
export * from './help';
export * from './messages';
export * from './money';
export * from './problem';
export * from './questions';
export * from './route';
