import { Controller } from '@nestjs/common';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { Conversations, UnconfirmedMails } from '@overturn/messages';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { presentConversation } from '../../http/present/conversation';
import { Route } from '../../http/route.decorator';

/** What the firm and a client write to each other, as staff see it. */
@Controller('api/v1/admin')
export class ConversationsController {
  constructor(
    private readonly conversations: Conversations,
    private readonly mails: UnconfirmedMails,
  ) {}

  @Route(adminRoutes.getConversation)
  async getConversation(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.getConversation>,
  ) {
    return presentConversation(await this.conversations.get(scope, params.caseId, query));
  }

  @Route(adminRoutes.sendMessage)
  async sendMessage(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.sendMessage>,
  ): Promise<void> {
    const { body: words, fileIds } = body;
    await this.conversations.send(scope, { caseId: params.caseId, body: words, evidenceIds: fileIds });
  }

  @Route(adminRoutes.retractMessage)
  async retractMessage(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.retractMessage>,
  ): Promise<void> {
    await this.conversations.retract(scope, params.caseId, params.messageId);
  }

  @Route(adminRoutes.listUnconfirmedMails)
  async listUnconfirmedMails(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.listUnconfirmedMails>,
  ) {
    const mails = await this.mails.list(scope, params.caseId);
    return {
      items: mails.map((one) => ({
        ...one,
        sender: one.sender ?? '',
        leftOut: [...one.leftOut],
        receivedAt: one.receivedAt.toISOString(),
      })),
    };
  }

  @Route(adminRoutes.setMailAside)
  async setMailAside(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.setMailAside>,
  ): Promise<void> {
    await this.mails.setAside(scope, params.caseId, params.mailId);
  }

  @Route(adminRoutes.readConversation)
  async readConversation(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.readConversation>,
  ): Promise<void> {
    await this.conversations.markRead(scope, params.caseId);
  }
}
