import { Module } from '@nestjs/common';
import { BillingModule } from '@overturn/billing';
import { DunningDesk } from './application/dunning-desk.use-cases';
import { DunningLevels } from './application/dunning-levels.use-cases';
import { DunningSweep } from './application/dunning-sweep';
import { OpenStatements } from './application/open-statements';

const USE_CASES = [DunningDesk, DunningLevels, DunningSweep, OpenStatements];

@Module({ imports: [BillingModule], providers: USE_CASES, exports: USE_CASES })
export class DunningModule {}
