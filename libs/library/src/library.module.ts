import { Module } from '@nestjs/common';
import { HelpDesk } from './application/articles/help.use-cases';
import { ReadHelp } from './application/articles/read-help.use-cases';
import { CasePlaceholders } from './application/passages/case-placeholders.query';
import { PassageLibrary } from './application/passages/passages.use-cases';
import { MakePrecedents } from './application/precedents/make-precedents';
import { Precedents } from './application/precedents/precedents.use-cases';

const USE_CASES = [PassageLibrary, CasePlaceholders, Precedents, MakePrecedents, HelpDesk, ReadHelp];

@Module({ providers: USE_CASES, exports: USE_CASES })
export class LibraryModule {}
