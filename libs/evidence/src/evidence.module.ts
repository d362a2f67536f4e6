import { Module } from '@nestjs/common';
import { MakeBundle } from './application/bundle/make-bundle.use-case';
import { EvidenceCopies } from './application/copies.use-cases';
import { DerivePreviews } from './application/derive-previews';
import { EvidenceDesk } from './application/evidence-desk';
import { EvidenceQueries } from './application/evidence.queries';
import { KeepEvidence } from './application/keep-evidence.use-case';
import { LooseFiles } from './application/loose-files';
import { PHOTO_READER } from './application/photos/photo-reader';
import { ScanFiles } from './application/scan-files';
import { Uploads } from './application/uploads.use-cases';
import { TesseractReader } from './infrastructure/photos/tesseract-reader';

const USE_CASES = [
  KeepEvidence,
  EvidenceQueries,
  ScanFiles,
  Uploads,
  DerivePreviews,
  EvidenceCopies,
  EvidenceDesk,
  MakeBundle,
  LooseFiles,
];

@Module({
  providers: [...USE_CASES, { provide: PHOTO_READER, useClass: TesseractReader }],
  exports: USE_CASES,
})
export class EvidenceModule {}
