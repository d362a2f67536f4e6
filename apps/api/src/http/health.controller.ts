import { Controller, Res } from '@nestjs/common';
import { route } from '@overturn/contracts/common';
import { Readiness } from '@overturn/platform';
import type { FastifyReply } from 'fastify';
import { Route } from './route.decorator';

const live = route({
  method: 'GET',
  path: '/live',
  access: 'public',
  summary: 'The process runs',
  status: 200,
});
const ready = route({
  method: 'GET',
  path: '/ready',
  access: 'public',
  summary: 'The process can do its work',
  status: 200,
});

/** For load balancers and watchdogs. */
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Route(live)
  live(): { ok: true } {
    return { ok: true };
  }

  @Route(ready)
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const report = await this.readiness.report();
    await reply
      .status(report.ok ? 200 : 503)
      .type('application/json')
      .send(JSON.stringify(report));
  }
}
