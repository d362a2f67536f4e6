export { CasePlaceholders } from './application/passages/case-placeholders.query';
export { PassageLibrary, type StaffNames } from './application/passages/passages.use-cases';
export { MakePrecedents, PRECEDENT_TOPICS } from './application/precedents/make-precedents';
export { Precedents, type PrecedentToLookAt } from './application/precedents/precedents.use-cases';
export type { Precedent } from './infrastructure/precedents/precedent.read-model';
export { stateOf } from './domain/passages/passage';
export type { Passage, Wording } from './infrastructure/passages/passage.read-model';
export { LibraryModule } from './library.module';
