export * from './funds-window';
export * from './guarantee';
export * from './outcome-scope';
export * from './released-funds';
