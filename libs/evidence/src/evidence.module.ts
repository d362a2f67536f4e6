import { Module } from '@nestjs/common';
import { EvidenceQueries } from './application/evidence.queries';
import { KeepEvidence } from './application/keep-evidence.use-case';
import { ScanFiles } from './application/scan-files';
import { Uploads } from './application/uploads.use-cases';

@Module({
  providers: [KeepEvidence, EvidenceQueries, ScanFiles, Uploads],
  exports: [KeepEvidence, EvidenceQueries, ScanFiles, Uploads],
})
export class EvidenceModule {}
