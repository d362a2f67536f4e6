import { Module } from '@nestjs/common';
import { BillingModule } from '@overturn/billing';
import { CasesModule } from '@overturn/cases';
import { DunningModule } from '@overturn/dunning';
import { MessagesModule } from '@overturn/messages';
import { CalendarFeeds } from './application/calendar-feeds';
import { ClientDigests } from './application/client-digest/client-digests';
import { ClientTodos } from './application/client-digest/client-todos';
import { WriteClientDigest } from './application/client-digest/write-client-digest';
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
  ClientTodos,
  ClientDigests,
  WriteClientDigest,
  RunChecks,
];

@Module({
  imports: [CasesModule, BillingModule, MessagesModule, DunningModule],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class NotificationsModule {}
