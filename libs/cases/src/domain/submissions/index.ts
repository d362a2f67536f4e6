export * from './filing-rules';
export * from './package-manifest';
export * from './render-submission';
export * from './submission-details';
