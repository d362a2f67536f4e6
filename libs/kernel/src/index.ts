export * from './dates';
export * from './result';
export * from './scope';
export * from './vocabulary';
