import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CorrectNotice } from './application/correct-notice.use-case';
import { KeepNotice } from './application/keep-notice.use-case';
import { NoticeQueries } from './application/notices.queries';
import { NoticeRow } from './infrastructure/notice.row';

@Module({
  imports: [TypeOrmModule.forFeature([NoticeRow])],
  providers: [KeepNotice, CorrectNotice, NoticeQueries],
  exports: [KeepNotice, CorrectNotice, NoticeQueries],
})
export class NoticesModule {}
