export { readNotice, type ReadNotice, type ReadNoticeInput } from './application/read-notice';
export type { ParseFailureCode as NoticeFailureCode } from './infrastructure/parse/limits';
export type { NoticeHeaders } from './infrastructure/parse/parsed-notice';
export { applyCorrections, effective } from './domain/corrections';
export type { Corrected, CorrectedReading, Correction, CorrectableField } from './domain/corrections';
export * from './domain/notice-reading';
export { RULES_VERSION } from './domain/rules/rule-book';
export type { Span } from './domain/text/notice-text';
