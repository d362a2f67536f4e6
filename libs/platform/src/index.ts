export { AuditLog, type AuditEntry, type ChainVerdict } from './database/audit-log';
export { CHECKED_AT_MOST, missingFiles, sqlChecker, type Checker } from './checks/checker';
export { ReadingFailed, runApart } from './apart/run-apart';
export { PLATFORM_CHECKERS } from './checks/platform-checkers';
export { loadSettings, SettingsError, SettingsSchema, type Settings } from './config/settings';
export { SETTINGS } from './config/settings.token';
export { migrate } from './database/migrate';
export type { ChangeTx, Tx } from './database/tx';
export { UnitOfWork, actorReference } from './database/unit-of-work';
export { docxOfPaper } from './documents/docx-of-paper';
export type { Letterhead, Paper, PaperBlock } from './documents/paper';
export { pdfOfPaper } from './documents/pdf-of-paper';
export { FILE_STORE, FileMissing, originalKey, type FileStore } from './files/file-store';
export { Spool, StreamBroken, StreamTooLarge, type SpooledFile } from './files/spool';
export { ProductClock, type ClockReading } from './health/product-clock';
export { Readiness, type ReadinessReport } from './health/readiness';
export { NestPinoLogger, createLogger } from './logging/logger';
export { LOGGER } from './logging/logger.token';
export { Mailer, type OutgoingMail } from './mail/mailer';
export { postJson } from './outgoing/post-json';
export { eventTime } from './outbox/event-time';
export { OutboxRelay, type RelayedEvent } from './outbox/outbox-relay';
export { PlatformModule } from './platform.module';
export {
  MAIN_QUEUE,
  QUEUES,
  SIDE_OPTIONS,
  SIDE_QUEUE,
  WORKER_OPTIONS,
  type QueueName,
} from './queue/queue.module';
export { VIRUS_SCANNER, type VirusScanner } from './scanning/virus-scanner';
export { derivedId, hashToken, newId, newToken, sha256Of } from './security/ids';
export { networkOf } from './security/network-of';
export { RateLimits, type RateLimit } from './security/rate-limits';
export { Sealer } from './security/sealer';
export { hintOfMobile, mobileNumberIn } from './sms/mobile-number';
export { SMS_SENDER, type SmsSender } from './sms/sms-sender';
export { PostgresZoneRules } from './zones/postgres-zone-rules';
export { cursorId, cursorInstant, decodeCursor, toPage, type Page } from './database/keyset';
export { writtenNumber } from './database/written-number';
