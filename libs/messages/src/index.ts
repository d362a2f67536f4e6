export { Conversations, type Conversation } from './application/conversations.use-cases';
export { unreadByCase } from './infrastructure/message.repository';
export { MessagesModule } from './messages.module';
