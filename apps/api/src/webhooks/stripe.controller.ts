import { Controller, Headers } from '@nestjs/common';
import type { RouteInput } from '@overturn/contracts/common';
import { webhookRoutes } from '@overturn/contracts/webhooks';
import { ReceiveMessages } from '@overturn/payments';
import { Input } from '../http/actor.decorator';
import { Route } from '../http/route.decorator';

/** Messages of the payment provider. Its signature is dated by the wall clock, which the product's own may be ahead of. */
@Controller('api/v1/webhooks')
export class StripeController {
  constructor(private readonly messages: ReceiveMessages) {}

  @Route(webhookRoutes.receiveStripeMessage)
  receiveStripeMessage(
    @Input() { body }: RouteInput<typeof webhookRoutes.receiveStripeMessage>,
    @Headers('stripe-signature') signature: string | undefined,
  ): Promise<void> {
    return this.messages.receive(body, signature, new Date());
  }
}
