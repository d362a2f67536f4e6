import { Module } from '@nestjs/common';
import { EvidenceQueries } from './application/evidence.queries';
import { KeepEvidence } from './application/keep-evidence.use-case';

@Module({
  providers: [KeepEvidence, EvidenceQueries],
  exports: [KeepEvidence, EvidenceQueries],
})
export class EvidenceModule {}
