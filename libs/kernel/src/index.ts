export * from './dates';
export * from './money';
export * from './result';
export * from './scope';
export * from './vocabulary';
export { storableText } from './storable-text';
