export * from './compare-asked';
export * from './match-answer';
export * from './propose-answer';
