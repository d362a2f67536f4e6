export * from './filing-rules';
export * from './render-submission';
export * from './submission-details';
