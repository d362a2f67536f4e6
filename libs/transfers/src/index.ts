export { ClientTransfers, type ClientTransfersPage } from './application/client-transfers.use-cases';
export { TransferClaims, type WaitingClaim } from './application/transfer-claims.use-cases';
export { TransferDetails } from './application/transfer-details.use-cases';
export { TransfersModule } from './transfers.module';
