import { Module } from '@nestjs/common';
import { BillingModule } from '@overturn/billing';
import { ClientTransfers } from './application/client-transfers.use-cases';
import { TransferClaims } from './application/transfer-claims.use-cases';
import { TransferDetails } from './application/transfer-details.use-cases';

const USE_CASES = [ClientTransfers, TransferClaims, TransferDetails];

@Module({ imports: [BillingModule], providers: USE_CASES, exports: USE_CASES })
export class TransfersModule {}
