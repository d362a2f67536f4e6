export { KeepEvidence, type KeepEvidenceInput } from './application/keep-evidence.use-case';
export { EvidenceQueries } from './application/evidence.queries';
export { requireEvidence } from './application/require-evidence';
export { evidenceKindsOfCase, type EvidenceFile } from './infrastructure/evidence.repository';
export { EvidenceModule } from './evidence.module';
