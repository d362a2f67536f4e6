export * from './deadline';
export * from './derive-deadlines';
export * from './reminder-ladder';
export * from './rule-pack';
