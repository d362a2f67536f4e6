export { EVIDENCE_CHECKERS } from './application/evidence.checkers';
export { KeepEvidence, type KeepEvidenceInput } from './application/keep-evidence.use-case';
export { EvidenceQueries } from './application/evidence.queries';
export { LooseFiles, type LooseFile } from './application/loose-files';
export { PHOTO_READER, type PhotoReader } from './application/photos/photo-reader';
export type { PhotoWords } from './domain/photos/photo-words';
export { ScanFiles } from './application/scan-files';
export { DerivePreviews } from './application/derive-previews';
export { MakeBundle } from './application/bundle/make-bundle.use-case';
export { EvidenceCopies } from './application/copies.use-cases';
export { EvidenceDesk, type EvidenceDetails } from './application/evidence-desk';
export { UPLOAD_PART_BYTES, Uploads } from './application/uploads.use-cases';
export { hasEvidence } from './application/has-evidence';
export { requireEvidence, requireSent } from './application/require-evidence';
export { evidenceCounts, evidenceNamed, type EvidenceFile } from './infrastructure/evidence.repository';
export { EvidenceModule } from './evidence.module';
export { enterFacts, enterParticulars, setAsideAmong, setFileAside } from './application/facts/enter-facts';
export {
  blockingVerdicts,
  judgeCase,
  type JudgedCase,
  type StandingVerdict,
} from './application/facts/judge-case';
export { factsOfCase } from './infrastructure/facts/facts.repository';
export { paperFactsOf } from './application/facts/paper-facts';
export { overrideVerdict } from './application/facts/override-verdict';
export { SHIPPED_RULES as EVIDENCE_RULE_BOOK } from './domain/rules/shipped-rules';
export { factKindOf, type CaseParticulars, type EvidenceFacts } from './domain/facts/evidence-facts';
export type { EvidenceSituation } from './domain/rules/evidence-rule';
export {
  askForDocuments,
  quietRequests,
  stepOfRequest,
  wakeRequests,
} from './application/requests/document-requests';
export {
  dueChases,
  openRequestsByCase,
  requestsOfCase,
  setNextChase,
  type DocumentRequest,
} from './infrastructure/requests/request.repository';
export { nextChaseAt } from './domain/requests/document-request';
export {
  judgeSuspicion,
  raiseSuspicion,
  suspicionsOf,
  type IntegrityFacts,
  type StandingSuspicion,
} from './application/integrity/suspicions';
export type { FileTwin, InvoiceTwin } from './domain/integrity/find-suspicions';
