import { Controller } from '@nestjs/common';
import { portalRoutes } from '@overturn/contracts/portal';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { Conversations } from '@overturn/messages';
import { CurrentClientScope, Input } from '../http/actor.decorator';
import { presentConversation } from '../http/present/conversation';
import { Route } from '../http/route.decorator';

/** What a client and the firm write to each other, as the client sees it. */
@Controller('api/v1/portal')
export class ClientMessagesController {
  constructor(private readonly conversations: Conversations) {}

  @Route(portalRoutes.getConversation)
  async getConversation(
    @CurrentClientScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof portalRoutes.getConversation>,
  ) {
    return presentConversation(await this.conversations.get(scope, params.caseId, query));
  }

  @Route(portalRoutes.sendMessage)
  async sendMessage(
    @CurrentClientScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof portalRoutes.sendMessage>,
  ): Promise<void> {
    const { body: words, fileIds } = body;
    await this.conversations.send(scope, { caseId: params.caseId, body: words, evidenceIds: fileIds });
  }

  @Route(portalRoutes.retractMessage)
  async retractMessage(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.retractMessage>,
  ): Promise<void> {
    await this.conversations.retract(scope, params.caseId, params.messageId);
  }

  @Route(portalRoutes.readConversation)
  async readConversation(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.readConversation>,
  ): Promise<void> {
    await this.conversations.markRead(scope, params.caseId);
  }
}
