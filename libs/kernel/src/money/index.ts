export * from './exchange';
export * from './money';
export * from './shares';
