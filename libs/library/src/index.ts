export { CasePlaceholders } from './application/passages/case-placeholders.query';
export { PassageLibrary, type StaffNames } from './application/passages/passages.use-cases';
export { stateOf } from './domain/passages/passage';
export type { Passage, Wording } from './infrastructure/passages/passage.read-model';
export { LibraryModule } from './library.module';
