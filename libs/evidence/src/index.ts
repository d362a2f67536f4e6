export { EVIDENCE_CHECKERS } from './application/evidence.checkers';
export { KeepEvidence, type KeepEvidenceInput } from './application/keep-evidence.use-case';
export { EvidenceQueries } from './application/evidence.queries';
export { hasEvidence } from './application/has-evidence';
export { requireEvidence } from './application/require-evidence';
export { evidenceCounts, evidenceNamed, type EvidenceFile } from './infrastructure/evidence.repository';
export { EvidenceModule } from './evidence.module';
