import { Controller, Res } from '@nestjs/common';
import {
  adminRoutes,
  type DunningLevelsView,
  type DunningPreviewView,
  type OverdueView,
} from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import { DunningDesk, DunningLevels, OpenStatements } from '@overturn/dunning';
import type { Scope } from '@overturn/kernel';
import type { FastifyReply } from 'fastify';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { sendOriginal } from '../../http/send-original';

/** Reminders of invoices: levels, what is overdue, pauses, statements. */
@Controller('api/v1/admin')
export class DunningController {
  constructor(
    private readonly levels: DunningLevels,
    private readonly desk: DunningDesk,
    private readonly statements: OpenStatements,
  ) {}

  @Route(adminRoutes.listDunningLevels)
  async listDunningLevels(@CurrentScope() scope: Scope): Promise<DunningLevelsView> {
    return { items: [...(await this.levels.list(scope))] };
  }

  @Route(adminRoutes.addDunningLevel)
  async addDunningLevel(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.addDunningLevel>,
  ): Promise<DunningLevelsView> {
    await this.levels.save(scope, { ...body, id: null, version: 0 });
    return this.listDunningLevels(scope);
  }

  @Route(adminRoutes.saveDunningLevel)
  async saveDunningLevel(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.saveDunningLevel>,
  ): Promise<DunningLevelsView> {
    await this.levels.save(scope, { ...body, id: params.levelId });
    return this.listDunningLevels(scope);
  }

  @Route(adminRoutes.retireDunningLevel)
  async retireDunningLevel(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.retireDunningLevel>,
  ): Promise<DunningLevelsView> {
    await this.levels.retire(scope, params.levelId, body.version);
    return this.listDunningLevels(scope);
  }

  @Route(adminRoutes.previewDunningLevel)
  async previewDunningLevel(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.previewDunningLevel>,
  ): Promise<DunningPreviewView> {
    const { zh, en } = await this.levels.preview(scope, body.days, body);
    return { zh: { ...zh, lines: [...zh.lines] }, en: { ...en, lines: [...en.lines] } };
  }

  @Route(adminRoutes.listOverdue)
  async listOverdue(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listOverdue>,
  ): Promise<OverdueView> {
    const { items, nextCursor, pauses, clients, cases, staff } = await this.desk.overdue(scope, query);
    return {
      items: items.map(({ openMinor, reminders, ...one }) => ({
        ...one,
        openMinor: openMinor.toString(),
        caseNumber: cases.get(one.caseId) ?? '',
        clientName: {
          zh: clients.get(one.clientId)?.nameZh ?? '',
          en: clients.get(one.clientId)?.nameEn ?? '',
        },
        reminders: [...reminders],
        pauses: pauses
          .filter(({ clientId, invoiceId }) => clientId === one.clientId && (invoiceId ?? one.id) === one.id)
          .map(({ id, invoiceId, reason, untilDay, pausedBy }) => ({
            id,
            isOfClient: invoiceId === null,
            reason,
            untilDay,
            pausedBy: staff.get(pausedBy) ?? '',
          })),
      })),
      nextCursor,
    };
  }

  @Route(adminRoutes.listInvoiceReminders)
  async listInvoiceReminders(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.listInvoiceReminders>,
  ) {
    const reminders = await this.desk.reminders(scope, params.invoiceId);
    return {
      items: reminders.map(({ days, openMinor, plannedAt }) => ({
        days,
        openMinor: openMinor.toString(),
        plannedAt: plannedAt.toISOString(),
      })),
    };
  }

  @Route(adminRoutes.pauseInvoiceDunning)
  pauseInvoiceDunning(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.pauseInvoiceDunning>,
  ): Promise<void> {
    return this.desk.pause(scope, { invoiceId: params.invoiceId }, body);
  }

  @Route(adminRoutes.pauseClientDunning)
  pauseClientDunning(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.pauseClientDunning>,
  ): Promise<void> {
    return this.desk.pause(scope, { clientId: params.clientId }, body);
  }

  @Route(adminRoutes.liftDunningPause)
  liftDunningPause(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.liftDunningPause>,
  ): Promise<void> {
    return this.desk.lift(scope, params.pauseId);
  }

  @Route(adminRoutes.getOpenStatement)
  async getOpenStatement(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.getOpenStatement>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { day = null, language } = query;
    const { fileName, bytes } = await this.statements.paper(scope, params.clientId, { day, language });
    await sendOriginal(reply, fileName, bytes);
  }
}
