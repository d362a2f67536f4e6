import { Module } from '@nestjs/common';
import { CasesModule } from '@overturn/cases';
import { EvidenceModule } from '@overturn/evidence';
import { Conversations } from './application/conversations.use-cases';
import { KeepMailFiles } from './application/replies/keep-mail-files';
import { ReceiveMail } from './application/replies/receive-mail';
import { ReplyAddresses } from './application/replies/reply-addresses';
import { UnconfirmedMails } from './application/replies/unconfirmed-mails.use-cases';
import { WorkOnMail } from './application/replies/work-on-mail';

const USE_CASES = [Conversations, ReceiveMail, ReplyAddresses, UnconfirmedMails, WorkOnMail];

@Module({
  imports: [CasesModule, EvidenceModule],
  providers: [...USE_CASES, KeepMailFiles],
  exports: USE_CASES,
})
export class MessagesModule {}
