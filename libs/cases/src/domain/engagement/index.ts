export * from './declarations';
export { triageOf, type Triage } from './triage';
export type { TriageFacts } from './triage-rules';
