import { Module } from '@nestjs/common';
import { BillingModule } from '@overturn/billing';
import { FapiaoRegister } from './application/fapiao-register.use-cases';
import { FapiaoTitles } from './application/fapiao-titles.use-cases';
import { FapiaoQueries } from './application/fapiao.queries';
import { FapiaoImport } from './application/import/fapiao-import.use-cases';

const USE_CASES = [FapiaoImport, FapiaoQueries, FapiaoRegister, FapiaoTitles];

@Module({ imports: [BillingModule], providers: USE_CASES, exports: USE_CASES })
export class FapiaoModule {}
