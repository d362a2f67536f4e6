export * from './local-date';
export * from './local-time';
export * from './working-days';
export * from './zone-rules';
