export { Conversations, type Conversation } from './application/conversations.use-cases';
export { ReceiveMail } from './application/replies/receive-mail';
export { ReplyAddresses, type ReplyPlace } from './application/replies/reply-addresses';
export { UnconfirmedMails } from './application/replies/unconfirmed-mails.use-cases';
export { WorkOnMail } from './application/replies/work-on-mail';
export { refusedMail, type UnconfirmedMail } from './infrastructure/replies/incoming-mail.repository';
export { unreadByCase } from './infrastructure/message.repository';
export { MessagesModule } from './messages.module';
