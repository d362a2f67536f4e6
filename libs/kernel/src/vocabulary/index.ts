export * from './locale';
export * from './marketplaces';
export * from './suspension';
export * from './notice';
export * from './evidence';
export * from './case';
export * from './round';
export * from './access';
