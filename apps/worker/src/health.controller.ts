import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import { Readiness } from '@overturn/platform';
import type { FastifyReply } from 'fastify';

/** The worker's own health page, for the watchdog; it serves nothing else. */
@Controller()
export class WorkerHealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @HttpCode(200)
  live(): { ok: true } {
    return { ok: true };
  }

  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const report = await this.readiness.report();
    await reply
      .status(report.ok ? 200 : 503)
      .type('application/json')
      .send(JSON.stringify(report));
  }
}
