export { CalendarFeeds, type Feed } from './application/calendar-feeds';
export { DailyDigest } from './application/daily-digest';
export { DueMails, type DueMail } from './application/due-mails';
export { Inbox, type NotificationRecord } from './application/inbox';
export { MailLink } from './application/mail-links';
export { CHECKERS, RunChecks, type Finding } from './application/run-checks';
export { SendMail } from './application/send-mail';
export { TellOfReminder } from './application/tell-of-reminder';
export { NotificationsModule } from './notifications.module';
