import { Module } from '@nestjs/common';
import { CasesModule } from '@overturn/cases';
import { Conversations } from './application/conversations.use-cases';

@Module({ imports: [CasesModule], providers: [Conversations], exports: [Conversations] })
export class MessagesModule {}
