import { Module } from '@nestjs/common';
import { CasePlaceholders } from './application/passages/case-placeholders.query';
import { PassageLibrary } from './application/passages/passages.use-cases';

const USE_CASES = [PassageLibrary, CasePlaceholders];

@Module({ providers: USE_CASES, exports: USE_CASES })
export class LibraryModule {}
