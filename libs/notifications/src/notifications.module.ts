import { Module } from '@nestjs/common';
import { CalendarFeeds } from './application/calendar-feeds';
import { DueMails } from './application/due-mails';
import { Inbox } from './application/inbox';
import { MailLink } from './application/mail-links';
import { SendMail } from './application/send-mail';
import { TellOfReminder } from './application/tell-of-reminder';

const USE_CASES = [Inbox, CalendarFeeds, DueMails, SendMail, MailLink, TellOfReminder];

@Module({ providers: USE_CASES, exports: USE_CASES })
export class NotificationsModule {}
