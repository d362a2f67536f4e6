export { NOTICE_CHECKERS } from './application/notices.checkers';
export { readNotice, type ReadNotice, type ReadNoticeInput } from './application/read-notice';
export { readingReport, readingReportSchema, type ReadingReport } from './application/reading-report';
export type { ParseFailureCode as NoticeFailureCode } from './infrastructure/parse/limits';
export type { NoticeHeaders } from './infrastructure/parse/parsed-notice';
export type { Corrected, CorrectedReading, Correction, CorrectableField } from './domain/corrections';
export type {
  Amount,
  Extracted,
  Found,
  Judged,
  NoticeReading,
  Reason,
  SenderReading,
  SenderReasonCode,
  StatedDeadline,
  StatedDeadlineValue,
  Warning,
  WarningCode,
} from './domain/notice-reading';
export type { Span } from './domain/text/notice-text';
export {
  answerNotice,
  answerNoticeForUpdate,
  answerNoticesOfCase,
  countUnfiledAnswers,
  unfiledAnswers,
  type AnswerNotice,
} from './application/answer-notices';
export { CorrectNotice } from './application/correct-notice.use-case';
export { KeepNotice, type KeepNoticeInput } from './application/keep-notice.use-case';
export {
  linkNotice,
  noticeForCase,
  noticeForReading,
  noticesForReading,
  noticesOfCase,
  type NoticeForCase,
} from './application/notice-for-case';
export { noticeFactsOfCase } from './application/notice-facts';
export { NoticeQueries, type NoticeDetails, type NoticeSummary } from './application/notices.queries';
export { NoticesModule } from './notices.module';
