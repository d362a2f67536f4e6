export * from './brand';
export * from './fields';
export * from './help';
export * from './money';
export * from './problem';
export * from './route';
