import { Module } from '@nestjs/common';
import { MessagesModule } from '@overturn/messages';
import { CalendarFeeds } from './application/calendar-feeds';
import { DailyDigest } from './application/daily-digest';
import { DueMails } from './application/due-mails';
import { Inbox } from './application/inbox';
import { MailLink } from './application/mail-links';
import { RunChecks } from './application/run-checks';
import { SendMail } from './application/send-mail';
import { SendPortalCode } from './application/send-portal-code';
import { TellAsker } from './application/tell-asker';
import { TellClient } from './application/tell-client';
import { TellOfMessage } from './application/tell-of-message';
import { TellOfReply } from './application/tell-of-reply';
import { TellOfCharge } from './application/tell-of-charge';
import { TellOfDebt } from './application/tell-of-debt';
import { TellOfInfection } from './application/tell-of-infection';
import { TellOfDocuments } from './application/tell-of-documents';
import { TellOfRobot } from './application/tell-of-robot';
import { TellOfReminder } from './application/tell-of-reminder';

const USE_CASES = [
  Inbox,
  CalendarFeeds,
  DueMails,
  SendMail,
  SendPortalCode,
  MailLink,
  TellOfCharge,
  TellOfDebt,
  TellOfInfection,
  TellAsker,
  TellClient,
  TellOfMessage,
  TellOfReply,
  TellOfReminder,
  TellOfRobot,
  TellOfDocuments,
  DailyDigest,
  RunChecks,
];

@Module({ imports: [MessagesModule], providers: USE_CASES, exports: USE_CASES })
export class NotificationsModule {}
