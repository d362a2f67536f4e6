import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { SETTINGS } from '../config/settings.token';
import type { Settings } from '../config/settings';
import { runtimeDataSourceOptions } from './data-source.options';
import { requireRunTimeRole } from './require-run-time-role';
import { UnitOfWork } from './unit-of-work';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [SETTINGS],
      useFactory: (settings: Settings) => ({
        ...runtimeDataSourceOptions(settings),
        autoLoadEntities: true,
        retryAttempts: settings.NODE_ENV === 'test' ? 0 : 5,
        retryDelay: 2_000,
      }),
      dataSourceFactory: async (options) => {
        if (!options) throw new Error('No database options');
        const dataSource = await new DataSource(options).initialize();
        await requireRunTimeRole(dataSource);
        return dataSource;
      },
    }),
  ],
  providers: [UnitOfWork],
  exports: [UnitOfWork],
})
export class PlatformDatabaseModule {}
