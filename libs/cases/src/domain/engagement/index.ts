export * from './declarations';
export { triageOf, type Triage, type TriageReason } from './triage';
export type { TriageFacts } from './triage-rules';
